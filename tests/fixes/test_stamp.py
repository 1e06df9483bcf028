"""Signatures and ids."""

from __future__ import annotations

from datetime import date

import pytest
from lxml import etree

from pipeline.fixes.stamp import Stamp, initials
from pipeline.ooxml.namespaces import W
from tests.word_files import NAMESPACES


def test_ids_are_fresh_and_each_is_given_once() -> None:
    tree = etree.fromstring(
        f'<w:p {NAMESPACES}><w:ins w:id="1"/><w:bookmarkStart w:id="3"/><w:del w:id="99999999999"/><w:ins w:id="x"/></w:p>'
    )
    stamp = Stamp("形审", date(2026, 1, 2), [tree])

    assert [stamp.identity() for _ in range(3)] == ["2", "4", "5"]
    assert stamp.issued == {"2", "4", "5"}


def test_a_change_is_signed_with_name_and_day() -> None:
    element = Stamp("形审", date(2026, 1, 2), []).signed("ins")

    assert element.tag == f"{W}ins"
    assert sorted(element.items()) == sorted({f"{W}id": "1", f"{W}author": "形审", f"{W}date": "2026-01-02T00:00:00Z"}.items())


@pytest.mark.parametrize(
    ("author", "short"),
    [("形审", "形审"), ("上海市质量协会", "上海"), ("Zhang San", "ZS"), ("office", "O"), ("张 San", "S"), ("", ""), ("1", "1")],
)
def test_initials(author: str, short: str) -> None:
    assert initials(author) == short
