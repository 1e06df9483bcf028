import pytest

from pipeline.model.outline import ListItem
from tests.standards_text import Content, Line, draft, outline_of

START = 11
"""Index of the first paragraph behind the heading of chapter 5."""


def items(*content: Content) -> tuple[ListItem, ...]:
    return outline_of(draft("5　条件", *content)).lists


def shape(found: tuple[ListItem, ...]) -> list[tuple[str, int, int]]:
    return [(item.marker, item.level, item.group) for item in found]


def test_a_list_with_its_lead_in() -> None:
    found = items("应公布：", "——时间；", "", "——地点。")

    assert shape(found) == [("——", 1, 1), ("——", 1, 1)]
    assert [(item.lead_in, item.clause, item.kind) for item in found] == [(START, "5", "dash")] * 2


def test_letters_with_numbers_below() -> None:
    found = items("5.1 应公布：", "a) 时间：", "1) 工作日；", "2) 节假日；", "b) 地点。")

    assert shape(found) == [("a)", 1, 1), ("1)", 2, 2), ("2)", 2, 2), ("b)", 1, 1)]
    assert [item.lead_in for item in found] == [START, START + 1, START + 1, START]
    assert {item.clause for item in found} == {"5.1"}


def test_a_heading_leads_into_nothing() -> None:
    assert [item.lead_in for item in items("5.1 公布", "a) 时间；", "b) 地点。")] == [None, None]


def test_headings_close_a_list() -> None:
    found = items("5.1 应公布：", "a) 时间；", "b) 地点。", "5.2 应登记：", "a) 姓名；", "b) 电话。")

    assert [(item.group, item.lead_in, item.clause) for item in found] == [(1, START, "5.1")] * 2 + [(2, START + 3, "5.2")] * 2


def test_a_second_list_behind_a_sentence() -> None:
    found = items("应公布：", "a) 时间；", "b) 地点。", "应登记：", "a) 姓名；", "b) 电话。")

    assert [(item.group, item.lead_in) for item in found] == [(1, START)] * 2 + [(2, START + 3)] * 2


def test_text_inside_an_item_does_not_end_the_list() -> None:
    found = items("应公布：", "a) 时间；", "节假日另行公布。", "b) 地点。", "注：地点含楼层。", "c) 电话。")

    assert [item.group for item in found] == [1, 1, 1]


def test_dashes_behind_a_finished_list_are_another_one() -> None:
    found = items("应公布：", "——时间。", "节假日应符合下列要求。", "——提前公布。")

    assert [(item.group, item.lead_in) for item in found] == [(1, START), (2, START + 2)]


@pytest.mark.parametrize(
    ("lines", "groups"),
    [
        pytest.param(("——时间；", "a) 地点；", "——电话。"), [1, 1, 1], id="another make in between belongs to the list"),
        pytest.param(("——时间：", "·工作日；", "·节假日；", "——电话。"), [1, 2, 2, 1], id="announced: a list below"),
        pytest.param(("a) 时间；", "a) 地点；", "c) 电话。"), [1, 1, 1], id="a number twice"),
        pytest.param((Line("——时间；"), Line("——地点；", indent_pt=42.0)), [1, 1], id="indented alone is no level"),
        pytest.param(
            (Line("a) 时间；", indent_pt=21.0), Line("·工作日；", indent_pt=42.0), Line("b) 地点。", indent_pt=21.0)), [1, 2, 1], id="dots"
        ),
    ],
)
def test_one_list_or_two(lines: tuple[Content, ...], groups: list[int]) -> None:
    assert [item.group for item in items("应公布：", *lines)] == groups


def test_levels_of_words_own_lists() -> None:
    found = items(
        "应公布：",
        Line("时间：", label="a)", list_id="7"),
        Line("工作日；", label="1)", list_id="7", level=1),
        Line("早上；", label="——", list_id="7", level=2),
        Line("节假日；", label="2)", list_id="7", level=1),
        Line("地点。", label="b)", list_id="7"),
    )

    assert [(item.level, item.group) for item in found] == [(1, 1), (2, 2), (3, 3), (2, 2), (1, 1)]
    assert {item.marker_span for item in found} == {None}


def test_the_marker_has_its_place() -> None:
    read = draft("5　条件", "应公布：", "　　ａ）时间。")

    assert outline_of(read).lists[0].marker_span == read.paragraphs[-1].span(2, 4)


def test_what_is_no_list() -> None:
    """Cells, references and the bibliography have other markers; numbers of clauses are none."""
    assert items("5.1 应公布。", [["——时间", "a) 地点"]], "参考文献", "[1] GB/T 1", "——GB/T 2") == ()


def test_no_list_at_all() -> None:
    assert items("应公布。") == ()


def test_a_list_right_behind_a_finished_one() -> None:
    """It is no level below: the item above ends in a full stop, and the markers stand where those above do."""
    found = items("应公布：", "——时间；", "——地点。", "1、电话；", "2、网址。")

    assert [(item.level, item.group, item.lead_in) for item in found] == [
        (1, 1, START),
        (1, 1, START),
        (1, 2, START + 2),
        (1, 2, START + 2),
    ]
