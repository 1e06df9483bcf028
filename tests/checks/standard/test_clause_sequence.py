from __future__ import annotations

import pytest

from pipeline.checks.standard.clause_sequence import standard_clause_sequence
from pipeline.model.correction import ReplaceText
from tests.checks.standard.trying import try_draft, try_on
from tests.standards_text import HEAD, Content, Line, document, outline_of

CLAUSES = {"level": "clause"}
CHAPTERS = {"level": "chapter"}


@pytest.mark.parametrize(
    ("content", "found"),
    [
        pytest.param((), [], id="no clauses"),
        pytest.param(("5.1　甲应。", "5.2　乙应。"), [], id="in order"),
        pytest.param(("5.1　甲应。", "5.2　乙应。", "5.4　丙应。"), [("gap", "5.4　丙应。")], id="a gap"),
        pytest.param(("5.2　乙应。", "5.3　丙应。"), [("gap", "5.2　乙应。")], id="the first is missing"),
        pytest.param(("5.1　甲应。", "5.1　乙应。"), [("repeated", "5.1　乙应。")], id="twice"),
        pytest.param(("5.1　甲应。", "5.2　乙应。", "5.1　丙应。", "5.2　丁应。"), [("repeated", "5.1　丙应。")], id="counted anew: once"),
        pytest.param(("5.1　甲应。", "5.3　乙应。", "5.2　丙应。"), [("disorder", "5.2　丙应。")], id="two exchanged: once"),
        pytest.param(("5.3　甲应。", "5.2　乙应。"), [("gap", "5.3　甲应。")], id="the first is wrong, the next goes on"),
        pytest.param(("5.1　人员", "5.1.1　甲应。", "5.1.3　乙应。"), [("gap", "5.1.3　乙应。")], id="a level down"),
        pytest.param(("5．１　甲应。", "５.３　乙应。"), [("gap", "５.３　乙应。")], id="full-width"),
        pytest.param(("5.1　人员", "5.1.1　甲应。", "5.1.I　乙应。"), [("mistyped", "5.1.I")], id="I for 1, read as 5.1 again"),
        pytest.param(("5.1　甲应。", "5.O2", "5.3　乙应。"), [("gap", "5.3　乙应。")], id="no number at all between"),
        pytest.param(("5.1　甲应。", "5.l　乙应。", "5.3　丙应。"), [("gap", "5.3　丙应。")], id="a mistyped other number"),
        pytest.param(("5.1　甲应。", "5。2　乙应。", "5.3　丙应。"), [("mistyped", "5。2")], id="a full stop for the point"),
        pytest.param(("5.l　甲应。", "5.2　乙应。"), [("mistyped", "5.l")], id="l for 1"),
        pytest.param(
            ("5.1　人员", "5.1.1　甲应。", "5.1.2　乙应。", "5.3　场所", "5.2.1　丙应。", "5.2.2　丁应。"),
            [("gap", "5.3　场所")],
            id="its clauses do not follow",
        ),
        pytest.param(
            ("5.1　人员", "5.1.1　甲应。", "5.2.2　乙应。", "5.2　场所", "5.2.1　丙应。", "5.2.2　丁应。"),
            [("prefix", "5.2.2　乙应。")],
            id="the number of another",
        ),
        pytest.param(("5.1　人员", "5.1.1　甲应。", "5.2.1　乙应。", "5.2.2　丙应。", "5.3　丁应。"), [], id="a heading lost its number"),
    ],
)
def test_clauses(content: tuple[Content, ...], found: list[tuple[str, str]]) -> None:
    assert try_draft(standard_clause_sequence, "5　条件", *content, settings=CLAUSES).found == found


def test_automatic_numbers_are_shown_and_left_alone() -> None:
    lines = [Line("甲应。", label="5.1", level=1), Line("乙应。", label="5.3", level=1)]

    (hit,) = try_draft(standard_clause_sequence, Line("条件", label="5"), *lines, settings=CLAUSES).outcome.hits

    assert (hit.code, hit.show, hit.correction, hit.expected) == ("gap", "5.3", None, "5.2")


