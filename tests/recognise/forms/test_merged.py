"""Rows typed into cells that a form prints as one."""

from __future__ import annotations

import pytest

from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms.merged import rows_of_merged
from pipeline.recognise.forms.slots import slots_of
from tests.recognise.forms.proposals import cell
from tests.recognise.forms.test_station_forms import form, read
from tests.word_files import docx, paragraphs, table

COLUMNS = form("survey-b1").fields["products"].columns
CUP = ("保温杯", "GB/T 29606—2013", "不锈钢真空杯", "无", "是")
GLASS = ("玻璃杯", "Q/XN 001—2021", "双层玻璃杯", "无", "是")


def rows(*lines: str) -> list[tuple[str, ...]] | None:
    slots = slots_of(read_word(docx(table(*((line,) for line in lines)).replace("\n", "</w:t><w:br/><w:t>")), "a.docx"))
    found = rows_of_merged(slots, COLUMNS)
    return None if found is None else [tuple("".join(piece.text for piece in row[one.key]) for one in COLUMNS) for row in found]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(("2\t" + "\t".join(CUP), "3\t" + "\t".join(GLASS)), id="tabs"),
        pytest.param(("2 " + " ".join(CUP), "3 " + " ".join(GLASS)), id="blanks"),
        pytest.param(("２　" + "　".join(CUP), "３　" + "　".join(GLASS)), id="full-width-blanks"),
        pytest.param(("2．" + "；".join(CUP) + "；", "3" + ";".join(GLASS)), id="semicolons"),
        pytest.param(("2、" + "、".join(CUP), "3、" + "，".join(GLASS)), id="commas"),
        pytest.param((" | ".join(CUP), "｜".join(GLASS)), id="bars-and-no-number"),
        pytest.param(("2 " + "；".join(CUP) + "\n" + "；".join(GLASS),), id="two-lines-in-a-cell"),
        pytest.param(("\n".join(CUP), "3\n" + "\n".join(GLASS)), id="a-line-for-each-cell"),
    ],
)
def test_each_cell_parted_alike(lines: tuple[str, ...]) -> None:
    assert rows(*lines) == [CUP, GLASS]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param("2", [], id="the-printed-number"),
        pytest.param("2 无", [], id="none-said"),
        pytest.param("2保温杯GB/T 29606—2013《不锈钢真空杯》", [(*CUP[:3], "", "")], id="round-the-number"),
        pytest.param(
            "5号电池；GB/T 8897.2—2021；原电池；无；否", [("5号电池", "GB/T 8897.2—2021", "原电池", "无", "否")], id="a-digit-of-its-own"
        ),
        pytest.param("产品名称：保温杯 执行标准编号：GB/T 29606—2013", [(*CUP[:2], "", "", "")], id="with-headings"),
        pytest.param("；".join((" ".join(CUP[:3]), " ".join(GLASS[:3]))), [(*CUP[:3], "", ""), (*GLASS[:3], "", "")], id="two"),
    ],
)
def test_the_number_of_a_standard_parts_what_stands_round_it(line: str, expected: list[tuple[str, ...]]) -> None:
    assert rows(line) == expected


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(("2 保温杯",), id="a-product-or-a-title"),
        pytest.param(("2 我公司主要生产保温杯，执行国家标准。",), id="a-sentence"),
        pytest.param(("2 保温杯 《不锈钢真空杯》 GB/T 29606—2013",), id="the-title-before-the-number"),
        pytest.param(("2 保温杯 GB/T 29606—2013、GB 4806.9—2016 不锈钢真空杯",), id="two-numbers"),
        pytest.param(("2 " + "；".join(CUP), "3 某件产品没有写标准"), id="one-line-of-two"),
        pytest.param(("2 保温杯；不锈钢真空杯；GB/T 29606—2013；无；是",), id="in-another-order"),
    ],
)
def test_what_nobody_can_share_out_is_unread(lines: tuple[str, ...]) -> None:
    assert rows(*lines) is None


