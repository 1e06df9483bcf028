"""Names of persons."""

from __future__ import annotations

import pytest

from pipeline.language.persons import is_person_name, names_several, person_name, sounds_like_a_person


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("张三", "张三"),
        ("张　三", "张三"),
        ("张三（部长）", "张三"),
        ("张三(部长)", "张三"),
        ("张三 总经理", "张三"),
        ("张三教授", "张三"),
        ("张三 13900000001", "张三"),
        ("张三：021-50000002", "张三"),
        ("阿卜杜拉·买买提", "阿卜杜拉·买买提"),
        ("Anna  Example", "Anna  Example"),
        ("张三/高级工程师", "张三"),
        ("张三，男", "张三"),
        ("张三、13900000001", "张三"),
        ("王经理", "王经理"),
        ("", ""),
    ],
)
def test_person_name(text: str, name: str) -> None:
    """Titles go only where a name is left."""
    assert person_name(text) == name


@pytest.mark.parametrize(
    "text", ["张三", "张　三（部长）", "欧阳小样", "阿卜杜拉·买买提", "阿卜杜拉•买买提", "Anna Example", "一二三四五六七八"]
)
def test_a_name(text: str) -> None:
    assert is_person_name(text)


@pytest.mark.parametrize("text", ["", "张", "一二三四五六七八九", "13900000001", "标准化部（筹）3室", "张三@"])
def test_no_name(text: str) -> None:
    assert not is_person_name(text)


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("张三、李四", True),
        ("张三，李四", True),
        ("张三/李四", True),
        ("张三\n李四", True),
        ("张三和李四", True),
        ("张三　李四", True),
        ("张　三", False),
        ("欧阳 小样", False),
        ("李和平", False),
        ("张三（部长、高工）", False),
        ("张三 主任", False),
        ("张三/高级工程师", False),
        ("张三、13900000001", False),
        ("张三", False),
    ],
)
def test_names_several(text: str, several: bool) -> None:
    assert names_several(text) is several


@pytest.mark.parametrize("text", ["(" * 200_000, "1 " * 100_000 + "x", " " * 200_000 + "张三", "、" * 200_000])
def test_hostile_texts_cost_little(text: str) -> None:
    assert not names_several(text)
    assert len(person_name(text)) <= 200


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("张三", True, id="two-characters"),
        pytest.param("周　拟定", True, id="spread"),
        pytest.param("欧阳样例", True, id="compound-surname"),
        pytest.param("李某例（前台）", True, id="with-a-remark"),
        pytest.param("阿某古丽·艾某", True, id="parts-with-a-dot"),
        pytest.param("张", False, id="a-surname-alone"),
        pytest.param("暖心", False, id="no-surname"),
        pytest.param("周日先锋", False, id="too-long"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_what_sounds_like_a_person(text: str, told: bool) -> None:
    assert sounds_like_a_person(text) is told
