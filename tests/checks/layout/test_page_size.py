from dataclasses import replace

import pytest

from pipeline.checks.layout.page_size import layout_page_size
from pipeline.model.correction import SetSection
from tests.looking import run_check
from tests.standards_text import GOOD_PAGE, document

A4 = {"width": 210, "height": 297}


@pytest.mark.parametrize(
    ("width", "height", "codes"),
    [
        pytest.param(210.0, 297.0, [], id="A4"),
        pytest.param(211.0, 296.0, [], id="at the tolerance"),
        pytest.param(212.0, 297.0, ["off"], id="a hair too wide"),
        pytest.param(297.0, 210.0, [], id="landscape"),
        pytest.param(215.9, 279.4, ["off"], id="Letter"),
        pytest.param(182.0, 257.0, ["off"], id="B5"),
    ],
)
def test_page_size(width: float, height: float, codes: list[str]) -> None:
    read = document("甲", sections=(replace(GOOD_PAGE, page_width_mm=width, page_height_mm=height),))

    assert run_check(layout_page_size, read, A4).codes == codes


def test_landscape_forbidden() -> None:
    read = document("甲", sections=(replace(GOOD_PAGE, page_width_mm=297.0, page_height_mm=210.0),))

    assert run_check(layout_page_size, read, {**A4, "landscape": False}).codes == ["off"]


def test_correction_keeps_the_direction() -> None:
    page = replace(GOOD_PAGE, page_width_mm=279.4, page_height_mm=215.9)

    (hit,) = run_check(layout_page_size, document("甲", sections=(page,)), A4).hits

    assert hit.correction == SetSection(page.address, page_width_mm=297.0, page_height_mm=210.0)
    assert (hit.found, hit.expected) == ("279×216", "297×210")


def test_unknown_is_skipped() -> None:
    read = document("甲", sections=(replace(GOOD_PAGE, page_width_mm=None),))

    assert run_check(layout_page_size, read, A4).skipped == ["unknown"]
