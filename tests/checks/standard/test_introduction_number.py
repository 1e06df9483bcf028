import pytest

from pipeline.model.correction import ReplaceText
from tests.checks.standard.front_rules import corrected, look, quoted, standard
from tests.standards_text import Line, document

RULE = "std-intro-number"


@pytest.mark.parametrize(
    ("introduction", "codes", "then"),
    [
        pytest.param(("背景。",), [], [], id="no clauses"),
        pytest.param(("0.1　概述", "背景。", "0.2　目的", "目的。"), [], [], id="clauses as asked"),
        pytest.param(("1.1　概述", "背景。"), ["clause"], ["0.1　概述"], id="clauses of a chapter 1"),
        pytest.param(("背景如下，", "1.5倍的增长，", "2.5 kg的样品。"), [], [], id="quantities at the begin of a line"),
        pytest.param((), [], [], id="empty"),
    ],
)
def test_clauses(introduction: tuple[str, ...], codes: list[str], then: list[str]) -> None:
    read = standard(introduction=introduction)

    outcome = look(RULE, read)

    assert (outcome.codes, corrected(outcome, read)) == (codes, then)


def test_numbered_heading() -> None:
    """An introduction with a number reads as a chapter, and shifts the others."""
    lines = (
        "样品寄存服务规范",
        "0　引言",
        "背景。",
        "1　范围",
        "本文件规定了要求。本文件适用于寄存。",
        "2　规范性引用文件",
        "3　术语和定义",
        "4　要求",
        "应。",
    )
    read = document(*lines)

    outcome = look(RULE, read)

    assert (outcome.codes, quoted(outcome, read), corrected(outcome, read)) == (["heading"], ["0"], ["引言"])


def test_number_made_by_word() -> None:
    lines = (
        Line("引言", label="1"),
        "背景。",
        Line("范围", label="2"),
        "本文件规定了要求。本文件适用于寄存。",
        Line("规范性引用文件", label="3"),
        Line("术语和定义", label="4"),
        Line("要求", label="5"),
        "应清洁。",
    )

    (hit,) = look(RULE, document("样品寄存服务规范", *lines)).hits

    assert (hit.code, hit.show, hit.correction) == ("heading", "1", None)


def test_no_introduction() -> None:
    assert look(RULE, standard()).skipped == ["not-applicable"]


def test_only_the_first_number_is_replaced() -> None:
    read = standard(introduction=("1.1　概述",))

    (hit,) = look(RULE, read).hits

    assert isinstance(hit.correction, ReplaceText)
    assert (hit.correction.span.end - hit.correction.span.start, hit.correction.text) == (1, "0")
