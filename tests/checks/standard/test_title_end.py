from __future__ import annotations

import pytest

from pipeline.checks.standard.title_end import standard_title_end
from pipeline.model.correction import ReplaceText
from tests.checks.standard.trying import try_draft
from tests.standards_text import Content, Line


@pytest.mark.parametrize(
    ("content", "quotes"),
    [
        pytest.param(("5　条件", "5.1　人员", "应培训。"), [], id="no punctuation"),
        pytest.param(("5　条件", "5.1　人员：", "5.1.1　甲应。"), ["人员："], id="a clause"),
        pytest.param(("5　条件", "5.1　人员要求。", "5.1.1　甲应。"), ["人员要求。"], id="a full stop"),
        pytest.param(("5　条件", "5.1　培训内容：", "a)　接待；"), [], id="the beginning of a list"),
        pytest.param(("5　条件", "5.1　人员应培训。"), [], id="a sentence"),
        pytest.param(("5　条件", "5.1　人员应培训：", "5.1.1　甲应。"), [], id="a sentence with clauses"),
    ],
)
def test_titles(content: tuple[Content, ...], quotes: list[str]) -> None:
    assert try_draft(standard_title_end, *content).quotes == quotes


def test_correction() -> None:
    tried = try_draft(standard_title_end, "5　条件", "5.1　人员：", "5.1.1　甲应。")

    assert tried.outcome.hits[0].correction == ReplaceText(tried.document.paragraphs[11].span(6, 7), "")


def test_automatic_number() -> None:
    lines = (Line("条件", label="5"), Line("人员。", label="5.1", level=1, outline_level=1), Line("甲应。", label="5.1.1", level=2))

    (hit,) = try_draft(standard_title_end, *lines).outcome.hits

    assert (hit.show, hit.expected) == ("5.1", "人员")
