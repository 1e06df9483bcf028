import pytest

from pipeline.checks.standard.number_writing import standard_number_writing
from pipeline.model.correction import ReplaceText
from tests.checks.covers import covered, looked_at
from tests.checks.standard.trying import try_draft
from tests.looking import run_check
from tests.standards_text import Content


def corrected(text: str, look: str) -> tuple[list[str], str]:
    """Return the codes for a sentence and the sentence with the corrections made."""
    tried = try_draft(standard_number_writing, text, settings={"look": look})
    made = text
    for hit in reversed(tried.outcome.hits):
        if isinstance(hit.correction, ReplaceText):
            assert isinstance(hit.expected, str)
            span = hit.correction.span
            made = made[: span.start] + hit.correction.text + made[span.end :]
            assert hit.expected in made
    return tried.codes, made


@pytest.mark.parametrize(
    ("text", "codes", "made"),
    [
        pytest.param("应符合GB/T 1.1—2020的规定。", [], "应符合GB/T 1.1—2020的规定。", id="right"),
        pytest.param("应符合GB/T 1.1的规定。", [], "应符合GB/T 1.1的规定。", id="undated"),
        pytest.param("应符合GB/T 1.1-2020的规定。", ["dash"], "应符合GB/T 1.1—2020的规定。", id="hyphen"),
        pytest.param("应符合GB/T 1.1——2020的规定。", ["dash"], "应符合GB/T 1.1—2020的规定。", id="two dashes"),
        pytest.param("应符合GB/T 1.1 – 2020的规定。", ["dash"], "应符合GB/T 1.1—2020的规定。", id="dash with blanks"),
        pytest.param("应符合GB/T 1.1 —2020的规定。", [], "应符合GB/T 1.1 —2020的规定。", id="blank before the right dash"),
        pytest.param("应符合GB/T 1.1:2020的规定。", ["dash"], "应符合GB/T 1.1—2020的规定。", id="colon"),
        pytest.param(
            "应符合T/SAQ 0008-2024、GB 1-2020的规定。", ["dash", "dash"], "应符合T/SAQ 0008—2024、GB 1—2020的规定。", id="two of them"
        ),
        pytest.param(
            "应符合ISO 9001:2015和ISO/IEC 17025-2017的规定。", [], "应符合ISO 9001:2015和ISO/IEC 17025-2017的规定。", id="international"
        ),
        pytest.param("见文件DB44-T 2407-2022，2019-2022年。", [], "见文件DB44-T 2407-2022，2019-2022年。", id="file names and years"),
    ],
)
def test_dash(text: str, codes: list[str], made: str) -> None:
    assert corrected(text, "dash") == (codes, made)


@pytest.mark.parametrize(
    ("text", "codes", "made"),
    [
        pytest.param("应符合GB/T 1的规定。", [], "应符合GB/T 1的规定。", id="right"),
        pytest.param("应符合GB/T\u00a01的规定。", [], "应符合GB/T\u00a01的规定。", id="no-break blank"),
        pytest.param("应符合GB/T1的规定。", ["no-blank"], "应符合GB/T 1的规定。", id="none"),
        pytest.param("应符合GB/T　1的规定。", ["wide"], "应符合GB/T 1的规定。", id="full-width"),
        pytest.param("应符合GB/T  1的规定。", ["wide"], "应符合GB/T 1的规定。", id="two blanks"),
        pytest.param("应符合DB31/199—2018的规定。", [], "应符合DB31/199—2018的规定。", id="code that ends with a slash"),
        pytest.param("通过ISO9001认证。", [], "通过ISO9001认证。", id="international"),
    ],
)
def test_space(text: str, codes: list[str], made: str) -> None:
    assert corrected(text, "space") == (codes, made)


@pytest.mark.parametrize(
    ("text", "codes", "made"),
    [
        ("应符合GB 3101—1993的规定。", [], "应符合GB 3101—1993的规定。"),
        ("应符合GB 3101—93的规定。", ["year"], "应符合GB 3101—1993的规定。"),
        ("应符合GB 3101的规定。", [], "应符合GB 3101的规定。"),
        ("应符合GB/T 2828.1-12的规定。", [], "应符合GB/T 2828.1-12的规定。"),
    ],
)
def test_year(text: str, codes: list[str], made: str) -> None:
    assert corrected(text, "year") == (codes, made)


@pytest.mark.parametrize(
    ("text", "codes", "made"),
    [
        ("应符合DB4201/T 629—2020的规定。", [], "应符合DB4201/T 629—2020的规定。"),
        ("应符合DB 4201/T 629—2020的规定。", ["code"], "应符合DB4201/T 629—2020的规定。"),
        ("应符合GB /T 629和T/ SAQ 1的规定。", ["code", "code"], "应符合GB/T 629和T/SAQ 1的规定。"),
        ("应符合GB\uff0fT 629的规定。", ["code"], "应符合GB/T 629的规定。"),
        ("应符合ISO/IEC Guide 2的规定。", [], "应符合ISO/IEC Guide 2的规定。"),
    ],
)
def test_code(text: str, codes: list[str], made: str) -> None:
    assert corrected(text, "code") == (codes, made)


@pytest.mark.parametrize(
    ("text", "codes"),
    [("应符合JR/T 71—2020的规定。", []), ("应符合JX/T 71—2020的规定。", ["unknown"]), ("应符合DB99/T 71—2020的规定。", ["unknown"])],
)
def test_unknown(text: str, codes: list[str]) -> None:
    assert corrected(text, "unknown") == (codes, text)


@pytest.mark.parametrize(("body", "passed", "skipped"), [((), 0, ["not-applicable"]), (("应符合GB 1。", [["GB 2"]]), 2, [])])
def test_account(body: tuple[Content, ...], passed: int, skipped: list[str]) -> None:
    outcome = try_draft(standard_number_writing, *body, settings={"look": "dash"}).outcome

    assert (outcome.passed, outcome.skipped) == (passed, skipped)


@pytest.mark.parametrize(("number", "codes"), [("T/SAQ0001-2026", []), ("DB 31/T 1-2026", ["dash"])])
def test_the_number_on_the_cover(number: str, codes: list[str]) -> None:
    """A group standard's own number has a rule of its own, which tells all that is wrong with it at once."""
    outline, text = looked_at(covered(number=number))

    assert run_check(standard_number_writing, outline, {"look": "dash"}, text=text).codes == codes
