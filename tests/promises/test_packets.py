"""A packet for every case of a batch, whatever came in: the same bytes each time, nothing of the inputs changed or lost."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from pipeline.readers.layout.running import find_office
from tests.hostile_files import bomb, docx_with_dtd, legacy_doc, locked_docx
from tests.word_files import docx, paragraphs

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
GOOD = SAMPLES / "社区助餐服务规范"

pytestmark = [
    pytest.mark.skipif(find_office() is None, reason="LibreOffice is not installed: apt install libreoffice-writer"),
    pytest.mark.timeout(300),
]


def pack(*arguments: str, at: Path) -> subprocess.CompletedProcess[str]:
    """Run the command in a home of its own."""
    home = {"HOME": str(at), "XDG_STATE_HOME": str(at / "state"), "XDG_CACHE_HOME": str(at / "cache")}
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **home}
    command = [sys.executable, "-m", "pipeline", "packet", *arguments, "--as-of", "2022-10-01"]
    return subprocess.run(command, cwd=at, env=environment, capture_output=True, text=True, timeout=280)


def hashes(folder: Path) -> Mapping[str, str]:
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*") if path.is_file()}


def text_of(path: Path) -> str:
    """All the text of a PDF, without blanks."""
    document = pypdfium2.PdfDocument(path)
    try:
        return "".join("".join(page.get_textpage().get_text_bounded().split()) for page in document)
    finally:
        document.close()


@pytest.fixture(scope="module")
def packets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packets of all our samples, by two workers."""
    at = tmp_path_factory.mktemp("packets")
    ran = pack(str(SAMPLES), "-o", "结果", "--jobs", "2", at=at)
    assert ran.returncode == 0, ran.stderr
    return at / "结果"


def test_every_sample_has_a_packet_with_all_it_is_made_of(packets: Path) -> None:
    found = sorted(packets.glob("*/审查材料.pdf"))

    assert len(found) == 15
    for path in found:
        with pikepdf.open(path) as packet, packet.open_outline() as outline:
            assert packet.check_pdf_syntax() == []
            assert [item.title for item in outline.root][:2] == ["封面", "形式审查报告"]
            assert len(outline.root) - 2 == len(packet.attachments) > 0
            assert not any("未能附页" in item.title for item in outline.root)


def test_the_entries_lead_to_the_chapters_of_the_draft(packets: Path) -> None:
    with pikepdf.open(packets / "TB2022-005 社区助餐服务规范" / "审查材料.pdf") as packet, packet.open_outline() as outline:
        draft = outline.root[-1]

        assert draft.title == "团体标准草案稿"
        assert [item.title for item in draft.children][:3] == ["前言", "1 范围", "2 规范性引用文件"]


def test_attached_files_are_those_that_came(packets: Path) -> None:
    with pikepdf.open(packets / "TB2022-005 社区助餐服务规范" / "审查材料.pdf") as packet:
        attached = {str(name): hashlib.sha256(packet.attachments[name].get_file().read_bytes()).hexdigest() for name in packet.attachments}

    assert attached == hashes(GOOD)


def test_what_was_read_and_found_stands_in_the_packet(packets: Path) -> None:
    told = text_of(packets / "TB2022-005 社区助餐服务规范" / "审查材料.pdf")

    assert "TB2022-005" in told
    assert "申报单位名称" in told
    assert "待人工确认" in told
    assert "没有检查的，和原因" in told


def test_one_worker_writes_the_same_bytes(packets: Path, tmp_path: Path) -> None:
    """Also where LibreOffice converts the files in another company and order."""
    ran = pack(str(SAMPLES), "-o", "结果", "--jobs", "1", at=tmp_path)

    assert ran.returncode == 0, ran.stderr
    assert hashes(tmp_path / "结果") == hashes(packets)


HOSTILE = {
    "a&b <c> {{ 7*7 }} #set=1": {"草案.docx": docx(paragraphs("{{ 7*7 }} #include(“x”) $y$ =1+1", "1 范围", "本文件规定了 <b> & *c*。"))},
    "=cmd|calc": {"表 {% raw %}.docx": docx(paragraphs("=1+1", "1 范围"))},
    "断了的": {"草案.docx": docx(paragraphs("1 范围"))[:200], "扫描.pdf": b"%PDF-1.7 cut"},
    "带锁的": {"草案.docx": locked_docx()},
    "旧格式": {"草案.doc": legacy_doc()},
    "炸弹": {"草案.docx": bomb(), "实体.docx": docx_with_dtd()},
    "长" * 60: {"草案.docx": docx(paragraphs("1 范围", "长" * 3000))},
    "图片": {"扫描.jpg": b"\xff\xd8\xff\xe0 cut", "表.xlsx": b"PK no sheet", "空.docx": b""},
}


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str], bool]:
    """What comes of a batch of hostile submissions with a good one among them, and whether the inputs are as they were."""
    at = tmp_path_factory.mktemp("hostile")
    inbox = at / "收件箱"
    for name, files in HOSTILE.items():
        (inbox / name).mkdir(parents=True)
        for path, data in files.items():
            (inbox / name / path).write_bytes(data)
    shutil.copytree(GOOD, inbox / "好的")
    before = hashes(inbox)
    ran = pack("收件箱", "--as", "batch", "-o", "结果", "--jobs", "2", at=at)
    return at / "结果", ran, hashes(inbox) == before


def test_a_hostile_file_never_stops_the_others(hostile: tuple[Path, subprocess.CompletedProcess[str], bool]) -> None:
    results, ran, untouched = hostile

    assert ran.returncode == 3, ran.stderr
    assert untouched
    assert len(list(results.glob("*/审查材料.pdf"))) == len(HOSTILE) + 1
    assert (results / "汇总表.xlsx").is_file()
    assert not list(results.glob(".xingshen-writing*"))
    assert "Traceback" not in ran.stderr


def test_what_cannot_be_shown_is_named_and_attached(hostile: tuple[Path, subprocess.CompletedProcess[str], bool]) -> None:
    results, _, _ = hostile
    for path in results.glob("*/审查材料.pdf"):
        name = next((one for one in HOSTILE if one[:20] in path.parent.name), None)
        with pikepdf.open(path) as packet, packet.open_outline() as outline:
            titles = [item.title for item in outline.root]
            if name in ("断了的", "带锁的", "炸弹", "图片"):
                # A bomb is refused at the door: it is named, but not handed on.
                assert len(packet.attachments) == len(HOSTILE[name]) - (name == "炸弹")
                assert all("未能附页" in title for title in titles[2:]), (name, titles)


def test_text_of_documents_stands_as_it_was_written(hostile: tuple[Path, subprocess.CompletedProcess[str], bool]) -> None:
    """No template, markup or formula of an applicant is carried out."""
    results, _, _ = hostile
    [home] = [path for path in results.iterdir() if path.name.endswith("a&b ＜c＞ {{ 7＊7 }} #set=1")]
    told = text_of(home / "审查材料.pdf")

    assert "a&b<c>{{7*7}}#set=1" in told
    assert "{{49}}" not in told
