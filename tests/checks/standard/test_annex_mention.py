from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.standard.annex_mention import standard_annex_mention
from tests.checks.standard.trying import try_draft, try_on
from tests.standards_text import Content, Line, draft, outline_of

A = ("附录A", "（资料性）", "甲", "内容。")
B = ("附录B", "（资料性）", "乙", "见附录A和附录B。")


@pytest.mark.parametrize(
    ("content", "found"),
    [
        pytest.param(("应公布。",), [], id="no annex"),
        pytest.param(("登记见附录A。", *A), [], id="mentioned"),
        pytest.param(("登记见附 录 A。", *A), [], id="with blanks"),
        pytest.param(("登记见表A.1。", *A), [], id="a table of it"),
        pytest.param(("登记见A.1。", *A), [], id="a clause of it"),
        pytest.param(("登记见附录。", *A), [], id="the only one, without its letter"),
        pytest.param(("应公布。", *A), [("absent", "附录A")], id="not mentioned"),
        pytest.param(("见GB/T 1.1—2020的附录A。", *A), [("absent", "附录A")], id="that of another standard"),
        pytest.param((*A, *B), [("annex-only", "附录A"), ("absent", "附录B")], id="by each other, and by itself"),
        pytest.param(("见附录A～附录C。", *A, *B), [], id="inside a range"),
    ],
)
def test_mentions(content: tuple[Content, ...], found: list[tuple[str, str]]) -> None:
    assert try_draft(standard_annex_mention, *content).found == found


def test_automatic_letter() -> None:
    (hit,) = try_draft(standard_annex_mention, Line("\n（资料性）\n甲", label="附录A"), "内容。").outcome.hits

    assert hit.show == "附录A"


def test_a_text_that_breaks_off() -> None:
    read = draft(*A)

    tried = try_on(standard_annex_mention, read, outline=replace(outline_of(read), truncated=True))

    assert (tried.codes, tried.outcome.skipped) == ([], ["truncated"])
