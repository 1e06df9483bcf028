import pytest

from pipeline.model.outline import Remark
from tests.standards_text import Content, Line, draft, outline_of

START = 11
"""Index of the first paragraph behind the heading of chapter 5."""


def remarks(*content: Content) -> tuple[Remark, ...]:
    return outline_of(draft("5　条件", *content)).remarks


def one(*content: Content) -> Remark:
    (found,) = remarks(*content)
    return found


@pytest.mark.parametrize(
    ("text", "kind", "number", "end"),
    [
        pytest.param("注：含节假日。", "note", None, 2, id="one note"),
        pytest.param("注1：含节假日。", "note", 1, 3, id="a numbered one"),
        pytest.param("注 １: 含节假日。", "note", 1, 4, id="full-width digit, blank, half-width colon"),
        pytest.param("示例：节假日。", "example", None, 3, id="an example"),
        pytest.param("示例2：节假日。", "example", 2, 4, id="a numbered example"),
        pytest.param("注1、含节假日。", "note", 1, 3, id="another sign"),
        pytest.param("注 1 含节假日。", "note", 1, 3, id="no colon"),
        pytest.param("例：节假日。", "example", None, 2, id="例"),
    ],
)
def test_labels(text: str, kind: str, number: int | None, end: int) -> None:
    read = draft("5　条件", "应公布。", text)
    (found,) = outline_of(read).remarks

    assert (found.kind, found.number, found.paragraph, found.scope) == (kind, number, START + 1, "clause 5")
    assert found.label == read.paragraphs[-1].span(0, end)


@pytest.mark.parametrize("text", ["注意：应公布。", "注册后应公布。", "示例见表1。", "例如：节假日。", "注", "备注：无。"])
def test_what_is_no_remark(text: str) -> None:
    assert remarks("应公布。", text) == ()


def test_a_label_that_word_makes() -> None:
    read = draft("5　条件", "应公布。", Line("含节假日。", label="注2："))
    (found,) = outline_of(read).remarks

    assert (found.kind, found.number, found.label) == ("note", 2, read.paragraphs[-1].span(0, 0))


def test_scopes() -> None:
    found = remarks(
        "5.1 应公布。",
        "注：一。",
        "5.2 应登记。",
        "表1　项目",
        [["姓名", "注：二。"]],
        "图中。",
        Line("", picture=True),
        "注：三。",
        "图1　流程",
        "文字。",
        "注：四。",
    )

    assert [remark.scope for remark in found] == ["clause 5.1", "table 1", "figure 1", "clause 5.2"]


def test_notes_right_below_a_table_belong_to_it() -> None:
    found = remarks("见表1。", "表1　项目", [["姓名"]], "注1：一。", "注2：二。", "应登记。", "注：三。")

    assert [remark.scope for remark in found] == ["table 1", "table 1", "clause 5"]


def test_a_table_without_a_number() -> None:
    assert one("见下表。", [["姓名", "注：一。"]]).scope == "table #0"


def test_notes_of_the_foreword_and_of_a_term() -> None:
    read = draft("5　条件", "应公布。")
    assert outline_of(read).remarks == ()


def test_what_continues_a_remark() -> None:
    """The paragraph behind a label alone; the list that a remark announces."""
    assert one("应公布。", "示例：", "", "周一至周五。", "应登记。").covers == (START + 1, START + 3)
    assert one("应公布。", "注：含：", "——周六；", "——周日。", "应登记。").covers == (START + 1, START + 2, START + 3)
    assert one("应公布。", "注：含节假日。", "——周六；").covers == (START + 1,)


def test_a_note_behind_a_line_break() -> None:
    read = draft("5　条件", "应公布。\n注1：一。\n注2：二。")
    found = outline_of(read).remarks

    assert [(remark.number, remark.label) for remark in found] == [
        (1, read.paragraphs[-1].span(5, 8)),
        (2, read.paragraphs[-1].span(11, 14)),
    ]


def test_none() -> None:
    assert remarks("应公布。") == ()
