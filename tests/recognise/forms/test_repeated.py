"""Rows under a row of headings are found, however the table was cut."""

from __future__ import annotations

from pipeline.model.profile import FormField
from pipeline.model.text import Text
from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms.labels import find_labels
from pipeline.recognise.forms.repeated import Repeated, find_repeated, find_rows
from pipeline.recognise.forms.slots import slots_of
from tests.recognise.forms.proposals import cell
from tests.recognise.forms.stars import LISTED, list_sheet, star_form
from tests.word_files import docx, paragraphs, table

NAME = Text("栏目", "field")
COLUMNS = (
    FormField("number", "序号", "text", NAME),
    FormField("company", "企业名称（以公章为准）", "text", NAME, aliases=("单位名称",)),
    FormField("name", "班组名称/个人姓名", "text", NAME),
)
FIELD = FormField("entries", "序号", "rows", NAME, columns=COLUMNS)
HEADS = ("序号", "企业名称（以公章为准）", "班组名称/个人姓名")


def all_found(body: str, ends: tuple[int, ...] = ()) -> list[Repeated]:
    return list(find_repeated(slots_of(read_word(docx(body), "a.docx")), FIELD, ends))


def rows(body: str, ends: tuple[int, ...] = ()) -> list[tuple[str, ...]]:
    return [tuple("".join(piece.text for piece in pieces) for pieces in row.values()) for row in all_found(body, ends)[0].rows]


def test_no_headings_no_rows() -> None:
    assert all_found(table(("甲", "乙", "丙"), *LISTED)) == []
    assert all_found(paragraphs(*HEADS)) == []


def test_one_heading_of_three_is_too_few() -> None:
    assert all_found(table(("序号", "内容", "数量"), *LISTED)) == []


def test_headings_in_other_words_and_orders() -> None:
    body = table(("单 位 名 称：", "序号", "班组名称/\n个人姓名".replace("\n", "")), ("甲公司", "1", "一班"))
    (found,) = all_found(body)

    assert {key: pieces[0].text for key, pieces in found.rows[0].items()} == {"company": "甲公司", "number": "1", "name": "一班"}


def test_rows_until_the_table_ends() -> None:
    assert rows(table(HEADS, *LISTED) + paragraphs("注：略") + table(("甲", "乙", "丙"))) == list(LISTED)


def test_rows_until_a_label_of_another_field() -> None:
    body = table(HEADS, *LISTED, ("联系人", "甲", ""), ("3", "乙", "丙"))

    assert rows(body, ends=(9,)) == list(LISTED)


def test_a_table_that_goes_on_behind_blanks() -> None:
    more = (("3", "丙公司", "三班"),)

    assert rows(table(HEADS, *LISTED) + paragraphs("", "续表") + table(*more)) == [*LISTED, *more]
    assert rows(table(HEADS, *LISTED) + paragraphs("") + table(HEADS, *more)) == [*LISTED, *more]


def test_a_table_of_another_width_does_not_go_on() -> None:
    assert rows(table(HEADS, *LISTED) + paragraphs("") + table(("甲", "乙"))) == list(LISTED)


def test_a_heading_that_comes_again_on_the_next_page() -> None:
    assert rows(table(HEADS, LISTED[0], HEADS, LISTED[1])) == list(LISTED)


def test_lines_over_all_columns_and_sums_are_no_rows() -> None:
    body = table(HEADS, (cell("一、班组", span=3),), LISTED[0], (cell("二、个人", span=3),), LISTED[1], ("合 计", "2", ""))

    assert rows(body) == list(LISTED)


def test_a_cell_over_two_rows_stands_in_both() -> None:
    shared = ("1", cell("甲公司", merge="restart"), "一班"), ("2", cell("", merge="continue"), "二班")

    assert rows(table(HEADS, *shared, ("3", "乙公司", "三班"))) == [
        ("1", "甲公司", "一班"),
        ("2", "甲公司", "二班"),
        ("3", "乙公司", "三班"),
    ]


def test_a_column_more_and_split_cells_go_by_their_place() -> None:
    wide = table((*HEADS, "备注"), (*LISTED[0], "新"))
    split = table((HEADS[0], cell(HEADS[1], span=2), HEADS[2]), ("1", "甲", "公司", "一班"))

    assert rows(wide)[0][:2] == LISTED[0][:2]
    assert rows(split) == [("1", "甲公司", "一班")]


def test_two_headings_for_one_column() -> None:
    split = FormField("name", "班组名称/个人姓名", "text", NAME, aliases=("班组名称", "个人姓名"))
    field = FormField("entries", "序号", "rows", NAME, columns=(*COLUMNS[:2], split))
    body = table(("序号", "单位名称", "班组名称", "个人姓名"), ("1", "甲公司", "一班", ""), ("2", "乙公司", "", "李假名"))
    (found,) = find_repeated(slots_of(read_word(docx(body), "a.docx")), field, ())

    assert ["".join(piece.text for piece in row["name"]) for row in found.rows] == ["一班", "李假名"]


def test_rows_typed_into_one() -> None:
    stacked = (cell("1", "2"), cell("甲公司", "乙公司"), cell("一班", "二班"))

    assert rows(table(HEADS, stacked)) == [("1", "甲公司", "一班"), ("2", "乙公司", "二班")]
    assert len(rows(table(HEADS, (cell("1"), cell("甲", "公司"), cell("一班"))))) == 1


def test_each_copy_has_its_own_rows() -> None:
    body = table(HEADS, LISTED[0]) + paragraphs("另一张表") + table(HEADS, LISTED[1])

    assert [len(found.rows) for found in all_found(body)] == [1, 1]


def test_labels_inside_rows_are_none() -> None:
    form = star_form("recommendation")
    slots = slots_of(read_word(docx(list_sheet(("1", "甲公司", "推荐单位"))), "a.docx"))
    matches, found = find_rows(slots, form, find_labels(slots, form))

    assert [match.keys for match in matches] == [("recommender",), ("entries",)]
    assert list(found) == [matches[1].slot]


def test_a_column_of_somebody_s_own_belongs_to_none() -> None:
    """备注 behind, before or instead of a printed column is no part of the one beside it, and no row."""
    behind = table((*HEADS, "备注"), *((*row, "优先") for row in LISTED))
    between = table((HEADS[0], "行业", *HEADS[1:]), *((row[0], "物业", *row[1:]) for row in LISTED))
    instead = table((HEADS[0], "备注", HEADS[2]), *LISTED)

    assert rows(behind) == rows(between) == list(LISTED)
    assert rows(instead) == [(number, name) for number, _, name in LISTED]


def test_lines_over_the_parts_of_a_list() -> None:
    body = table(HEADS, ("一、班组", "", ""), LISTED[0], ("（二）个人", "", ""), LISTED[1])

    assert rows(body) == list(LISTED)


def test_the_parts_of_a_list_in_tables_of_their_own() -> None:
    first, second = LISTED

    assert rows(paragraphs("一、班组") + table(HEADS, first) + paragraphs("二、个人") + table(HEADS, second)) == list(LISTED)
    assert rows(table(HEADS, first) + paragraphs("二、个人") + table(second)) == [first]
