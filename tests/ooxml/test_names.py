"""Entry names that lead elsewhere."""

from __future__ import annotations

import pytest

from pipeline.ooxml.names import leads_elsewhere


@pytest.mark.parametrize("name", ["../a", "a/../b", "a\\..\\b", "/a", "\\a", "C:a", "c:/a", "a\0b", ".."])
def test_names_that_lead_elsewhere(name: str) -> None:
    assert leads_elsewhere(name)


@pytest.mark.parametrize("name", ["a", "a/b", "..a/b..", "ab:c", "...", "甲/乙", "a\\b"])
def test_honest_names(name: str) -> None:
    assert not leads_elsewhere(name)
