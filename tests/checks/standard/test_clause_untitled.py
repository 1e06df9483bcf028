from __future__ import annotations

import pytest

from pipeline.checks.standard.clause_untitled import standard_clause_untitled
from tests.checks.standard.trying import try_draft
from tests.standards_text import Content


@pytest.mark.parametrize(
    ("content", "quotes"),
    [
        pytest.param((), [], id="no clauses"),
        pytest.param(("5.1　人员应培训。", "5.2　场所应清洁。"), ["5.1　人员应培训。"], id="none titled: once"),
        pytest.param(("5.1　人员", "应培训。", "5.2　场所应清洁。"), [], id="a mix is the business of another rule"),
        pytest.param(("5.1　人员", "5.1.1　甲应。", "5.1.2　乙应。"), [], id="the second level may be untitled"),
        pytest.param(("5.1", "5.2"), [], id="empty ones"),
    ],
)
def test_first_level(content: tuple[Content, ...], quotes: list[str]) -> None:
    assert try_draft(standard_clause_untitled, "5　条件", *content).quotes == quotes
