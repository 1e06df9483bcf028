from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.cli.staging import RECORD, _computer, deliver, left_over, staged
from pipeline.errors import WrongData, WrongUse
from pipeline.readers.layout.processes import UNTOLD


def wrote(folder: Path, **papers: bytes) -> tuple[str, ...]:
    with staged(str(folder)) as place:
        for name, data in papers.items():
            path = place / f"{name}.txt"
            path.write_bytes(data)
        return deliver(place, str(folder))


def there(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != RECORD}


def test_papers_appear_together_and_nothing_else_stays(tmp_path: Path) -> None:
    assert wrote(tmp_path / "out", b=b"2", a=b"1") == ("a.txt", "b.txt")
    assert there(tmp_path / "out") == {"a.txt": b"1", "b.txt": b"2"}


def test_while_papers_are_made_they_are_their_owners_alone(tmp_path: Path) -> None:
    with staged(str(tmp_path)) as place:
        assert place.parent == tmp_path
        assert place.stat().st_mode & 0o777 == 0o700


def fail(folder: Path) -> None:
    with staged(str(folder)) as place:
        (place / "half").write_bytes(b"x")
        raise KeyError


def test_a_failure_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        fail(tmp_path / "out")

    assert not (tmp_path / "out").exists()


def test_a_failure_leaves_what_was_there_before(tmp_path: Path) -> None:
    wrote(tmp_path, a=b"1")
    with pytest.raises(KeyError):
        fail(tmp_path)

    assert there(tmp_path) == {"a.txt": b"1"}


def unfinished(folder: Path, name: str) -> Path:
    (folder / name).mkdir()
    (folder / name / "half.pdf").write_bytes(b"x")
    return folder / name


def name_of(process: int, start: str, computer: str = "") -> str:
    return f".xingshen-writing-{computer or _computer()}-{process}-{start}-a"


@pytest.fixture
def ended() -> int:
    """The number of a process that is gone."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


@pytest.mark.skipif(os.name != "posix", reason="processes are asked for there only")
def test_what_a_killed_run_left_is_swept(tmp_path: Path, ended: int) -> None:
    unfinished(tmp_path, name_of(ended, "0"))
    wrote(tmp_path, a=b"1")

    assert there(tmp_path) == {"a.txt": b"1"}


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="only Linux tells when a process began")
def test_a_number_given_anew_is_another_process(tmp_path: Path) -> None:
    unfinished(tmp_path, name_of(os.getpid(), "1"))
    wrote(tmp_path, a=b"1")

    assert there(tmp_path) == {"a.txt": b"1"}


def test_a_run_of_somebody_whose_processes_are_hidden_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.cli.staging.start_of", lambda _: UNTOLD)
    others = unfinished(tmp_path, name_of(os.getpid(), "1"))
    with staged(str(tmp_path)):
        pass

    assert list(tmp_path.iterdir()) == [others]


def test_two_runs_into_one_folder_leave_each_other_alone(tmp_path: Path) -> None:
    with staged(str(tmp_path)) as first:
        (first / "a.txt").write_bytes(b"1")
        assert wrote(tmp_path, b=b"2") == ("b.txt",)
        assert (first / "a.txt").read_bytes() == b"1"
        deliver(first, str(tmp_path))

    assert there(tmp_path) == {"a.txt": b"1", "b.txt": b"2"}


def test_what_nobody_can_ask_for_stays(tmp_path: Path, ended: int) -> None:
    """A run on another computer that writes to the same shared folder; a name that is not ours."""
    others = [unfinished(tmp_path, name_of(ended, "0", "0" * 8)), unfinished(tmp_path, ".xingshen-writing-old")]
    with staged(str(tmp_path)):
        pass

    assert sorted(tmp_path.iterdir()) == sorted(others)


def test_where_processes_cannot_be_asked_nothing_is_swept(tmp_path: Path, ended: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows."""
    monkeypatch.setattr("pipeline.cli.staging.is_running", lambda _: True)
    left = unfinished(tmp_path, name_of(ended, "0"))
    with staged(str(tmp_path)):
        pass

    assert list(tmp_path.iterdir()) == [left]


def test_what_we_wrote_is_written_anew(tmp_path: Path) -> None:
    wrote(tmp_path, a=b"1")
    wrote(tmp_path, a=b"2")

    assert there(tmp_path) == {"a.txt": b"2"}


def test_what_people_changed_is_never_lost(tmp_path: Path) -> None:
    """A letter that the clerk has mended in Word, a 汇总表 half filled in: nothing at all is written then."""
    wrote(tmp_path, a=b"1", b=b"1")
    (tmp_path / "a.txt").write_bytes(b"mended")

    with pytest.raises(WrongData) as raised:
        wrote(tmp_path, a=b"2", b=b"2")
    assert raised.value.mistakes == ("a.txt",)
    assert there(tmp_path) == {"a.txt": b"mended", "b.txt": b"1"}


def test_a_file_of_somebody_else_is_never_lost(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"mine")

    with pytest.raises(WrongData):
        wrote(tmp_path, a=b"1")
    assert there(tmp_path) == {"a.txt": b"mine"}


def test_a_file_that_holds_the_same_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"1")

    assert wrote(tmp_path, a=b"1") == ("a.txt",)


@pytest.mark.parametrize("record", [b"", b"[]", b"\xff", b'{"a.txt": 1}'], ids=["empty", "a-list", "no-text", "no-digest"])
def test_a_record_that_somebody_broke_protects_all(record: bytes, tmp_path: Path) -> None:
    wrote(tmp_path, a=b"1")
    (tmp_path / RECORD).write_bytes(record)

    with pytest.raises(WrongData):
        wrote(tmp_path, a=b"2")


def test_what_is_left_of_an_earlier_run_is_told(tmp_path: Path) -> None:
    """A case that is now accepted still has its 补正通知 lying there."""
    wrote(tmp_path, old=b"1", gone=b"1")
    (tmp_path / "gone.txt").unlink()
    names = wrote(tmp_path, new=b"1")

    assert left_over(str(tmp_path), names) == ("old.txt",)


def test_a_folder_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()

    with pytest.raises(WrongData, match="1 file"):
        wrote(tmp_path, a=b"1")


def test_an_output_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"")

    with pytest.raises(WrongUse, match="out"), staged(str(tmp_path / "out")):
        pytest.fail("there is no place")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_an_output_without_rights_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)

    with pytest.raises(WrongUse), staged(str(tmp_path / "out")):
        pytest.fail("there is no place")


def test_a_full_disk_moves_nothing_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    wrote(tmp_path, a=b"1")
    monkeypatch.setattr(os, "replace", full)

    with pytest.raises(WrongUse, match="No space left"):
        wrote(tmp_path, a=b"2")
    assert there(tmp_path) == {"a.txt": b"1"}


def test_a_paper_held_open_says_how_far_it_came(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows lets nobody rename over a file that Word holds; what was written before it counts as ours the next time."""
    move = os.replace

    def held(source: Path, target: Path) -> None:
        if Path(target).name == "b.txt":
            raise PermissionError(13, "Permission denied")
        move(source, target)

    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(WrongUse, match=r"1 file\(s\) were written"):
        wrote(tmp_path, a=b"1", b=b"1")

    monkeypatch.setattr(os, "replace", move)
    assert wrote(tmp_path, a=b"2", b=b"2") == ("a.txt", "b.txt")
