"""Names of what a mail encloses."""

from __future__ import annotations

import pytest

from pipeline.intake.letters import Enclosure, Letter, plain_name, told_apart


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        pytest.param("建议书.docx", "建议书.docx", id="plain"),
        pytest.param("C:\\Users\\张\\建议书.docx", "建议书.docx", id="path-on-windows"),
        pytest.param("../../etc/passwd", "passwd", id="path-upwards"),
        pytest.param("/etc/passwd", "passwd", id="absolute-path"),
        pytest.param("a!/b.docx", "b.docx", id="looks-like-a-member"),
        pytest.param("..", "", id="dots"),
        pytest.param("a/", "", id="folder"),
        pytest.param("  ", "", id="blanks"),
        pytest.param("申报\n🎉.docx", "申报\n🎉.docx", id="newline-and-emoji"),
        pytest.param("长" * 195 + ".docx", "长" * 195 + ".docx", id="at-the-limit"),
        pytest.param("长" * 196 + ".docx", "长" * 195 + ".docx", id="one-past-it"),
        pytest.param("长" * 300, "长" * 200, id="long-without-extension"),
    ],
)
def test_plain_name(name: str, plain: str) -> None:
    assert plain_name(name) == plain


def test_names_are_told_apart() -> None:
    names = ["a.jpg", "a.jpg", "a(2).jpg", "a.jpg", "b", "b"]
    found = told_apart(Enclosure(name, bytes) for name in names)

    assert [one.name for one in found] == ["a.jpg", "a(2).jpg", "a(2)(2).jpg", "a(3).jpg", "b", "b(2)"]


def test_many_of_one_name_are_told_apart_quickly() -> None:
    found = told_apart(Enclosure("扫描件.jpg", bytes) for _ in range(2000))

    assert len({one.name for one in found}) == 2000


def test_find() -> None:
    one = Enclosure("a", bytes)

    assert Letter(enclosures=(one,)).find("a") is one
    assert Letter(enclosures=(one,)).find("b") is None
