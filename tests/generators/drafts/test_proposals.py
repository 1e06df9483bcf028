from __future__ import annotations

import pytest

from pipeline.generators.drafts.proposals import Cited, cited_in, plain, proposal_of
from pipeline.language.standard_numbers import find_standard_numbers
from pipeline.model.record import Field, Record, Value
from tests.generators.drafts.trying import TERMS


def record(**values: Value) -> Record:
    return Record("form", {key: Field(key, value, str(value), None, None) for key, value in values.items()})


def test_a_blank_form_says_nothing() -> None:
    found = proposal_of(record(name="", others=(), leader=None), TERMS)

    assert (found.title, found.units, found.drafters, found.cited, found.revises) == ("", (), (), (), False)


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


def test_a_revision_names_what_it_replaces_and_does_not_cite_it() -> None:
    found = proposal_of(record(kind="修订", old="T/ABC0003-2020《甲》", related="与T/ABC 0003—2020、GB/T 19001-2016有关"), TERMS)

    assert (found.revises, found.replaced) == (True, "T/ABC 0003—2020")
    assert found.cited == (Cited("GB/T 19001—2016"),)


def test_standards_are_listed_once_and_in_order() -> None:
    first = "ISO 9001:2015；T/ABC 0001—2020《甲规范》；GB/T 19001—2016《质量管理体系　要求》"
    second = "又GB/T 19001-2016，《通则》（GB/T 36733—2018），GB/T 1.1—2020"

    assert cited_in(f"{first}，{second}") == (
        Cited("GB/T 19001—2016", "质量管理体系　要求"),
        Cited("GB/T 36733—2018", "通则"),
        Cited("T/ABC 0001—2020", "甲规范"),
        Cited("ISO 9001:2015"),
    )


def test_a_dated_number_counts_before_an_undated_one() -> None:
    assert cited_in("GB/T 19001《质量管理体系　要求》的GB/T 19001—2016版") == (Cited("GB/T 19001—2016", "质量管理体系　要求"),)


def test_what_the_order_leaves_open_stands_last() -> None:
    assert [one.number for one in cited_in("Q/ABC 1—2020、GB/T 3—2008")] == ["GB/T 3—2008", "Q/ABC 1—2020"]
    assert cited_in("", find_standard_numbers("GB/T 3—2008")[0]) == ()


def test_text_is_put_on_one_line() -> None:
    assert plain(" 甲\n乙\x00\t丙 ") == "甲 乙 丙"
