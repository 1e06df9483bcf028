"""Lists of organisations."""

from __future__ import annotations

import pytest

from pipeline.language.organisations import goes_on, is_full_name, is_inside_name, name_key, split_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param(" 、，", [], id="separators-only"),
        pytest.param("甲公司、乙研究院，丙大学；丁厂\n戊中心", ["甲公司", "乙研究院", "丙大学", "丁厂", "戊中心"], id="all-separators"),
        pytest.param("上海样例（集团、控股）有限公司、乙公司。", ["上海样例（集团、控股）有限公司", "乙公司"], id="brackets-stay-whole"),
        pytest.param("1.甲公司 2.乙公司\n3、丙公司", ["甲公司", "乙公司", "丙公司"], id="numbered"),
        pytest.param("1、甲公司2、乙公司", ["甲公司", "乙公司"], id="numbered-without-blanks"),
        pytest.param("①甲公司②乙公司", ["甲公司", "乙公司"], id="circled"),
        pytest.param("（1）甲公司；（2）乙公司", ["甲公司", "乙公司"], id="bracketed-numbers"),
        pytest.param("上海甲有限公司　上海乙有限公司", ["上海甲有限公司", "上海乙有限公司"], id="full-width-blank"),
        pytest.param("上海A有限公司和上海B研究院", ["上海A有限公司", "上海B研究院"], id="joined-by-and"),
        pytest.param("上海市卫生和健康委员会", ["上海市卫生和健康委员会"], id="and-inside-a-name"),
        pytest.param("Sample Co., Ltd.、乙公司", ["Sample Co., Ltd.", "乙公司"], id="latin-comma"),
        pytest.param("一、甲公司\n二、乙公司", ["甲公司", "乙公司"], id="han-numbers"),
        pytest.param("（一）甲公司；（二）乙公司", ["甲公司", "乙公司"], id="bracketed-han-numbers"),
        pytest.param("1 甲公司\n2　乙公司", ["甲公司", "乙公司"], id="numbers-and-blanks"),
        pytest.param("序号\n单位名称\n1\n甲公司\n2\n乙公司", ["甲公司", "乙公司"], id="column-of-numbers"),
        pytest.param("甲乙公司/丙丁大学", ["甲乙公司", "丙丁大学"], id="slash"),
        pytest.param("甲公司、乙公司等", ["甲公司", "乙公司"], id="and-others"),
        pytest.param("甲公司、乙公司等2家单位", ["甲公司", "乙公司"], id="and-others-counted"),
        pytest.param("甲公司、某高等学校", ["甲公司", "某高等学校"], id="others-inside-a-name"),
        pytest.param("甲公司、乙公司（排名不分先后）", ["甲公司", "乙公司"], id="no-order"),
        pytest.param("共3家：某甲公司、某乙公司", ["某甲公司", "某乙公司"], id="counted-before"),
        pytest.param("牵头单位：某甲公司；参与单位：某乙公司", ["某甲公司", "某乙公司"], id="roles-before"),
        pytest.param("某甲公司：负责起草", ["某甲公司"], id="task-behind"),
        pytest.param("甲公司\n（原则上不少于3家）", ["甲公司"], id="a-remark-alone"),
        pytest.param("无", ["无"], id="none-said"),
        pytest.param("3M中国有限公司、上海10号公司", ["3M中国有限公司", "上海10号公司"], id="digits-in-names"),
    ],
)
def test_split_names(text: str, names: list[str]) -> None:
    assert [text[start:end] for start, end in split_names(text)] == names


def test_names_are_compared_without_blanks_width_and_roles() -> None:
    assert name_key("上海 样例(集团)公司（牵头）") == name_key("上海样例（集团）公司")
    assert name_key("ＡＢＣ公司") == name_key("abc公司")
    assert name_key("上海样例（集团）") != name_key("上海样例")


@pytest.mark.parametrize(
    "name",
    [
        "海尔智家股份有限公司",
        "上海样例（集团）有限公司",
        "某某大学（上海）",
        "徐家汇街道",
        "漕河泾开发区园区",
        "某区人民政府",
        "样例会计师事务所",
        "某区商会",
        "某某大学附属中学",
        "浦东消防救援支队",
        "某集团公司（牵头）",
        "Sample Co., Ltd.",
    ],
)
def test_full_names(name: str) -> None:
    assert is_full_name(name)


@pytest.mark.parametrize("name", ["海尔", "某公司", "", "上海拟定食品", "IBM", "张三"])
def test_short_names(name: str) -> None:
    assert not is_full_name(name)


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("上海样例餐饮管理", "有限公司", True),
        ("上海样例餐饮管理有", "限公司", True),
        ("上海市样例服务", "协会", True),
        ("海尔", "上海样例有限公司", False),
        ("上海样例有限公司", "有限公司", False),
        ("上海样例（集团）", "有限公司", True),
        ("", "有限公司", False),
        ("上海样例", "", False),
    ],
)
def test_names_broken_by_a_line_end(first: str, second: str, joined: bool) -> None:
    assert goes_on(first, second) is joined


@pytest.mark.parametrize(("text", "inside"), [("A Co., Ltd.", True), ("A, B", False), ("甲，Ltd", False)])
def test_a_comma_inside_a_latin_name_parts_nothing(text: str, inside: bool) -> None:
    assert is_inside_name(text, text.find(",") if "," in text else text.find("，")) == inside
