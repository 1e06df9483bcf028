from __future__ import annotations

import json
import sys
import time
import uuid
from pathlib import Path

import pytest

from pipeline.errors import LimitReached, MissingProgram, UnreadableInput
from pipeline.readers.layout import office, running
from tests.word_files import docx, paragraphs

office_installed = pytest.mark.skipif(
    running.find_office() is None, reason="LibreOffice is not installed: apt install libreoffice-writer python3-uno"
)


def left(name: str) -> list[str]:
    """Programs that still run with this name in their command line."""
    found = []
    for each in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = each.read_bytes().decode(errors="replace")
        except OSError:
            continue
        if name in words:
            found.append(words)
    return found


@office_installed
@pytest.mark.timeout(120)
def test_the_answer_has_a_start_for_each_page_from_the_second_on() -> None:
    page_break = '<w:p><w:r><w:t>二</w:t><w:br w:type="page"/><w:t>三</w:t></w:r></w:p>'
    answer = json.loads(office.ask_office(docx(paragraphs("一", "") + page_break), "稿.docx", 60))

    assert answer == {"pages": 2, "starts": [{"page": 2, "between": "一\n\n二\n", "next": "三"}]}


@office_installed
@pytest.mark.timeout(120)
def test_what_took_too_long_is_stopped_with_all_it_started(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = uuid.uuid4()
    monkeypatch.setattr(uuid, "uuid4", lambda: pipe)

    with pytest.raises(LimitReached, match=r"稿\.docx"):
        office.ask_office(docx(paragraphs("一")), "稿.docx", 0.05)

    time.sleep(0.2)
    assert left(pipe.hex) == []


@office_installed
@pytest.mark.timeout(120)
def test_a_file_that_libreoffice_cannot_open() -> None:
    with pytest.raises(UnreadableInput, match=r"bad\.docx"):
        office.ask_office(b"PK\x03\x04 no package", "bad.docx", 60)


def test_without_the_program_the_way_out_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "find_office", lambda: None)

    with pytest.raises(MissingProgram) as raised:
        office.ask_office(b"", "稿.docx", 1)
    assert "--no-layout" in raised.value.hint.zh
    assert "apt install libreoffice-writer" in raised.value.hint.en


def test_without_the_bridge(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An interpreter that has no `uno` says so; when none has it, the bridge is what is missing."""
    monkeypatch.setattr(office, "find_office", lambda: "/bin/true")
    script = tmp_path / "script.py"
    script.write_text("raise SystemExit(4)", "utf-8")
    monkeypatch.setattr(office, "_SCRIPT", script)

    with pytest.raises(MissingProgram):
        office.ask_office(b"", "稿.docx", 10)


def pretended(folder: Path, *lines: str) -> str:
    """Return a program in LibreOffice's place that does this, and notes that it was started."""
    program = folder / "soffice"
    program.write_text("\n".join(["#!/bin/sh", f"echo x >> {folder / 'started'}", *lines, ""]), "utf-8")
    program.chmod(0o755)
    return str(program)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
def test_libreoffice_that_hangs_costs_no_more_than_its_time(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = pretended(tmp_path, "exec sleep 60")
    monkeypatch.setattr(running, "find_office", lambda: program)
    monkeypatch.setattr(office, "find_office", lambda: program)
    began = time.monotonic()

    with pytest.raises(LimitReached):
        office.ask_office(docx(paragraphs("一")), "稿.docx", 1.5)
    assert time.monotonic() - began < 20
    assert (tmp_path / "started").read_text("utf-8").count("x") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
def test_libreoffice_that_gives_up_is_asked_once_more(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As it may on a busy machine; nobody waits for the time to run out."""
    program = pretended(tmp_path, "exit 1")
    monkeypatch.setattr(running, "find_office", lambda: program)
    monkeypatch.setattr(office, "find_office", lambda: program)
    began = time.monotonic()

    with pytest.raises(UnreadableInput):
        office.ask_office(docx(paragraphs("一")), "稿.docx", 300)
    assert time.monotonic() - began < 60
    assert (tmp_path / "started").read_text("utf-8").count("x") == 2
