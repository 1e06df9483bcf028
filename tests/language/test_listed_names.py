from __future__ import annotations

import pytest

from pipeline.language.listed_names import listed_key, same_name


@pytest.mark.parametrize(
    ("name", "key"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("“星火” 班组", "星火班组", id="quotation-marks-and-blanks"),
        pytest.param("《星火》班组", "星火班组", id="book-title-marks"),
        pytest.param("ＡＢ１班", "ab1班", id="full-width"),
        pytest.param("甲公司（上海）", "甲公司上海", id="brackets-go-what-they-hold-stays"),
        pytest.param("甲公司（牵头）", "甲公司", id="a-role-goes"),
        pytest.param("张三 主任", "张三主任", id="a-title-stays"),
        pytest.param("（）", "", id="marks-alone"),
    ],
)
def test_listed_key(name: str, key: str) -> None:
    assert listed_key(name) == key


def test_names_are_the_same_blanks_width_and_quotation_marks_apart() -> None:
    assert same_name("“星火”班组", "星火 班组")
    assert same_name("ＡＢ班", "ab班")
    assert not same_name("星火班组", "星光班组")
