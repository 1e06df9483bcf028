"""What two corrections can dispute."""

from __future__ import annotations

import pytest
from lxml import etree

from pipeline.fixes.plan import Claim, asked
from pipeline.model.correction import SetRun, SetSection
from tests.fixes.marking import at, span

HERE, THERE = etree.Element("p"), etree.Element("p")
BOLD, SIZE = frozenset({"bold"}), frozenset({"size_pt"})


@pytest.mark.parametrize(
    ("one", "other", "disputed"),
    [
        pytest.param(Claim(HERE, "text", 0, 2), Claim(HERE, "text", 1, 3), True, id="texts-overlap"),
        pytest.param(Claim(HERE, "text", 0, 2), Claim(HERE, "text", 2, 3), False, id="texts-touch"),
        pytest.param(Claim(HERE, "text", 0, 2), Claim(THERE, "text", 0, 2), False, id="elsewhere"),
        pytest.param(Claim(HERE, "text", 1, 1), Claim(HERE, "text", 1, 1), True, id="two-insertions-at-one-place"),
        pytest.param(Claim(HERE, "text", 1, 1), Claim(HERE, "text", 0, 2), True, id="insertion-inside"),
        pytest.param(Claim(HERE, "text", 2, 2), Claim(HERE, "text", 0, 2), False, id="insertion-at-the-edge"),
        pytest.param(Claim(HERE, "text", 0, 2), Claim(HERE, "format", 0, 2, BOLD), False, id="text-and-formatting"),
        pytest.param(Claim(HERE, "format", 0, 2, SIZE), Claim(HERE, "format", 1, 3, BOLD), False, id="different-formatting"),
        pytest.param(Claim(HERE, "format", 0, 2, BOLD), Claim(HERE, "format", 1, 3, BOLD), True, id="same-formatting"),
        pytest.param(Claim(HERE, "format", 0, 2, BOLD), Claim(HERE, "format", 2, 3, BOLD), False, id="same-formatting-beside"),
        pytest.param(Claim(HERE, "properties", properties=BOLD), Claim(HERE, "properties", properties=BOLD), True, id="same-property"),
        pytest.param(Claim(HERE, "properties", properties=BOLD), Claim(HERE, "properties", properties=SIZE), False, id="other-property"),
        pytest.param(Claim(HERE, "whole"), Claim(HERE, "format", 0, 1, BOLD), True, id="the-whole"),
    ],
)
def test_disputes(one: Claim, other: Claim, disputed: bool) -> None:
    assert one.disputes(other) is other.disputes(one) is disputed


def test_asked_names_what_is_set() -> None:
    assert asked(SetRun(span(0, 1), bold=False, size_pt=12)) == {"bold", "size_pt"}
    assert asked(SetSection(at(0))) == frozenset()
