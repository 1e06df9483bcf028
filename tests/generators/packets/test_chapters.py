from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from pipeline.generators.packets import chapters
from pipeline.generators.packets.chapters import chapter_pages
from pipeline.generators.packets.fonts import page_fonts, system_fonts
from tests.generators.packets.cases import pdf

CHAPTERS = ("目次", "前言", "1 范围", "2 规范性引用文件", "附录A 登记表", "参考文献")


def printed(*pages: Sequence[str]) -> bytes:
    """A PDF whose pages hold these lines."""
    from typst import compile as typeset

    source = (
        "#set text(font: sys.inputs.font)\n"
        "#for (number, page) in json(bytes(sys.inputs.pages)).enumerate() { if number > 0 { pagebreak() }; page.join(linebreak()) }"
    )
    inputs = {"pages": json.dumps(pages), "font": page_fonts().body}
    made = typeset(source.encode(), sys_inputs=inputs, font_paths=system_fonts())
    assert isinstance(made, bytes)
    return made


def test_chapters_are_found_behind_the_contents() -> None:
    data = printed(
        ["团体标准"],
        ["目 次", "前言", "1 范围", "2 规范性引用文件", "附录A 登记表", "参考文献"],
        ["前 言", "本文件按照……"],
        ["1 范围", "见附录A。", "2　规范性引用文件"],
        ["附 录 A", "（规范性）", "登记表"],
        ["参考文献"],
    )

    assert chapter_pages(data, CHAPTERS) == (
        ("目次", 1),
        ("前言", 2),
        ("1 范围", 3),
        ("2 规范性引用文件", 3),
        ("附录A 登记表", 4),
        ("参考文献", 5),
    )


def test_entries_with_their_pages_are_no_headings() -> None:
    data = printed(["目录", "1 范围……1", "2 规范性引用文件 1"], ["1 范围"])

    assert chapter_pages(data, ("1 范围", "2 规范性引用文件")) == (("1 范围", 1),)


def test_a_heading_that_stands_nowhere_costs_itself_alone() -> None:
    data = printed(["前言"], ["2 规范性引用文件"])

    assert chapter_pages(data, CHAPTERS) == (("前言", 0), ("2 规范性引用文件", 1))


@pytest.mark.parametrize("data", [b"", b"%PDF cut", pdf(1, password="x"), pdf(2)], ids=["empty", "damaged", "locked", "without-text"])
def test_what_cannot_be_read_has_no_chapters(data: bytes) -> None:
    assert chapter_pages(data, CHAPTERS) == ()


@pytest.mark.parametrize(("limit", "found"), [(2, 1), (1, 0)], ids=["exactly-the-limit", "one-past-it"])
def test_an_endless_draft_is_not_read_to_its_end(limit: int, found: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chapters, "PAGES", limit)

    assert len(chapter_pages(printed(["封面"], ["1 范围"]), ("1 范围",))) == found
