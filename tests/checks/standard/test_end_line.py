from dataclasses import replace

import pytest

from pipeline.checks.standard.end_line import standard_end_line
from pipeline.model.document import Document
from pipeline.model.outline import Stage
from tests.looking import run_check
from tests.standards_text import Content, Line, draft, outline_of


def drawn(read: Document, height: float | None) -> Document:
    """Return the document with its last picture this high."""
    *others, last = read.paragraphs
    pictures = tuple(replace(picture, height_mm=height) for picture in last.pictures)
    paragraphs = (*others, replace(last, pictures=pictures))
    return replace(read, paragraphs=paragraphs, blocks=paragraphs)


@pytest.mark.parametrize(
    ("last", "codes", "skipped"),
    [
        pytest.param(("应登记。", "________"), [], [], id="typed"),
        pytest.param(("应登记。", "━━━━━━━━"), [], [], id="box drawing"),
        pytest.param(("应登记。",), ["absent"], [], id="none"),
        pytest.param(("应登记。", ""), [], ["unknown"], id="an empty paragraph, which may have a border"),
        pytest.param(("________", "参考文献", "[1]　GB/T 15624"), ["not-last"], [], id="something behind it"),
    ],
)
def test_codes(last: tuple[Content, ...], codes: list[str], skipped: list[str]) -> None:
    read = draft(*last)

    outcome = run_check(standard_end_line, outline_of(read, "full-draft"), document=read)

    assert (outcome.codes, outcome.skipped) == (codes, skipped)


@pytest.mark.parametrize(("height", "codes", "skipped"), [(1.5, [], []), (None, [], []), (40.0, [], ["unknown"])])
def test_a_drawing(height: float | None, codes: list[str], skipped: list[str]) -> None:
    """The line of the official template is a picture; a high one is a figure."""
    read = drawn(draft("应登记。", Line(picture=True)), height)

    outcome = run_check(standard_end_line, outline_of(read, "full-draft"), document=read)

    assert (outcome.codes, outcome.skipped) == (codes, skipped)


@pytest.mark.parametrize(("stage", "skipped"), [("proposal-draft", ["not-applicable"]), ("published", [])])
def test_a_proposals_draft_needs_none(stage: Stage, skipped: list[str]) -> None:
    read = draft("应登记。")

    assert run_check(standard_end_line, outline_of(read, stage), document=read).skipped == skipped


def test_what_cannot_be_known() -> None:
    read = draft("应登记。")
    outline = outline_of(read, "full-draft")

    assert run_check(standard_end_line, replace(outline, truncated=True), document=read).skipped == ["truncated"]
    assert run_check(standard_end_line, outline, document=replace(read, source_kind="pdf-text")).skipped == ["unknown"]
