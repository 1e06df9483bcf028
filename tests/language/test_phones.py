"""Telephone numbers as people write them."""

from __future__ import annotations

import pytest

from pipeline.language.phones import find_phones


@pytest.mark.parametrize(
    "text",
    [
        "13800009202",
        "１３８００００９２０２",
        "138 0000 9202",
        "138-0000-9202",
        "55550123",
        "(021)55550123",
        "（021）5555 0123",
        "021—55550123",
        "0512-6234567",
        "0512-62345678",
        "+86 13800009202",
        "+86-21-55550123",
        "8613800009202",
        "400-820-1234",
        "55550123转123",
        "021-55550123*12",
        "021-55550123-8012",
        "13800009202（张三）",
        "电话：021 5555 0123",
        "+852 2345 6789",
    ],
)
def test_one_right_number(text: str) -> None:
    (found,) = find_phones(text)

    assert found.right


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        pytest.param("1380000991", "1380000991", id="a-digit-too-few"),
        pytest.param("138000099123", "138000099123", id="a-digit-too-many"),
        pytest.param("021-5555012", "0215555012", id="seven-digits-in-a-city-of-eight"),
        pytest.param("555501", "555501", id="six-digits"),
        pytest.param("13800009", "13800009", id="a-mobile-broken-off-at-eight-digits"),
        pytest.param("400-820-123", "400820123", id="short-service-number"),
    ],
)
def test_a_wrong_number_of_digits(text: str, digits: str) -> None:
    (found,) = find_phones(text)

    assert (found.kind, found.digits) == ("wrong", digits)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        pytest.param("13800009202、13900001111", ["13800009202", "13900001111"], id="list"),
        pytest.param("13800009202/55550123", ["13800009202", "55550123"], id="slash"),
        pytest.param("13800009202 55550123", ["13800009202", "55550123"], id="blank"),
        pytest.param("55550123 13700005274（甲）13900000899（乙）", ["55550123", "13700005274", "13900000899"], id="names-between"),
        pytest.param("手机13800009202或55550123", ["13800009202", "55550123"], id="words"),
        pytest.param("13800009202\n1380000991", ["13800009202", "1380000991"], id="one-of-two-wrong"),
    ],
)
def test_several_numbers(text: str, numbers: list[str]) -> None:
    assert [text[one.start : one.end] for one in find_phones(text)] == numbers


@pytest.mark.parametrize("text", ["", "无", "见联系人", "3楼", "分机12"])
def test_no_number(text: str) -> None:
    assert find_phones(text) == ()
