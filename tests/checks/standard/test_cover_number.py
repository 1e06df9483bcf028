import pytest

from pipeline.checks.standard.cover_number import standard_cover_number
from pipeline.model.correction import ReplaceText
from tests.checks.covers import covered, looked_at, uncovered
from tests.looking import run_check

SETTINGS = {"serial": {"SAQ": 4}}


@pytest.mark.parametrize(
    ("number", "code"),
    [
        pytest.param("T/SAQ 0001—2026", None, id="right"),
        pytest.param("T/SAQ\u00a00001—2026", None, id="a no-break blank"),
        pytest.param("T/ABC 12345—2026", None, id="a body that counts otherwise"),
        pytest.param("T/SAQ 0001-2026", "form", id="a hyphen"),
        pytest.param("T/SAQ0001—2026", "form", id="no blank"),
        pytest.param("T/ SAQ 0001 — 2026", "form", id="blanks too many"),
        pytest.param("T/SAQ　0001—2026", "form", id="a full-width blank"),
        pytest.param("T/SAQ 1—2026", "digits", id="too few digits"),
        pytest.param("T/SAQ 00001—2026", "digits", id="too many digits"),
        pytest.param("T/SAQ 0001—26", "digits", id="a year of two digits"),
        pytest.param("T/SAQ 0001—20266", "digits", id="a year of five digits"),
        pytest.param("T/SAQ 0001", "year", id="no year"),
        pytest.param("SAQ/T 0001—2026", "code", id="turned round"),
        pytest.param("TSAQ 0001—2026", "code", id="no slash"),
        pytest.param("DB31/T 1—2026", "code", id="a local number on a group standard"),
    ],
)
def test_codes(number: str, code: str | None) -> None:
    outline, text = looked_at(covered(number=number))

    outcome = run_check(standard_cover_number, outline, SETTINGS, text=text)

    assert outcome.codes == ([] if code is None else [code])
    assert [hit.found for hit in outcome.hits] == ([] if code is None else [number])


@pytest.mark.parametrize("number", ["T/SAQ XXXX—20XX", "T/SAQ 0001—20××"])
def test_room_left(number: str) -> None:
    """The association gives the number; until then letters keep its place."""
    outline, text = looked_at(covered(number=number))

    assert run_check(standard_cover_number, outline, SETTINGS, text=text).skipped == ["not-applicable"]


def test_other_levels_are_other_rules() -> None:
    outline, text = looked_at(covered(level="上海市地方标准", number="DB 31/T 1-2026"))

    assert run_check(standard_cover_number, outline, SETTINGS, text=text).skipped == ["not-applicable"]


def test_correction() -> None:
    outline, text = looked_at(covered(number="T/SAQ0001-2026"))

    (hit,) = run_check(standard_cover_number, outline, SETTINGS, text=text).hits

    assert isinstance(hit.correction, ReplaceText)
    assert (text.quote(hit.correction.span), hit.correction.text) == ("T/SAQ0001-2026", "T/SAQ 0001—2026")


def test_no_cover() -> None:
    outline, text = looked_at(uncovered())

    assert run_check(standard_cover_number, outline, text=text).skipped == ["not-applicable"]
