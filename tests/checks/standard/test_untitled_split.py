from __future__ import annotations

import pytest

from pipeline.checks.standard.untitled_split import standard_untitled_split
from tests.checks.standard.trying import try_draft
from tests.standards_text import Content


@pytest.mark.parametrize(
    ("content", "quotes"),
    [
        pytest.param(("5.1　人员", "5.1.1　甲应。"), [], id="a title"),
        pytest.param(("5.1　人员应培训。", "5.1.1　甲应。"), ["5.1　人员应培训。"], id="a sentence"),
        pytest.param(("5.1　人员应培训。", "a)　甲；", "b)　乙。"), [], id="lists are allowed"),
        pytest.param(("5.1　人员、设施和场所的配备与管理要求", "5.1.1　甲应。"), [], id="a long title"),
        pytest.param(("5.1", "5.1.1　甲应。"), [], id="no text at all"),
    ],
)
def test_clauses(content: tuple[Content, ...], quotes: list[str]) -> None:
    assert try_draft(standard_untitled_split, "5　条件", *content).quotes == quotes
