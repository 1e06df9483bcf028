import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pipeline.readers.layout import running
from pipeline.readers.layout.running import find_office, private_folder, running_office


def test_a_private_folder_is_its_owners_alone_and_gone_afterwards() -> None:
    with private_folder() as folder:
        (folder / "copy.docx").write_bytes(b"x")
        mode = folder.stat().st_mode & 0o777

    assert mode == 0o700
    assert not folder.exists()


@pytest.mark.skipif(os.name != "posix", reason="processes are asked for there only")
def test_what_a_crash_left_is_swept_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A killed process leaves its copies of documents; those of one that still runs are in use."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    for name in (f"xingshen-{ended.pid}-a", f"xingshen-{os.getpid()}-b", "xingshen-c", f"other-{ended.pid}-d"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "copy.docx").touch()
    running._sweep.cache_clear()

    with private_folder():
        pass

    assert {path.name for path in tmp_path.iterdir()} == {f"xingshen-{os.getpid()}-b", "xingshen-c", f"other-{ended.pid}-d"}


def test_nothing_is_started_where_there_is_no_office(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(running, "find_office", lambda: None)

    with pytest.raises(FileNotFoundError), running_office(tmp_path):
        pytest.fail("nothing can be running")


@pytest.mark.skipif(not os.path.isdir("/proc"), reason="looks at /proc")
def test_what_is_no_longer_wanted_is_killed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A stand-in that never ends: the office hangs on some documents."""
    program = tmp_path / "office.sh"
    program.write_text("#!/bin/sh\nsleep 600\n", "utf-8")
    program.chmod(0o700)
    monkeypatch.setattr(running, "find_office", lambda: str(program))

    with running_office(tmp_path, "--convert-to", "pdf") as process:
        assert process.poll() is None

    time.sleep(0.1)
    assert process.returncode is not None
    assert not Path(f"/proc/{process.pid}").exists()


def test_the_fonts_are_pinned(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(running, "find_office", lambda: "/bin/true")

    with running_office(tmp_path) as process:
        process.wait(10)

    assert "AR PL UMing CN" in (tmp_path / "fonts.conf").read_text("utf-8")


def test_the_program_is_looked_for_once() -> None:
    assert find_office() is find_office()
