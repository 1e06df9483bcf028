from __future__ import annotations

import pytest

from pipeline.checks.registry import all_checks, find_check

CHECKS = all_checks()


def test_a_check_is_found_by_its_name() -> None:
    found = find_check("layout.margins")

    assert found is not None
    assert found.identity == "layout.margins"


@pytest.mark.parametrize(
    "name", ["layout.nothing", "nothing.margins", "contract", "layout", "../x.y", "layout.margins.more", "Layout.margins", ""]
)
def test_another_name_finds_nothing(name: str) -> None:
    assert find_check(name) is None


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.identity)
def test_every_check_speaks_both_languages_and_says_why(check) -> None:  # type: ignore[no-untyped-def]  # a Check
    assert check.why
    for message in check.messages.values():
        assert message.zh
        assert message.en
        assert message.zh != message.en
