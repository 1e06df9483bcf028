import pytest

from pipeline.checks.standard.cover_date import standard_cover_date
from pipeline.model.correction import ReplaceText
from tests.checks.covers import covered, looked_at, uncovered
from tests.looking import run_check


@pytest.mark.parametrize(
    ("issued", "implemented", "codes"),
    [
        pytest.param("2026-01-05", "2026-02-01", [], id="right"),
        pytest.param("2026-01-05", "2026-01-05", [], id="on one day"),
        pytest.param("2026-01-05", "2026-01-04", ["order"], id="a day before"),
        pytest.param("2026 - 01 - 05", "2026-02-01", [], id="blanks round the hyphens"),
        pytest.param("2026年1月5日", "2026-02-01", ["form"], id="year, month and day in words"),
        pytest.param("2026-1-5", "2026-02-01", ["form"], id="one digit"),
        pytest.param("2026.01.05", "2026/02/01", ["form", "form"], id="points and strokes"),
        pytest.param("2026—01—05", "2026-02-01", ["form"], id="dashes"),
        pytest.param("2026-02-30", "2026-03-01", ["impossible"], id="no such day"),
        pytest.param("2026年3月1日", "2026-02-01", ["form", "order"], id="form and order"),
    ],
)
def test_codes(issued: str, implemented: str, codes: list[str]) -> None:
    outline, text = looked_at(covered(issued=f"{issued} 发布", implemented=f"{implemented} 实施"))

    assert run_check(standard_cover_date, outline, text=text).codes == codes


def test_correction() -> None:
    outline, text = looked_at(covered(issued="2026年1月5日发布"))

    (hit,) = run_check(standard_cover_date, outline, text=text).hits

    assert isinstance(hit.correction, ReplaceText)
    assert (text.quote(hit.correction.span), hit.correction.text) == ("2026年1月5日", "2026-01-05")


def test_room_left() -> None:
    outline, text = looked_at(covered(issued="20××-××-×× 发布", implemented="20××-××-×× 实施"))

    outcome = run_check(standard_cover_date, outline, text=text)

    assert (outcome.codes, outcome.skipped) == ([], ["not-applicable"] * 2)


def test_no_cover() -> None:
    outline, text = looked_at(uncovered())

    assert run_check(standard_cover_date, outline, text=text).skipped == ["not-applicable"] * 2
