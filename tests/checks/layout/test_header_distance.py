from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.layout.header_distance import layout_header_distance
from pipeline.model.correction import SetSection
from pipeline.model.document import Section
from tests.looking import run_check
from tests.standards_text import GOOD_PAGE, document

ASKED = {"header": 15, "footer": 17.5, "tolerance": 0.5}


@pytest.mark.parametrize(
    ("header", "footer", "codes"),
    [
        pytest.param(15.01, 17.5, [], id="as-word-writes-it"),
        pytest.param(15.5, 17.0, [], id="at-the-tolerance"),
        pytest.param(15.6, 17.5, ["off"], id="a-hair-too-far"),
        pytest.param(15.0, 10.0, ["off"], id="footer"),
    ],
)
def test_distances(header: float, footer: float, codes: list[str]) -> None:
    page = replace(GOOD_PAGE, header_mm=header, footer_mm=footer)

    assert run_check(layout_header_distance, document("甲", sections=(page,)), ASKED).codes == codes


def test_both_are_mended() -> None:
    page = replace(GOOD_PAGE, header_mm=20.0, footer_mm=20.0)
    (hit,) = run_check(layout_header_distance, document("甲", sections=(page,)), ASKED).hits

    assert hit.correction == SetSection(page.address, header_mm=15.0, footer_mm=17.5)
    assert (hit.found, hit.expected) == ("2、2", "1.5、1.75")


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(replace(GOOD_PAGE, header_mm=None, footer_mm=None), id="not-said"),
        pytest.param(replace(GOOD_PAGE, header_mm=0.0, footer_mm=0.0, headers=(), footers=()), id="lost-by-libreoffice"),
    ],
)
def test_what_is_not_known_is_not_judged(page: Section) -> None:
    assert run_check(layout_header_distance, document("甲", sections=(page,)), ASKED).skipped == ["unknown"]


@pytest.mark.parametrize(("header", "codes", "found"), [(15.0, [], None), (20.0, ["off"], "2、—")])
def test_one_that_is_lost_leaves_the_other_to_judge(header: float, codes: list[str], found: str | None) -> None:
    page = replace(GOOD_PAGE, header_mm=header, footer_mm=0.0, headers=(("default", "word/header1.xml"),), footers=())
    outcome = run_check(layout_header_distance, document("甲", sections=(page,)), ASKED)

    assert (outcome.codes, [hit.found for hit in outcome.hits]) == (codes, [found] if found else [])


def test_at_the_edge_with_a_header_is_wrong() -> None:
    page = replace(GOOD_PAGE, header_mm=0.0, footer_mm=0.0, headers=(("default", "word/header1.xml"),))

    assert run_check(layout_header_distance, document("甲", sections=(page,)), ASKED).codes == ["off"]
