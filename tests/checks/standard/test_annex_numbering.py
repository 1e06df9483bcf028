from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.standard.annex_numbering import standard_annex_numbering
from pipeline.model.outline import Formula
from tests.checks.standard.trying import try_draft, try_on
from tests.standards_text import Content, Line, draft, outline_of

A = ("附录A", "（资料性）", "登记表")
B = ("附录B", "（资料性）", "流程")


@pytest.mark.parametrize(
    ("content", "found"),
    [
        pytest.param((*A, "A.1　项目", "内容。", "表A.1　项目", [["项目"]]), [], id="its own letter"),
        pytest.param((*A, "内容。", *B, "A.1　步骤", "内容。"), [("clause", "A.1")], id="the letter of another annex"),
        pytest.param((*A, "1.1　项目", "内容。", "1.2　说明", "内容。"), [("clause", "1.1")], id="clauses without a letter"),
        pytest.param((*A, "1　项目", "内容。", "2　说明", "内容。"), [("clause", "1")], id="chapters without a letter"),
        pytest.param((*A, "1　项目", "2　说明"), [], id="a list"),
        pytest.param((*A, "1　项目", "内容。"), [], id="one number alone"),
        pytest.param((*A, "1.5 倍以上的。"), [], id="a quantity"),
        pytest.param((*A, "表1　项目", [["项目"]]), [("caption", "表1　项目")], id="a table without a letter"),
        pytest.param(("表A.1　项目", [["项目"]]), [("outside", "表A.1　项目")], id="a letter outside the annexes"),
        pytest.param(("表1　项目", [["项目"]]), [], id="a table of the text"),
    ],
)
def test_numbers(content: tuple[Content, ...], found: list[tuple[str, str]]) -> None:
    assert try_draft(standard_annex_numbering, *content).found == found


def test_automatic_numbers_are_shown() -> None:
    lines = (Line("项目", label="B.1", outline_level=1), "内容。")

    (hit,) = try_draft(standard_annex_numbering, *A, *lines).outcome.hits

    assert (hit.code, hit.show) == ("clause", "B.1")


@pytest.mark.parametrize(("number", "codes"), [("A.1", []), ("1", ["formula"]), ("", [])])
def test_formulae(number: str, codes: list[str]) -> None:
    read = draft(*A, "y=x")
    formula = Formula(number, read.paragraphs[-1].span(), read.paragraphs[-1].index)
    outline = replace(outline_of(read), formulae=(formula,))

    assert try_on(standard_annex_numbering, read, outline=outline).codes == codes
