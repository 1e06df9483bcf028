import pytest

from pipeline.checks.standard.definition_opening import standard_definition_opening
from pipeline.model.correction import ReplaceText
from tests.checks.standard.trying import try_on
from tests.checks.terms_text import with_entries
from tests.standards_text import HEAD, document


@pytest.mark.parametrize(
    ("definition", "found"),
    [
        pytest.param("把样品交给寄存单位保管的人。", [], id="good"),
        pytest.param("是指把样品交来的人。", [("copula", "是指")], id="是指"),
        pytest.param("指把样品交来的人。", [("copula", "指")], id="指"),
        pytest.param("是把样品交来的人。", [("copula", "是")], id="是"),
        pytest.param("为一种交来样品的人。", [("copula", "为")], id="为 and a genus"),
        pytest.param("为保管样品而设立的机构。", [], id="为 of purpose"),
        pytest.param("为企业提供服务的机构。", [], id="为 of the receiver"),
        pytest.param("指导寄存的人。", [], id="指导"),
        pytest.param("是否交来样品的情形。", [], id="是否"),
        pytest.param("即时交来样品的人。", [], id="即时"),
        pytest.param("寄存人是指交来样品的人。", [("term", "寄存人是指")], id="the term and 是指"),
        pytest.param("“寄存人”指交来样品的人。", [("term", "“寄存人”指")], id="the term in quotes"),
        pytest.param("寄存人：交来样品的人。", [("term", "寄存人：")], id="the term and a colon"),
        pytest.param("寄存人代表和受托人的总称。", [], id="a longer word"),
        pytest.param("寄存人和受托人。", [], id="the term as a part"),
        pytest.param("　是指 交来样品的人。", [("copula", "是指")], id="full-width blank before"),
    ],
)
def test_openings(definition: str, found: list[tuple[str, str]]) -> None:
    tried = try_on(standard_definition_opening, with_entries("3.1", "寄存人　depositor", definition))

    assert tried.found == found
    assert tried.outcome.passed == (0 if found else 1)


def test_correction_leaves_the_meaning() -> None:
    read = with_entries("3.1", "寄存人　depositor", "寄存人是指：交来样品的人。")

    (hit,) = try_on(standard_definition_opening, read).outcome.hits

    paragraph = next(one for one in read.paragraphs if "是指" in one.text)
    assert hit.correction == ReplaceText(paragraph.span(0, 6), "")


def test_without_terms() -> None:
    tried = try_on(standard_definition_opening, document(*HEAD, "4　要求", "应公布。"))

    assert (tried.codes, tried.outcome.skipped) == ([], ["not-applicable"])