def test_clauses_of_another_chapter() -> None:
    """Automatic numbers that were never tied to the chapter's are found once."""
    lines = [Line("人员", label="4.1", level=1, outline_level=1), Line("场所", label="4.2", level=1, outline_level=1)]

    (hit,) = try_draft(standard_clause_sequence, Line("条件", label="5"), *lines, "应清洁。", settings=CLAUSES).outcome.hits

    assert (hit.code, hit.expected, hit.arguments["parent"]) == ("prefix", "5.1", "5")


@pytest.mark.parametrize(
    ("last", "correction"),
    [
        pytest.param(("5.3　丙应。",), "5.2", id="the last one"),
        pytest.param(("5.3　丙应。", "5.4　丁应。"), None, id="others would have to follow"),
        pytest.param(("5.3　丙应。", "5.3　丁应。"), "5.2", id="between two that are right"),
        pytest.param(("5.3　丙应。", "丙见5.3。"), None, id="referred to"),
    ],
)
def test_correction(last: tuple[Content, ...], correction: str | None) -> None:
    """One number is mended where that mends all; everything else is left to a person."""
    tried = try_draft(standard_clause_sequence, "5　条件", "5.1　甲应。", *last, settings=CLAUSES)
    made = tried.outcome.hits[0].correction

    assert (made.text if isinstance(made, ReplaceText) else None) == correction


@pytest.mark.parametrize(
    ("content", "codes"),
    [
        pytest.param(("5　条件", "应公布。", "6　过程", "应记录。"), [], id="in order"),
        pytest.param(("5　条件", "应公布。", "7　过程", "7.1　应记录。"), ["gap"], id="a gap"),
        pytest.param(
            (Line("5　条件", outline_level=0), "5.1　应公布。", Line("5　过程", outline_level=0), "5.1　应记录。"), ["repeated"], id="twice"
        ),
    ],
)
def test_chapters(content: tuple[Content, ...], codes: list[str]) -> None:
    assert try_draft(standard_clause_sequence, *content, settings=CHAPTERS).codes == codes


def test_a_chapter_with_a_wrong_number() -> None:
    """The clauses below it, tied to the right number, are not wrong as well."""
    lines = (Line("6　条件", outline_level=0), Line("5.1　甲应。", outline_level=1), Line("5.2　乙应。", outline_level=1))

    assert try_draft(standard_clause_sequence, *lines, settings=CHAPTERS).codes == ["gap"]
    assert try_draft(standard_clause_sequence, *lines, settings=CLAUSES).outcome.skipped == ["not-applicable"]


def test_a_missing_scope_is_no_gap() -> None:
    """That chapter 1 is missing is what another rule says."""
    read = document("样品寄存服务规范", "本文件适用于寄存。", *HEAD[4:], "4　要求", "本文件的要求。")
    outcome = try_on(standard_clause_sequence, read, CHAPTERS).outcome

    assert (outcome.codes, outcome.skipped) == ([], ["not-applicable"])


def test_numbers_of_another_kind_are_not_mended() -> None:
    """一、二、四 is a gap; what to type in its place is not for a program to say."""
    lines = (
        "样品寄存服务规范",
        "一、范围",
        *HEAD[2:4],
        "二、规范性引用文件",
        HEAD[5],
        "三、术语和定义",
        HEAD[7],
        Line("五、要求", outline_level=0),
    )
    (hit,) = try_on(standard_clause_sequence, document(*lines), CHAPTERS).outcome.hits

    assert (hit.code, hit.expected, hit.correction) == ("gap", "4", None)


def test_annexes_and_chapters_without_numbers_have_rules_of_their_own() -> None:
    annex = ("附录A", "（资料性）", "登记表", Line("项目", label="B.1", outline_level=1), "内容。")

    assert try_draft(standard_clause_sequence, *annex, settings=CLAUSES).outcome.skipped == ["not-applicable"]


def test_chapters_without_numbers_are_not_judged() -> None:
    read = document(
        "样品寄存服务规范", "范围", "本文件适用于寄存。", "规范性引用文件", "本文件没有规范性引用文件。", "术语和定义", "本文件没有术语。"
    )
    tried = try_on(standard_clause_sequence, read, CHAPTERS, outline_of(read))

    assert (tried.codes, tried.outcome.skipped) == ([], ["numbering-unknown"])
