from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.generators.drafts.citations import Cited
from pipeline.generators.drafts.proposals import plain, proposal_of
from pipeline.model.record import Field, Record, Value
from tests.generators.drafts.trying import TERMS


def record(**values: Value) -> Record:
    return Record("form", {key: Field(key, value, str(value), None, None) for key, value in values.items()})


def test_a_blank_form_says_nothing() -> None:
    found = proposal_of(record(name="", others=(), leader=None), TERMS)

    assert (found.title, found.units, found.drafters, found.cited, found.revises) == ("", (), (), (), None)


def test_a_filled_form_says_who_and_what() -> None:
    found = proposal_of(
        record(
            name=" 《停车服务规范》 ",
            applicant="上海甲公司",
            others=("上海乙院；", "上海甲公司", "同申报单位", "无"),
            leader="张　示范（主任）",
        ),
        TERMS,
    )

    assert found.title == "停车服务规范"
    assert found.units == ("上海甲公司", "上海乙院")
    assert found.drafters == ("张示范",)


@pytest.mark.parametrize("text", ["上海甲公司、上海乙院", "上海甲公司；上海乙院。", "上海甲公司，上海乙院", "上海甲公司\n上海乙院"])
def test_organisations_are_parted_however_they_are_written(text: str) -> None:
    assert proposal_of(record(applicant=text), TERMS).units == ("上海甲公司", "上海乙院")


@pytest.mark.parametrize("title", ["XXXX", "待定", "/", "Standard", "　"], ids=["crosses", "later", "stroke", "latin", "blank"])
def test_no_title_is_none(title: str) -> None:
    assert proposal_of(record(name=title), TERMS).title == ""


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("团体标准《停车服务规范》", "停车服务规范"),
        ("《停车服务规范》团体标准", "停车服务规范"),
        ("《停车服务》实施规范", "《停车服务》实施规范"),
        ("《停车服务规范", "停车服务规范"),
        ("停车服务规范（暂定名）", "停车服务规范"),
        ("停车服务规范（试行）", "停车服务规范（试行）"),
        ("停车服务规范 第1部分: 收费", "停车服务规范　第1部分：收费"),
        ("停 车 服 务 规 范", "停车服务规范"),
        ("5G Smart 停车服务规范", "5G Smart 停车服务规范"),
        ("“一站式”停车服务规范", "“一站式”停车服务规范"),
        ("“停车服务规范”", "停车服务规范"),
        ("社区\n停车服务规范", "社区停车服务规范"),
        ("停车服务规范\n第2部分：收费", "停车服务规范　第2部分：收费"),
        ("１２３４５停车服务规范", "12345停车服务规范"),
    ],
)
def test_a_title_is_what_stands_in_the_marks(said: str, title: str) -> None:
    assert proposal_of(record(name=said), TERMS).title == title


@pytest.mark.parametrize("said", ["上海乙院（联络单位）、及其他单位", "上海乙院(牵头)，以及其它有关单位", "上海乙院；相关企业"])
def test_remarks_and_others_are_no_names(said: str) -> None:
    assert proposal_of(record(applicant=said), TERMS).units == ("上海乙院",)


def test_a_number_to_replace_makes_a_revision_where_nothing_is_ticked() -> None:
    open_, ticked = (proposal_of(record(kind=kind, old="T/ABC 0003—2020《甲规范》"), TERMS) for kind in ("", "制定"))

    assert (open_.revises, open_.replaced_title) == (True, "甲规范")
    assert not ticked.revises


@pytest.mark.parametrize(
    ("kind", "old", "revises"),
    [
        pytest.param("制定", "", False, id="new"),
        pytest.param("制定", "T/ABC 0003—2020", False, id="new-whatever-number-is-named"),
        pytest.param("修订", "", True, id="a-revision-of-nobody-says-what"),
        pytest.param("", "", None, id="nothing-ticked"),
        pytest.param("", "　/", None, id="no-number-in-place-of-one"),
        pytest.param("", "T/ABC 0003—2020", True, id="the-number-tells"),
        pytest.param("制定、修订", "", None, id="both-ticked"),
        pytest.param("制定、修订", "T/ABC 0003—2020", True, id="both-and-a-number"),
        pytest.param(None, "", None, id="unreadable"),
    ],
)
def test_what_is_new_is_what_was_ticked_as_new(kind: Value, old: str, revises: bool | None) -> None:
    assert proposal_of(record(kind=kind, old=old), TERMS).revises is revises


def test_a_call_that_does_not_ask_leaves_it_open() -> None:
    assert proposal_of(record(kind="制定", old="T/ABC 0003—2020"), replace(TERMS, revises=None)).revises is None


def test_a_revision_names_what_it_replaces_and_does_not_cite_it() -> None:
    found = proposal_of(record(kind="修订", old="T/ABC0003-2020《甲》", related="与T/ABC 0003—2020、GB/T 19001-2016有关"), TERMS)

    assert (found.revises, found.replaced) == (True, "T/ABC 0003—2020")
    assert found.cited == (Cited("GB/T 19001—2016"),)


def test_text_is_put_on_one_line() -> None:
    assert plain(" 甲\n乙\x00\t丙 ") == "甲 乙 丙"
