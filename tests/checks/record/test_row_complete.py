"""A row that is begun is finished."""

from __future__ import annotations

import pytest

from pipeline.checks.record.row_complete import record_row_complete
from tests.checks.record.rows import ROWS_FORM, with_rows
from tests.looking import Outcome, run_check


def look(*rows: tuple[str | None, ...] | None, **settings: object) -> Outcome:
    asked = {"field": "products", "columns": ["product", "number", "title"], **settings}
    return run_check(record_row_complete, with_rows(*rows), asked, form=ROWS_FORM)


@pytest.mark.parametrize(
    ("row", "codes"),
    [
        pytest.param(("杯", "GB 1", "杯子"), [], id="whole"),
        pytest.param(("杯", "", ""), ["partial"], id="the-name-alone"),
        pytest.param(("", "GB 1", "杯子"), ["partial"], id="without-the-name"),
        pytest.param(("杯", "无", "无"), [], id="says-that-there-is-none"),
        pytest.param(("无", "", ""), [], id="says-none-and-leaves-the-rest"),
        pytest.param(("杯", "GB 1", None), [], id="a-column-that-is-not-there"),
    ],
)
def test_row_complete(row: tuple[str | None, ...], codes: list[str]) -> None:
    assert look(row).codes == codes


def test_the_message_names_row_and_columns() -> None:
    (hit,) = look(("杯", "GB 1", "杯子"), ("碗", "", "")).hits

    assert hit.arguments["number"] == 2
    assert [hit.arguments[key].zh for key in ("written", "lacking")] == ["产品", "编号、名称"]  # type: ignore[union-attr]  # both are Text
    assert hit.at == with_rows(("杯", "GB 1", "杯子"), ("碗", "", "")).fields["products"].rows[1]["number"].span


def test_no_rows_are_nothing_to_judge() -> None:
    assert look().skipped == ["not-applicable"]
    assert look(None).skipped == ["field-unknown"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        pytest.param("ZL202010000001.X", [], id="as-printed"),
        pytest.param("ＺＬ ２０２０１０００００１Ｘ", ["unfit"], id="a-digit-short"),
        pytest.param("zl 2020 1000 0001.x", [], id="small-letters-and-blanks"),
        pytest.param("202010000001.X、201910000002.1", [], id="two-in-a-cell"),
        pytest.param("202010000001.X；12", ["unfit"], id="one-of-two-is-wrong"),
        pytest.param("无", [], id="none"),
    ],
)
def test_a_column_may_have_its_pattern(text: str, codes: list[str]) -> None:
    patterns = {"product": r"(?:ZL)?\d{12}(?:\.[\dX])?"}

    assert look((text, "GB 1", "杯子"), patterns=patterns, examples={"product": "ZL202010000001.X"}).codes == codes
