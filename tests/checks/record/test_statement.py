"""The commitment stands as printed, and the blank of 同意____班组申报 holds the team's name."""

from __future__ import annotations

import pytest

from pipeline.checks.record.statement import record_statement
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.record import Field, Record
from tests.checks.record.tables import FORM, field
from tests.documents import document
from tests.looking import Outcome, run_check

SETTINGS = {
    "field": "opinion",
    "sentence": "承诺执行团体标准《用户满意服务明星评价指南》",
    "sign": "承诺|评价指南",
    "before": "同意",
    "after": "班组申报",
    "name-field": "name",
    "leave-blank-form": True,
}
COMMITMENT = "1、承诺执行团体标准《用户满意服务明星评价指南》(试行)"


def look(*lines: str, name: str = "星火客服班组") -> Outcome:
    paper = document("评价意见：", *lines)
    label = paper.paragraphs[0].span(0, 4)
    subject = Record("f", {"opinion": Field("opinion", "", "", None, label), "name": field("name", name)})
    return run_check(record_statement, subject, SETTINGS, form=FORM, document=paper)


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        pytest.param("2、同意 星火客服班组 班组申报", [], id="whole-name"),
        pytest.param("2、同意 __星火客服__ 班组申报", [], id="short-on-the-line"),
        pytest.param("2、同意星火客服班组申报", [], id="run-together"),
        pytest.param("2、同意 _____ 班组申报", ["unfilled"], id="blank"),
        pytest.param("2、同意　　　班组申报", ["unfilled"], id="blanks-for-a-line"),
        pytest.param("同意申报。", ["unfilled"], id="words-of-their-own"),
        pytest.param("2、同意星火客服申报", [], id="over-the-printed-word"),
        pytest.param("2、同意阳光客服申报", ["other"], id="another-team-over-the-printed-word"),
        pytest.param("2、同意 阳光客服 班组申报", ["other"], id="another-team"),
    ],
)
def test_the_blank(line: str, codes: list[str]) -> None:
    assert look(COMMITMENT, line).codes == codes


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        pytest.param(COMMITMENT, [], id="as-printed"),
        pytest.param("1、承诺执行团体标准 《用户满意服务明星评价指南》（试行）；", [], id="blanks-and-width"),
        pytest.param("1、承诺执行《用户满意服务明星评价指南》", ["reworded"], id="a-word-left-out"),
        pytest.param("1、该班组工作出色。", ["gone"], id="gone"),
    ],
)
def test_the_commitment(line: str, codes: list[str]) -> None:
    assert look(line, "2、同意 星火客服 班组申报").codes == codes


def test_the_name_can_be_put_in() -> None:
    outcome = look(COMMITMENT, "2、同意 _____ 班组申报")
    (hit,) = outcome.hits

    assert isinstance(hit.correction, ReplaceText)
    line = "2、同意 _____ 班组申报"
    assert line[: hit.correction.span.start] + hit.correction.text + line[hit.correction.span.end :] == "2、同意星火客服班组申报"


def test_another_name_is_quoted() -> None:
    (hit,) = look(COMMITMENT, "2、同意 阳光客服 班组申报").hits

    assert (hit.found, hit.expected) == ("阳光客服", "星火客服班组")
    assert isinstance(hit.at, Span)


def test_an_opinion_in_words_of_their_own_is_told_once() -> None:
    assert look("同意申报。").codes == ["gone"]


def test_where_the_name_is_not_known_the_field_is_named() -> None:
    (hit,) = look(COMMITMENT, "2、同意 _____ 班组申报", name="").hits

    assert str(hit.arguments["expected"]) == str(FORM.fields["name"].title)
    assert hit.correction is None


def test_without_a_name_any_filling_passes() -> None:
    assert look(COMMITMENT, "2、同意 阳光 班组申报", name="").codes == []


def test_nothing_to_look_at() -> None:
    subject = Record("f", {"opinion": field("opinion", None), "name": field("name", "甲")})

    assert run_check(record_statement, subject, SETTINGS, form=FORM, document=document("一")).skipped == ["field-unknown"]
    blank = Record("f", {}, blank_form=True)
    assert run_check(record_statement, blank, SETTINGS, form=FORM, document=document("一")).skipped == ["not-applicable"]


def test_a_name_not_known_yet_is_no_other_name() -> None:
    assert look(COMMITMENT, "2、同意 星火客服 班组申报", name="待定").codes == []
