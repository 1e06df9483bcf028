"""What LibreOffice sees in a marked file."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import etree

from pipeline.fixes.mark import Mark
from pipeline.model.correction import DeleteParagraph, InsertParagraph, MoveParagraph, ReplaceText, SetParagraph, SetRow, SetRun, SetSection
from tests.fixes.marking import at, fixed, span
from tests.fixes.revisions import accept_all, reject_all
from tests.word_files import docx, paragraphs, table

pytestmark = [
    pytest.mark.office,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed: apt-get install libreoffice-writer"),
]
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
CONTROL = f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{paragraphs('控件内的值')}</w:sdtContent></w:sdt>"
DATA = docx(paragraphs("本标准规定了要求。", "第二段", "多余的一段", "末段") + table(("格一", "格二")) + CONTROL + paragraphs("尾"))
MARKS = [
    Mark(span(0, 3), "自称应为本文件", ReplaceText(span(0, 3), "本文件")),
    Mark(span(3, 5), "宋体", SetRun(span(3, 5), font_east_asia="宋体", size_pt=10.5)),
    Mark(at(1), "缩进", SetParagraph(at(1), first_line_indent_chars=2)),
    Mark(at(2), "指导语", DeleteParagraph(at(2))),
    Mark(at(3), "缺少一段", InsertParagraph(at(3), "新的一段")),
    Mark(span(0, 2, 4, 2, 1, 1), "单元格", None),
    Mark(at(4, 2), "行高", SetRow(at(4, 2), 12)),
    Mark(span(0, 5, 5, 1, 0), "控件", None),
    Mark(at(7), "页边距", SetSection(at(7), left_mm=28)),
]


def converted(data: bytes, folder: Path, kind: str) -> bytes:
    """Return the file as LibreOffice reads it, in another format."""
    folder.mkdir()
    source = folder / "marked.docx"
    source.write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(folder), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=100)
    return (folder / f"marked.{kind.partition(':')[0]}").read_bytes()


def lines(data: bytes, folder: Path) -> list[str]:
    """Return the text that LibreOffice shows, without blank lines."""
    return [line for line in converted(data, folder, "txt:Text").decode("utf-8-sig").splitlines() if line.strip()]


def test_libreoffice_sees_every_comment_and_change(tmp_path: Path) -> None:
    root = etree.fromstring(converted(fixed(DATA, *MARKS).data, tmp_path / "marked", "fodt"), etree.XMLParser(huge_tree=True))

    assert len(list(root.iter(f"{OFFICE}annotation"))) == len(MARKS)
    # LibreOffice tracks no rows and no sections, and has no name for the formatting of paragraphs.
    kinds = {change.tag.removeprefix(TEXT) for region in root.iter(f"{TEXT}changed-region") for change in region}
    assert kinds >= {"insertion", "deletion", "format-change"}
    assert len(list(root.iter(f"{TEXT}changed-region"))) >= 6


def test_accepted_and_rejected_copies_read_as_they_should(tmp_path: Path) -> None:
    data = fixed(DATA, *MARKS, Mark(None, None, MoveParagraph(at(3), at(1)))).data

    accepted = lines(accept_all(data, "a"), tmp_path / "accepted")
    rejected = lines(reject_all(data, "a"), tmp_path / "rejected")

    assert accepted == ["本文件规定了要求。", "末段", "第二段", "新的一段", "格一", "格二", "控件内的值", "尾"]
    assert rejected == ["本标准规定了要求。", "第二段", "多余的一段", "末段", "格一", "格二", "控件内的值", "尾"]