def survey(*lines: str) -> bytes:
    """Return table B.1 as DB4201/T 629 prints it: its rows of products are one cell each."""
    wide = [(cell(line, span=6),) for line in lines]
    return docx(
        paragraphs("表 B.1 《企业标准化情况及需求调查表》", "编号：2023-1", "填表日期：2023年5月6日")
        + table(
            (cell("一、企业基本信息", span=6),),
            ("企业名称", cell("某公司", span=3), "企业法人", "甲某"),
            (cell("二、企业产品执行标准情况", span=6),),
            ("1", "产品名称", "执行标准编号", "执行标准名称", "采标情况", "自我声明公开"),
            *wide,
            (cell("三、企业标准水平及提升情况", span=6),),
            ("2.", "对标达标提升产品及对标标准", "产品", "杯", "对标标准", "EN 12546-1"),
        )
    )


def test_a_survey_with_merged_rows() -> None:
    found = read(survey("2 " + "；".join(CUP), "3", "4"), "survey-b1").fields

    assert found["products"].value == ("｜".join(CUP),)
    assert found["benchmark_product"].value == "杯"


def test_unread_rows_keep_their_place_and_an_empty_list_is_empty() -> None:
    unread = read(survey("2 保温杯", "3"), "survey-b1").fields["products"]

    assert (unread.value, unread.raw, unread.span is not None) == (None, "2 保温杯", True)
    assert read(survey("2", "3"), "survey-b1").fields["products"].value == ()


@pytest.mark.parametrize(
    ("line", "value"),
    [
        pytest.param("2 " + " ".join(GLASS), ("｜".join(CUP), "｜".join(GLASS)), id="parted"),
        pytest.param("玻璃杯；Q/XN 001—2021；双层玻璃杯；无；是", ("｜".join(CUP), "｜".join(GLASS)), id="without-its-number"),
        pytest.param("2 玻璃杯", None, id="nobody-knows"),
        pytest.param("家用产品", ("｜".join(CUP),), id="a-line-over-a-part-of-the-list"),
        pytest.param("合计 2 种", ("｜".join(CUP),), id="a-sum"),
    ],
)
def test_a_merged_row_beside_rows_of_cells(line: str, value: tuple[str, ...] | None) -> None:
    heads = ("序号", "产品名称", "执行标准编号", "执行标准名称", "采标情况", "自我声明公开")
    body = table(("企业名称", cell("某公司", span=3), "企业法人", "甲某"), heads, ("1", *CUP), (cell(line, span=6),), ("3", *("",) * 5))

    assert read(docx(paragraphs("企业标准化情况及需求调查表") + body), "survey-b1").fields["products"].value == value


def test_a_merge_undone_leaves_all_in_the_first_cell() -> None:
    heads = ("1", "产品名称", "执行标准编号", "执行标准名称", "采标情况", "自我声明公开")
    rows = (("2 " + "；".join(CUP), *("",) * 5), ("3", *("",) * 5))
    body = table(("企业名称", cell("某公司", span=3), "企业法人", "甲某"), heads, *rows)

    assert read(docx(paragraphs("企业标准化情况及需求调查表") + body), "survey-b1").fields["products"].value == ("｜".join(CUP),)


def test_a_merge_undone_and_filled_is_one_cell() -> None:
    heads = ("1", "产品名称", "执行标准编号", "执行标准名称", "采标情况", "自我声明公开")
    rows = (("2 " + "；".join(CUP),) * 6, ("3",) * 6, ("三、企业标准水平及提升情况",) * 6)
    body = table(("企业名称", cell("某公司", span=3), "企业法人", "甲某"), heads, *rows)

    assert read(docx(paragraphs("企业标准化情况及需求调查表") + body), "survey-b1").fields["products"].value == ("｜".join(CUP),)
