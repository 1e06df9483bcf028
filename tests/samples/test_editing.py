from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from tests.samples.editing import WordFile

GOOD = Path(__file__).resolve().parents[2] / "samples/标准文本/社区便民缝补服务规范（征求意见稿）.docx"


@pytest.fixture
def file() -> WordFile:
    return WordFile(GOOD.read_bytes())


def lines(file: WordFile) -> list[str]:
    """Return the texts of the paragraphs of the file as it will be read again."""
    root = parse_xml(zipfile.ZipFile(io.BytesIO(file.packed())).read("word/document.xml"))
    return ["".join(node.text or "" for node in paragraph.iter(qn("w:t"))) for paragraph in root.iter(qn("w:p"))]


def test_replacing_text_cut_into_runs(file: WordFile) -> None:
    """The mention of an annex is a field of its own in the middle of the sentence."""
    file.replace({"式样见附录A。": "式样另附。"})

    assert "随件单的式样另附。" in lines(file)


def test_a_whole_text_goes_before_one_that_begins_so(file: WordFile) -> None:
    """范围 is a heading; the entry of the 目次 holds it too and stands first."""
    file.rewrite({"范围": "适用范围"})

    assert "适用范围" in lines(file)
    assert "1　范围1" in lines(file)


def test_a_cell_keeps_a_paragraph(file: WordFile) -> None:
    before = len(lines(file))
    file.delete(["存放区"])

    assert len(lines(file)) == before
    assert "存放区" not in lines(file)


def test_a_range_takes_its_tables_along(file: WordFile) -> None:
    file.delete_range([["检查项目", "检查结果应记录"]])

    assert "针脚" not in lines(file)
    assert "表B.1　交还检查的项目" not in lines(file)
    assert "参考文献" in lines(file)


def test_inserted_lines_look_like_their_model(file: WordFile) -> None:
    file.insert({"便民缝补点可上门交还衣物。": ["第一行。", "第二行。"]}, {"第二行。": "皮革的针数"})
    root = parse_xml(zipfile.ZipFile(io.BytesIO(file.packed())).read("word/document.xml"))
    styles = {}
    for paragraph in root.iter(qn("w:p")):
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        styles["".join(node.text or "" for node in paragraph.iter(qn("w:t")))] = None if style is None else style.get(qn("w:val"))

    assert styles["第一行。"] == styles["便民缝补点可上门交还衣物。"]
    assert styles["第二行。"] == styles["皮革的针数由便民缝补点与顾客约定。"]


def test_moving_keeps_the_order(file: WordFile) -> None:
    file.move([["赵示范", "首期承诺执行单位", "本文件为首次发布。"]])
    text = lines(file)
    place = text.index("本文件为首次发布。")

    assert text[place + 1].startswith("本文件主要起草人")
    assert text[place + 2].startswith("首期承诺执行单位")


def test_text_that_does_not_stand_there_is_told(file: WordFile) -> None:
    with pytest.raises(ValueError, match="没有这句话"):
        file.delete(["没有这句话"])
