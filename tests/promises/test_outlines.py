"""Whatever the paragraphs: an outline is read or not, never raised, and everything in it stands where it says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.model.address import Span
from pipeline.model.document import Document
from pipeline.model.outline import Outline
from pipeline.readers.word.reader import read_word
from pipeline.recognise.standards.reading import read_standard
from tests.conftest import Golden
from tests.outline_text import Sheet
from tests.standards_text import HEAD, Content, Line, document

SAMPLES = Path(__file__).parents[2] / "samples"
DRAFTS = {
    "automatic-numbers": "社区助餐服务规范/社区助餐服务规范（草案）.docx",
    "typed-numbers": "家用电器上门维修服务规范/草案稿.docx",
    "wps": "公共卫生间保洁服务规范/公共卫生间保洁服务规范-草案.docx",
    "full-automatic-numbers": "标准文本/社区便民缝补服务规范（征求意见稿）.docx",
    "full-typed-numbers": "标准文本/自助打印点运行规范（征求意见稿）.docx",
}
PIECES = (
    *("", "　", "1", "2", "4", "4.1", "4.1.1", "5.2.3.4.5.6", "A.1", "附录A", "附 录 B", "第4章", "图1", "表A.1", "（续）"),
    *("前言", "引言", "目次", "参考文献", "索引", "范围", "规范性引用文件", "术语和定义", "总体要求", "（规范性）", "(资料性附录)"),
    *(
        "公式（1）",
        "式中：",
        "注：",
        "注1：",
        "示例：",
        "a)",
        "——",
        "1)",
        "①",
        "·",
        "[1]",
        "GB/T 19001—2016",
        "T/SAQ 0008—2024",
        "ICS 03.080",
    ),
    *("样品寄存服务规范", "应公布收费标准。", "见附录A", "按5.2的规定", "和", "～", "\t", "\n", "……", "12", "II", "2024-05-31 发布"),
    *("[来源：GB/T 1—2020，3.1]", "是指", "visitor", "________"),
)
text = st.one_of(st.lists(st.sampled_from(PIECES), max_size=5).map("".join), st.text(max_size=12))
line = st.builds(
    Line,
    text=text,
    label=st.sampled_from(["", "", "", "1", "4.1", "附录A", "表1", "a)", "——", "图A.1　"]),
    style=st.sampled_from([None, None, "heading 1", "标题 2", "toc 1", "三级条标题"]),
    outline_level=st.sampled_from([None, None, 0, 1]),
    picture=st.booleans(),
    page_break=st.booleans(),
)
table = st.lists(st.lists(text, min_size=1, max_size=3), min_size=1, max_size=3)
contents = st.lists(st.one_of(text, line, table), max_size=30)


def spans_of(value: object) -> Iterator[Span]:
    """Yield every place that an outline or a part of it names."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from spans_of(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from spans_of(getattr(value, field.name))


def hold(read: Document, outline: Outline) -> None:
    """Assert what holds of every outline."""
    texts = {paragraph.address: paragraph.text for paragraph in read.paragraphs}
    for span in spans_of(outline):
        assert 0 <= span.start <= span.end <= len(texts[span.address])
    assert all(one.first <= one.last for one in outline.elements)
    assert all(one.last + 1 == after.first for one, after in pairwise(outline.elements))
    clauses = [clause.paragraph for clause in outline.all_clauses() if clause.level]
    for name in ("contents", "terms", "lists", "remarks", "captions", "formulae", "references", "cross_references"):
        places = [one.paragraph for one in getattr(outline, name)]
        assert places == sorted(places), name
    assert clauses == sorted(set(clauses))
    inside = range(outline.elements[0].first, outline.elements[-1].last + 1)
    assert set(outline.roles) <= set(inside)
    assert all(clause in inside for clause in clauses)


@settings(max_examples=200, deadline=None)
@given(contents)
def test_any_paragraphs(content: list[Content]) -> None:
    read = document(*content)
    reading = read_standard(read)

    if reading is not None:
        hold(read, reading.outline)


@settings(max_examples=300, deadline=None)
@given(contents, contents, contents)
def test_anything_in_a_standard(before: list[Content], between: list[Content], behind: list[Content]) -> None:
    """Between and around the chapters of a draft stands what may stand there."""
    read = document("团体标准", *before, *HEAD, *between, "4　总体要求", "应公布收费标准。", *behind)
    reading = read_standard(read)

    if reading is not None:
        hold(read, reading.outline)


@pytest.mark.parametrize("name", DRAFTS)
def test_outlines_of_the_samples(name: str, golden: Golden) -> None:
    """The outline as people have held it against the document, line by line."""
    path = SAMPLES / DRAFTS[name]
    read = read_word(path.read_bytes(), path.name)
    reading = read_standard(read)

    assert reading is not None
    hold(read, reading.outline)
    golden(f"outlines/{name}.txt", Sheet(read, reading.outline).text())
