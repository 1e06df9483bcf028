"""What is written in a field, without what was printed there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.model.profile import FormField
from pipeline.model.text import Text
from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms.owners import Piece
from pipeline.recognise.forms.slots import slots_of
from pipeline.recognise.forms.values import read_field, unread_field
from tests.recognise.forms.proposals import cell
from tests.word_files import docx, table

TEXT = FormField("k", "栏", "text", Text("栏", "field"), hint="写全称")
LIST = replace(TEXT, kind="list")
OPINION = replace(TEXT, kind="opinion", template="(签字、公章) 年 月 日")


def pieces(*lines: str) -> list[Piece]:
    (slot,) = slots_of(read_word(docx(table((cell(*lines),))), "a.docx"))
    return [Piece(slot, 0, len(slot.text))]


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        pytest.param(("",), "", id="nothing"),
        pytest.param(("　 ",), "", id="blanks"),
        pytest.param(("______",), "", id="ruled-line"),
        pytest.param(("写全称",), "", id="the-hint"),
        pytest.param(("__甲_乙____",), "甲_乙", id="typed-over-a-ruled-line"),
        pytest.param(("_甲",), "_甲", id="one-underscore"),
        pytest.param(("单击此处输入文字。",), "", id="prompt"),
        pytest.param(("　甲 乙 ",), "甲 乙", id="blanks-around"),
        pytest.param(("甲", "", "乙"), "甲\n乙", id="paragraphs"),
        pytest.param(("T/SAQ 0001—2019）",), "T/SAQ 0001—2019", id="bracket-opened-before-the-label"),
        pytest.param(("样例（集团）",), "样例（集团）", id="bracket-of-its-own"),
    ],
)
def test_text(lines: tuple[str, ...], value: str) -> None:
    assert read_field("k", TEXT, pieces(*lines), None).value == value


def test_list_items_have_their_own_places() -> None:
    field = read_field("k", LIST, pieces("甲公司、乙公司", "丙公司"), None)

    assert field.value == ("甲公司", "乙公司", "丙公司")
    assert [(span.start, span.end) for span in field.items] == [(0, 3), (4, 7), (0, 3)]
    assert field.items[1].address != field.items[2].address


def test_blank_field_has_the_place_where_it_should_stand() -> None:
    field = read_field("k", TEXT, pieces(""), None)

    assert field.blank
    assert field.span is not None
    assert field.span.start == field.span.end == 0


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        pytest.param(("(签字、公章)", "年　月　日"), "", id="template"),
        pytest.param(("（签字、公章）　　年　月　日",), "", id="full-width-brackets"),
        pytest.param(("同意 (签字、公章) 年 月 日",), "同意", id="words-before"),
        pytest.param(("2022年8月1日",), "2022年8月1日", id="a-date"),
    ],
)
def test_opinion(lines: tuple[str, ...], value: str) -> None:
    assert read_field("k", OPINION, pieces(*lines), None).value == value


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        pytest.param(("_甲_",), "甲", id="one-on-each-side"),
        pytest.param(("甲_",), "甲", id="one-behind"),
        pytest.param(("2021年12月2", "日"), "2021年12月2\n日", id="a-date-broken-by-the-cell"),
    ],
)
def test_text_on_a_ruled_line(lines: tuple[str, ...], value: str) -> None:
    assert read_field("k", replace(TEXT, template="年 月 日"), pieces(*lines), None).value == value


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        pytest.param(("(200 字内)",), "", id="limit-alone"),
        pytest.param(("(200 字内) 负责窗口。",), "负责窗口。", id="limit-before"),
        pytest.param(("（2500—3000字，材料编写格式见附件2）：见附页",), "见附页", id="limit-with-a-remark-and-a-colon"),
        pytest.param(("(20人) 负责窗口。",), "(20人) 负责窗口。", id="another-bracket"),
    ],
)
def test_the_limit_printed_before_a_long_text_is_no_part_of_it(lines: tuple[str, ...], value: str) -> None:
    assert read_field("k", replace(TEXT, kind="long-text"), pieces(*lines), None).value == value


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        pytest.param(("1、承诺执行", "2、同意 ____ 班组申报"), "", id="as-printed"),
        pytest.param(("1、承诺执行2、同意　　班组申报",), "", id="as-printed-on-one-line-without-the-ruled-line"),
        pytest.param(("1、承诺执行", "2、同意甲班组申报"), "1、承诺执行\n2、同意甲班组申报", id="filled-in"),
        pytest.param(("2、同意甲班组申报",), "2、同意甲班组申报", id="half-of-it-deleted"),
        pytest.param(("同意",), "同意", id="other-words"),
    ],
)
def test_printed_words_with_blanks_to_fill_in(lines: tuple[str, ...], value: str) -> None:
    """With the blank filled in, the whole is the value: what was printed may have been deleted."""
    field = replace(OPINION, template="1、承诺执行 2、同意 _____ 班组申报")

    assert read_field("k", field, pieces(*lines), None).value == value


def test_half_a_date_stays() -> None:
    assert read_field("k", OPINION, pieces("2021年　月　日"), None).value == "2021年　月　日"


def test_what_ties_a_value_to_the_next_label_is_no_part_of_it() -> None:
    (whole,) = pieces("7人，其中党员3人")

    assert read_field("k", TEXT, [replace(whole, end=5)], None).value == "7人"


def test_unread_field() -> None:
    field = unread_field("k")

    assert field.value is None
    assert field.at is None
    assert not field.blank


def test_a_name_broken_by_a_line_end_is_one_name() -> None:
    field = read_field("k", LIST, pieces("上海样例餐饮管理", "有限公司、上海乙例协会", "海尔", "上海丙例公司"), None)

    assert field.value == ("上海样例餐饮管理有限公司", "上海乙例协会", "海尔", "上海丙例公司")
    assert len(field.items) == 4
