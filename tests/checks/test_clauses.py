from __future__ import annotations

import pytest

from pipeline.checks.clauses import (
    called,
    clauses_below,
    is_child,
    last_number,
    misnumbered,
    place,
    renumbered,
    shown,
    subtree,
    with_children,
    wording,
)
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Clause, Outline
from tests.standards_text import Content, Line, draft, outline_of


def clause(outline: Outline, number: str) -> Clause:
    return next(one for one in outline.all_clauses() if one.number == number)


def fifth(*content: Content) -> Outline:
    return outline_of(draft("5　条件", *content))


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        pytest.param(("5.1",), "empty", id="a bare number"),
        pytest.param(("5.1　人员", "人员应培训。"), "title", id="text below it"),
        pytest.param(("5.1　人员", "5.1.1　人员应培训。"), "title", id="clauses below it"),
        pytest.param(("5.1　人员：", "5.1.1　人员应培训。"), "title", id="a title with punctuation"),
        pytest.param(("5.1　人员",), "unclear", id="nothing below it"),
        pytest.param(("5.1　服务内容包括", "a)　接待；", "b)　引导。"), "unclear", id="leads in a list"),
        pytest.param(("5.1　人员应培训",), "sentence", id="a verb of requirement, no full stop"),
        pytest.param(("5.1　应急处置", "发生火灾时，人员应报警。"), "title", id="应 inside a word"),
        pytest.param(("5.1　开展培训。",), "sentence", id="a full stop"),
        pytest.param(("5.1　培训内容：", "a)　接待；"), "sentence", id="a colon, a list below it"),
        pytest.param(("5.1　" + "甲" * 30, "人员应培训。"), "title", id="as long as a title may be"),
        pytest.param(("5.1　" + "甲" * 31, "5.1.1　人员应培训。"), "unclear", id="one longer"),
        pytest.param(("5.1　" + "甲" * 61, "5.1.1　人员应培训。"), "sentence", id="longer than any title"),
        pytest.param(("5.1　接待，引导", "5.1.1　人员应培训。"), "unclear", id="a comma inside"),
        pytest.param(("5.1　方法A：称量", "5.1.1　人员应培训。"), "unclear", id="a colon inside"),
        pytest.param(("5.1　应知应会培训", "5.1.1　人员应培训。"), "title", id="应 inside a set phrase"),
    ],
)
def test_wording(content: tuple[Content, ...], kind: str) -> None:
    assert wording(clause(fifth(*content), "5.1")) == kind


def test_place_covers_number_and_text() -> None:
    outline = fifth("5.1　人员应培训。", " 5.2", Line("设施应完好。", label="5.3", level=1))
    typed, bare, made = (clause(outline, number) for number in ("5.1", "5.2", "5.3"))

    assert (place(typed).start, place(typed).end) == (0, 10)
    assert (place(bare).start, place(bare).end) == (1, 4)
    assert (place(made), shown(made), shown(typed)) == (made.text_span, "5.3", None)


def test_numbers_below_a_parent() -> None:
    outline = fifth("5.1　人员", "5.1.2　人员应培训。", "5.2.1　设施应完好。")
    chapter = clause(outline, "5")

    assert [last_number(one, chapter) for one in chapter.children] == [1, 2]
    assert [is_child(one, chapter) for one in chapter.children] == [True, False]
    assert last_number(clause(outline, "4"), chapter) is None
    assert [one.number for one in with_children(outline)] == ["5", "5.1"]


def test_subtree() -> None:
    outline = fifth("总则。", "5.1　人员", "5.1.1　人员应培训。", "证书应有效。")

    assert list(subtree(clause(outline, "5"))) == [10, 11, 12, 13, 14]


@pytest.mark.parametrize(
    ("content", "mended"),
    [
        pytest.param(("5.1　人员应培训。", "5.3　设施应完好。"), True, id="nobody refers to it"),
        pytest.param(("5.1　人员应培训。", "5.3　设施应完好。", "设施见5.3。"), False, id="the old number is referred to"),
        pytest.param(("5.1　人员应培训。", "5.3　设施应完好。", "设施见5.2。"), False, id="the new number is referred to"),
        pytest.param(("5.1　人员应培训。", "5.3　设施", "5.3.1　设施应完好。"), False, id="clauses below carry it"),
        pytest.param(("5.1　人员应培训。", Line("设施应完好。", label="5.3", level=1)), False, id="Word makes it"),
    ],
)
def test_renumbered(content: tuple[Content, ...], mended: bool) -> None:
    """A typed number is changed only where nothing else would have to change with it."""
    outline = fifth(*content)
    third = clause(outline, "5.3")

    correction = renumbered(third, "5.2", outline)

    assert correction == (ReplaceText(third.number_span, "5.2") if mended and third.number_span else None)


def test_called() -> None:
    outline = outline_of(draft("5　条件", "5.1　人员应培训。", "附录A", "（资料性）", "登记表", "A.1　甲", "内容。"))
    names = {number: called(clause(outline, number)) for number in ("5", "5.1", "A", "A.1")}

    assert {number: name.zh for number, name in names.items()} == {"5": "第5章", "5.1": "5.1", "A": "附录A", "A.1": "A.1"}
    assert (names["5"].en, names["A"].en) == ("chapter 5", "annex A")


@pytest.mark.parametrize(
    ("content", "number", "claim"),
    [
        pytest.param(("5.1　人员", "5.1.1　甲应。"), "5.1", False, id="a child"),
        pytest.param(("5.1　人员", "5.2.1　甲应。", "5.3　场所"), "5.2.1", False, id="a heading lost its number"),
        pytest.param(("5.1　人员", "5.2.1　甲应。", "5.2　场所"), "5.2.1", True, id="the heading comes later"),
        pytest.param(("5.1　人员", "5.3　场所", "5.2.1　甲应。"), "5.2.1", True, id="below a heading with a later number"),
    ],
)
def test_misnumbered(content: tuple[Content, ...], number: str, claim: bool) -> None:
    outline = fifth(*content)

    assert misnumbered(clause(outline, number), clause(outline, "5")) is claim


def test_clauses_below_headings() -> None:
    """In reading order, titles without blanks; the first child is told, unless its number is that of another."""
    lines = ("5.1　一般 要求", "5.1.2　人员", "应培训。", "5.2　应公布价格。", "附录A", "（资料性）", "登记表", "A.1　项目", "内容。")
    below = clauses_below(TextIndex(()), fifth(*lines))

    assert [(one.clause.number, one.title, one.first) for one in below["chapter"]] == [
        ("5.1", "一般要求", True),
        ("5.1.2", "人员", True),
        ("5.2", None, False),
    ]
    assert [(one.clause.number, one.title, one.first) for one in below["annex"]] == [("A.1", "项目", True)]
