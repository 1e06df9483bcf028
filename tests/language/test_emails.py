"""E-mail addresses."""

from __future__ import annotations

import pytest

from pipeline.language.emails import find_emails


@pytest.mark.parametrize(
    "text",
    [
        "a.b@x.com.cn",
        "biaozhun-1@example.org",
        "邮箱：a@b.com",
        "Email: a@b.com",
        "a@b.com（工作日）",
        " a@b.com ",
        "a_b+c@b-c.com",
        "请发a@b.com",
        "a@b.com.",
        "a@b.com；",
    ],
)
def test_good(text: str) -> None:
    assert [(one.valid, text[one.start : one.end]) for one in find_emails(text)] == [
        (True, text[one.start : one.end]) for one in find_emails(text)
    ]
    assert len(find_emails(text)) == 1


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("saq_tb＠saq.org.cn", "saq_tb@saq.org.cn"),
        ("a@b。com", "a@b.com"),
        ("a @b.com", "a@b.com"),
        ("a@ b . com", "a@b.com"),
        ("ａ＠ｂ．ｃｏｍ", "a@b.com"),
        ("a b@c.com", "ab@c.com"),
        ("a@b", None),
        ("a@@b.com", None),
        ("张三@example.com", None),
    ],
)
def test_mendable_or_not(text: str, address: str | None) -> None:
    (found,) = find_emails(text)

    assert (found.valid, found.address) == (False, address)


def test_several() -> None:
    text = "a@b.com、c＠d.com；e@f.cn"

    assert [(text[one.start : one.end], one.valid) for one in find_emails(text)] == [
        ("a@b.com", True),
        ("c＠d.com", False),
        ("e@f.cn", True),
    ]


@pytest.mark.parametrize("text", ["", "13900000001", "example.com"])
def test_nothing_meant(text: str) -> None:
    assert find_emails(text) == ()


@pytest.mark.parametrize("text", ["a" * 200_000, " " * 200_000 + "@", "@" * 200_000, "a." * 100_000 + "@"])
def test_hostile_texts_cost_little(text: str) -> None:
    assert not any(one.valid for one in find_emails(text))
