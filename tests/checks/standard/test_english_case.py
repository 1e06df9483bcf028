import pytest

from pipeline.checks.standard.english_case import standard_english_case
from pipeline.model.correction import ReplaceText
from tests.checks.test_own_title import COVER, FOREWORD, looked_at
from tests.looking import run_check
from tests.standards_text import HEAD

REST = (*HEAD, "4　要求", "应公布。")


@pytest.mark.parametrize(
    ("english", "code", "expected"),
    [
        pytest.param("Specification for sample storage service", None, None, id="as it should be"),
        pytest.param("Specification for sample storage service in Shanghai", None, None, id="one name"),
        pytest.param("Directives for standardization—Part 1: Structure and drafting", None, None, id="elements"),
        pytest.param("Specification for 5G network and IoT of samples", None, None, id="acronyms"),
        pytest.param("Specification For Sample Storage Service", "upper", "Specification for sample storage service", id="every word"),
        pytest.param(
            "Sample Storage Service—Part 1: General Rules",
            "upper",
            "Sample storage service—Part 1: General rules",
            id="every word of each element",
        ),
        pytest.param("SPECIFICATION FOR SAMPLE STORAGE", "upper", "Specification for sample storage", id="all capitals"),
        pytest.param("specification for sample storage", "lower", "Specification for sample storage", id="none at the beginning"),
        pytest.param("Specification for One-Stop Sample Service", "upper", "Specification for one-stop sample service", id="hyphens"),
    ],
)
def test_titles(english: str, code: str | None, expected: str | None) -> None:
    outline, text = looked_at(*COVER[:5], english, *COVER[6:], *FOREWORD, *REST)

    outcome = run_check(standard_english_case, outline, text=text)

    assert outcome.codes == ([] if code is None else [code])
    assert [hit.expected for hit in outcome.hits] == ([] if expected is None else [expected])


def test_correction() -> None:
    outline, text = looked_at(*COVER[:5], "Specification For Sample Storage", *COVER[6:], *FOREWORD, *REST)

    (hit,) = run_check(standard_english_case, outline, text=text).hits

    assert isinstance(hit.correction, ReplaceText)
    assert text.quote(hit.correction.span) == "Specification For Sample Storage"


def test_no_english_title() -> None:
    outline, text = looked_at(*REST)

    assert run_check(standard_english_case, outline, text=text).skipped == ["not-applicable"]
