from __future__ import annotations

from typing import Any

import pytest

from pipeline.checks.material.row_height import material_row_height
from pipeline.model.correction import SetRow, Together
from tests.looking import Outcome, run_check
from tests.papers import Grid, Line, good, grid, read

SETTINGS = {"height": 6.5, "tolerance": 0.1}


def looked(*tables: Grid, **more: Any) -> Outcome:
    material, document = read(*good(*tables), **more)
    return run_check(material_row_height, material, SETTINGS, document=document)


def rows(**more: Any) -> Grid:
    return grid(("年份", "次数"), ("2019年", "10"), **more)


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        pytest.param(rows(), [], id="as-asked"),
        pytest.param(rows(height_mm=6.4), [], id="363-twips"),
        pytest.param(rows(height_mm=6.6, rule="exact"), [], id="exactly-and-a-line"),
        pytest.param(rows(height_mm=6.3), ["off"], id="one-past"),
        pytest.param(rows(height_mm=5.29), ["off"], id="300-twips"),
        pytest.param(rows(height_mm=None), ["absent"], id="not-set"),
        pytest.param(grid(("年份", "次数"), ("2019年" * 8, "10"), rule="exact"), ["clipped"], id="exactly-and-more-than-a-line"),
        pytest.param(grid(("年份", "次数"), ("2019年" * 8, "10")), [], id="at-least-and-more-than-a-line"),
    ],
)
def test_rows_have_their_height(table: Grid, codes: list[str]) -> None:
    assert looked(table).codes == codes


def test_all_rows_are_told_together_and_mended() -> None:
    outcome = looked(rows(height_mm=None), rows(), rows(height_mm=None))
    (hit,) = outcome.hits

    assert (hit.arguments["places"].zh, outcome.passed) == ("表1第1—2行、表3第1—2行", 2)  # type: ignore[union-attr]  # a Text
    assert isinstance(hit.correction, Together)
    assert {type(one) for one in hit.correction.corrections} == {SetRow}
    assert hit.expected.zh == "0.65厘米"  # type: ignore[union-attr]  # a Text


def test_heights_are_told_in_centimetres() -> None:
    (hit,) = looked(rows(height_mm=5.29), rows(height_mm=10.0)).hits

    assert hit.found.zh == "0.53厘米、1厘米"  # type: ignore[union-attr]  # a Text


def test_no_table_and_no_word_file() -> None:
    assert looked().skipped == ["not-applicable"]
    assert looked(rows(), source_kind="pdf-text").skipped == ["unknown"]


def test_the_tables_of_other_things_do_not_count() -> None:
    assert looked(grid(("框内文字",), height_mm=None)).skipped == ["not-applicable"]
    assert isinstance(good()[0], Line)
