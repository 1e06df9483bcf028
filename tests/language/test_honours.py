"""Awards are read as a person reads a list of them; what is not said stays unknown."""

from __future__ import annotations

import pytest

from pipeline.language.honours import find_honours, highest


@pytest.mark.parametrize(
    ("text", "years", "name", "grantor", "level"),
    [
        pytest.param("2019年 上海市工人先锋号 上海市总工会", (2019,), "上海市工人先锋号", "上海市总工会", "city", id="columns-by-blanks"),
        pytest.param(
            "2020年获“上海市巾帼文明岗”（上海市妇女联合会）", (2020,), "上海市巾帼文明岗", "上海市妇女联合会", "city", id="quoted"
        ),
        pytest.param("2020年荣获某某协会授予的“服务明星”称号", (2020,), "服务明星", "某某协会", "trade", id="given-by"),
        pytest.param("2018年度被评为浦东新区青年文明号", (2018,), "浦东新区青年文明号", None, "district", id="district"),
        pytest.param("二〇一九年荣获全国青年文明号", (2019,), "全国青年文明号", None, "national", id="han-year"),
        pytest.param("２０１９年集团服务标兵", (2019,), "集团服务标兵", None, "trade", id="full-width"),
        pytest.param("2017-2019年度文明单位", (2017, 2019), "文明单位", None, None, id="several-years"),
        pytest.param("2020.5 公司优秀班组", (2020,), "公司优秀班组", None, "company", id="month-behind-a-dot"),
        pytest.param("多次获得先进集体", (), "先进集体", None, None, id="no-year"),
        pytest.param(
            "2017年12月 获得某协会颁发的2017年度优秀班组称号", (2017,), "优秀班组称号", "某协会", "trade", id="month-before-the-verb"
        ),
        pytest.param("优秀员工", (), "优秀员工", None, None, id="praise-and-who"),
        pytest.param("先进集体，奖金2000元", (), "先进集体", None, None, id="money-is-no-year"),
    ],
)
def test_one_award(text: str, years: tuple[int, ...], name: str | None, grantor: str | None, level: str | None) -> None:
    (one,) = find_honours(text)

    assert (one.years, one.name, one.grantor, one.level) == (years, name, grantor, level)


def test_a_list_is_read_line_by_line_and_year_by_year() -> None:
    text = "1、2019年上海市五一劳动奖章、2020年上海工匠；\n（2）2021年 集团标兵"
    found = find_honours(text)

    assert [text[one.start : one.end] for one in found] == ["2019年上海市五一劳动奖章", "2020年上海工匠", "2021年 集团标兵"]
    assert [one.years for one in found] == [(2019,), (2020,), (2021,)]


def test_a_year_above_holds_for_what_follows() -> None:
    found = find_honours("集体荣誉：\n2019年\n上海市工人先锋号\n集团服务标兵\n2020年：\n区级文明号\n个人荣誉\n2021年上海工匠")

    assert [(one.name, one.years) for one in found] == [
        ("上海市工人先锋号", (2019,)),
        ("集团服务标兵", (2019,)),
        ("区级文明号", (2020,)),
        ("上海工匠", (2021,)),
    ]


def test_the_holder_stands_before_the_verb() -> None:
    (one,) = find_honours("星火班组2020年荣获某某总工会颁发的五一劳动奖状")

    assert (one.holder, one.grantor, one.name) == ("星火班组", "某某总工会", "五一劳动奖状")


@pytest.mark.parametrize("text", ["", "无", "/", "2020年", "  ", "近三年获得的主要荣誉如下：", "集体荣誉"])
def test_nothing_is_no_award(text: str) -> None:
    assert find_honours(text) == ()


def test_a_hostile_text_costs_no_time() -> None:
    assert len(find_honours("2020年奖、" * 100_000)) < 1000


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("2018年度区级文明号；2019年上海市工人先锋号；2020年公司优秀班组", "上海市工人先锋号", id="highest"),
        pytest.param("2018年上海市工人先锋号；2019年上海市文明号", "上海市文明号", id="of-two-the-latest"),
        pytest.param("多次获得先进集体", None, id="no-level-told"),
        pytest.param("无", None, id="none"),
    ],
)
def test_the_highest_award(text: str, name: str | None) -> None:
    found = highest(find_honours(text))

    assert (found.name if found else None) == name
