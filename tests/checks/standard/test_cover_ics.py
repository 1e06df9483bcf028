import pytest

from pipeline.checks.standard.cover_ics import standard_cover_ics
from tests.checks.covers import covered, looked_at, uncovered
from tests.looking import run_check

SETTINGS = {"fields": ["03", "13"]}


@pytest.mark.parametrize(
    ("line", "found"),
    [
        pytest.param("ICS 03.080.01", [], id="three levels"),
        pytest.param("ICS 03", [], id="one level"),
        pytest.param("ICS：03.080", [], id="a colon"),
        pytest.param("ICS 03.080.01；13.020", [], id="several"),
        pytest.param("ICS 03.080,13.020", [], id="several with a comma between"),
        pytest.param("ICS ０３.080", [], id="full-width digits"),
        pytest.param("ICS 03.080.01    CCS A 16", [], id="the class on the same line"),
        pytest.param("ICS 04.080", [("unknown", "04.080")], id="no such field"),
        pytest.param("ICS 03.80", [("form", "03.80")], id="two digits in the middle"),
        pytest.param("ICS 3.080.01", [("form", "3.080.01")], id="one digit in front"),
        pytest.param("ICS 03,080", [("form", "03,080")], id="a comma for a point"),
        pytest.param("ICS 03.080；04.020", [("unknown", "04.020")], id="the second of two"),
    ],
)
def test_lines(line: str, found: list[tuple[str, str]]) -> None:
    outline, text = looked_at(covered(ics=line, ccs="" if "CCS" in line else "CCS A 16"))

    outcome = run_check(standard_cover_ics, outline, SETTINGS, text=text)

    assert [(hit.code, hit.found) for hit in outcome.hits] == found
    assert [text.quote(hit.at) for hit in outcome.hits] == [number for _, number in found]  # type: ignore[arg-type]


@pytest.mark.parametrize("read", [uncovered(), covered(ics="ICS ××.×××")], ids=["no-cover", "room-left"])
def test_not_applicable(read) -> None:  # type: ignore[no-untyped-def]  # a Document
    outline, text = looked_at(read)

    assert run_check(standard_cover_ics, outline, SETTINGS, text=text).skipped == ["not-applicable"]
