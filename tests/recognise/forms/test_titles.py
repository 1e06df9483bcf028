from __future__ import annotations

import pytest

from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms.slots import Slot, slots_of
from pipeline.recognise.forms.titles import find_title, is_title, title_wordings, with_annex_head, with_notes
from tests.recognise.forms.stars import star_form
from tests.word_files import docx, paragraphs, table

FORM = star_form("recommendation")


def slots(body: str) -> tuple[Slot, ...]:
    return slots_of(read_word(docx(body), "a.docx"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("2021 年上海市用户满意服务明星成果推荐意见表", True, id="as-printed"),
        pytest.param("推 荐 意 见 表", True, id="spread"),
        pytest.param("附件5：推荐意见表（盖章）", True, id="with-a-little-more"),
        pytest.param("请各归口组织推荐单位下载《推荐意见表》，提出推荐意见并加盖公章后上传", False, id="named-in-a-sentence"),
        pytest.param("推荐意见表（续）", False, id="over-the-second-half"),
        pytest.param("续表：推荐意见表", False, id="over-the-second-half-in-other-words"),
        pytest.param("", False, id="nothing"),
        pytest.param("推荐意见表" + " " * 200, False, id="very-long"),
    ],
)
def test_a_title_is_its_words_and_little_else(text: str, told: bool) -> None:
    assert is_title(slots(paragraphs(text))[0], title_wordings(FORM)) is told


def test_the_title_nearest_above_the_first_label() -> None:
    body = paragraphs("推荐意见表", "推荐意见表", *[""] * 3, "推荐单位：甲")
    found = find_title(slots(body), 5, FORM)

    assert found is not None
    assert found[0] == 1


def test_a_title_far_above_is_none() -> None:
    assert find_title(slots(paragraphs("推荐意见表", *["甲"] * 16, "推荐单位：乙")), 17, FORM) is None


@pytest.mark.parametrize(("line", "first"), [("附件 5:", 0), ("附件五", 0), ("如附件所示", 1), ("", 1)])
def test_the_annex_head_belongs_to_the_form(line: str, first: int) -> None:
    assert with_annex_head(slots(paragraphs(line, "推荐意见表")), 1) == first


def test_notes_under_the_table_belong_to_the_form() -> None:
    body = table(("序号", "企业名称"), ("1", "甲")) + paragraphs("", "注：此表是推荐单位的正式汇总信息", "附件 6")

    assert with_notes(slots(body), 0, FORM) == 2
