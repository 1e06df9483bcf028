import pytest

from pipeline.checks.standard.term_english_case import standard_term_english_case
from pipeline.model.correction import ReplaceText
from tests.checks.standard.trying import try_on
from tests.checks.terms_text import with_entries

SETTINGS = {"names": ["Delphi", "internet", "things"]}


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        pytest.param("service provider", None, id="small"),
        pytest.param("Service Provider", "service provider", id="every word"),
        pytest.param("Service provider", "service provider", id="the first word"),
        pytest.param("Internet of Things platform", None, id="names"),
        pytest.param("Delphi Method", "Delphi method", id="a name among them"),
        pytest.param("customer relationship management; CRM", None, id="an acronym"),
        pytest.param("IoT gateway", None, id="an acronym with small letters"),
        pytest.param("vitamin C", None, id="a single letter"),
        pytest.param("X-ray Inspection", "X-ray inspection", id="a letter and a word"),
        pytest.param("One-Stop Service", "one-stop service", id="joined by a hyphen"),
        pytest.param("Customer's Voice", "customer's voice", id="an apostrophe"),
    ],
)
def test_case(english: str, expected: str | None) -> None:
    tried = try_on(standard_term_english_case, with_entries("3.1", f"寄存人　{english}", "交来样品的人。"), SETTINGS)

    assert [hit.expected for hit in tried.outcome.hits] == ([] if expected is None else [expected])
    assert tried.codes == ([] if expected is None else ["capitalised"])


@pytest.mark.parametrize(("english", "expected"), [("Kafka agent", []), ("Kafka Agent", ["Kafka agent"])])
def test_a_name_that_the_chinese_term_keeps(english: str, expected: list[str]) -> None:
    tried = try_on(standard_term_english_case, with_entries("3.1", f"Kafka代理　{english}", "转发消息的程序。"))

    assert [hit.expected for hit in tried.outcome.hits] == expected


@pytest.mark.parametrize(
    ("english", "codes"),
    [
        pytest.param("SERVICE STATION", ["capitals"], id="two words"),
        pytest.param("DEPOSITOR", ["capitals"], id="one long word"),
        pytest.param("RADIUS", [], id="six letters may be an acronym"),
    ],
)
def test_nothing_but_capitals(english: str, codes: list[str]) -> None:
    """Acronyms among them cannot be told, so a person corrects it."""
    tried = try_on(standard_term_english_case, with_entries("3.1", f"寄存人　{english}", "交来样品的人。"), SETTINGS)

    assert tried.codes == codes
    assert all(hit.correction is None for hit in tried.outcome.hits)


def test_correction() -> None:
    read = with_entries("3.1", "寄存人　Depositor", "交来样品的人。")
    line = next(one for one in read.paragraphs if "Depositor" in one.text)

    assert try_on(standard_term_english_case, read).outcome.hits[0].correction == ReplaceText(line.span(4, 13), "depositor")


def test_without_english() -> None:
    assert try_on(standard_term_english_case, with_entries("3.1", "寄存人", "交来样品的人。")).outcome.skipped == ["not-applicable"]
