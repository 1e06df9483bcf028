from __future__ import annotations

import pytest

from pipeline.generators.drafts.citations import Cited, cited_in, elements, title_behind, written
from pipeline.language.standard_numbers import find_standard_numbers


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


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("GBT 18883-2022", "GB/T 18883—2022"),
        ("gb/t18883", "GB/T 18883"),
        ("ＧＢ／Ｔ １８８８３－２０２２", "GB/T 18883—2022"),
        ("iso14001", "ISO 14001"),
        ("iso/iec 27001:2022", "ISO/IEC 27001:2022"),
        ("DB31T 685-2013", "DB31/T 685—2013"),
        ("IEC 60335-1:2020", "IEC 60335-1:2020"),
        ("ISO 128-30", "ISO 128-30"),
        ("ISO 9001-2015", "ISO 9001:2015"),
        ("GB/T 24421（所有部分）", "GB/T 24421（所有部分）"),
        ("GB 3101-93", "GB 3101—1993"),
    ],
)
def test_numbers_are_written_in_one_way(said: str, number: str) -> None:
    assert cited_in(f"按照{said}和其他文件") == (Cited(number),)


@pytest.mark.parametrize("said", ["国标19001", "GBK编码", "gbt", "isolate 9", "型号DB4201"])
def test_what_is_no_number_is_not_guessed(said: str) -> None:
    assert cited_in(said) == ()


def test_parts_of_an_international_standard_are_two() -> None:
    assert [one.number for one in cited_in("IEC 60335-1:2020、IEC 60335-2、IEC 60335-1")] == ["IEC 60335-1:2020", "IEC 60335-2"]


def test_engineering_standards_stand_among_those_of_the_industries() -> None:
    numbers = [one.number for one in cited_in("ISO 9001、JGJ/T 16—2008、DB31/T 1—2020、WS/T 367—2012、GB 1—2020")]

    assert numbers == ["GB 1—2020", "JGJ/T 16—2008", "WS/T 367—2012", "DB31/T 1—2020", "ISO 9001"]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("1. GB 5749-2022 生活饮用水卫生标准\n2. 其他", "生活饮用水卫生标准"),
        ("引用：GB/T 15624—2011 服务标准化工作指南。", "服务标准化工作指南"),
        ("GB/T 19001—2016　质量管理体系　要求；", "质量管理体系\u3000要求"),
        ("餐具应符合GB 14934—2016 消毒要求。", ""),
        ("GB/T 36733—2018 给出了评价的通则。", ""),
        ("GB/T 36733—2018 规定的要求。", ""),
        ("GB/T 36733 服务质量要求。", ""),
        ("GB/T 36733—2018服务质量评价通则。", ""),
    ],
)
def test_a_title_without_marks_counts_in_lists_alone(said: str, title: str) -> None:
    assert [one.title for one in cited_in(said)] == [title]


@pytest.mark.parametrize("said", ["已废止的GB/T 19002—1994", "GB/T 19002—1994《质量体系》（已作废）", "GB/T 19002—1994，已被代替"])
def test_what_is_said_to_be_withdrawn_is_not_cited(said: str) -> None:
    assert [one.number for one in cited_in(f"{said}；GB/T 3—2008")] == ["GB/T 3—2008"]


def test_what_replaced_another_is_cited() -> None:
    assert [one.number for one in cited_in("GB/T 3—2008，已代替GB/T 4—1994")] == ["GB/T 3—2008", "GB/T 4—1994"]


def test_a_title_given_later_counts() -> None:
    assert cited_in("GB/T 3—2008；GB/T 3《甲类 乙类》") == (Cited("GB/T 3—2008", "甲类\u3000乙类"),)


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("质量管理体系 要求", "质量管理体系\u3000要求"),
        ("社区服务指南 第1部分:总则", "社区服务指南\u3000第1部分：总则"),
        ("Quality management systems", "Quality management systems"),
        ("5G 服务", "5G 服务"),
        ("", ""),
    ],
)
def test_elements_of_a_title_stand_apart(said: str, title: str) -> None:
    assert elements(said) == title


def test_a_title_is_read_right_behind_its_number() -> None:
    text = "T/ABC 1—2020《甲规范》，《乙规范》"

    assert title_behind(text, find_standard_numbers(text)[0]) == "甲规范"
    assert title_behind("T/ABC 1—2020，《乙规范》", find_standard_numbers(text)[0]) == ""
    assert written(find_standard_numbers(text)[0]) == "T/ABC 1—2020"
