from __future__ import annotations

import pytest

from pipeline.checks.standard.title_mix import standard_title_mix
from pipeline.model.text import Text
from tests.checks.standard.trying import try_draft
from tests.standards_text import Content


@pytest.mark.parametrize(
    ("content", "quotes"),
    [
        pytest.param((), [], id="no clauses"),
        pytest.param(("5.1　人员", "应培训。", "5.2　场所", "应清洁。"), [], id="all titled"),
        pytest.param(("5.1　人员应培训。", "5.2　场所应清洁。"), [], id="none titled"),
        pytest.param(("5.1　人员", "应培训。", "5.2　场所应清洁。"), ["5.2　场所应清洁。"], id="one of each"),
        pytest.param(
            ("5.1　人员", "应培训。", "5.2　设施", "应完好。", "5.3　场所应清洁。"), ["5.3　场所应清洁。"], id="the odd one is named"
        ),
        pytest.param(("5.1　人员", "应培训。", "5.2　设施"), [], id="a heading with nothing below is no sentence"),
        pytest.param(("5.1　人员", "应培训。", "5.2"), [], id="an empty one is none"),
        pytest.param(("5.1　人员", "应培训。", "6　过程", "6.1　应记录。", "6.2　应确认。"), [], id="chapters may differ"),
        pytest.param(("5.1　人员", "应培训。", "5.2.1　应清洁。", "5.3　设施", "应完好。"), [], id="a heading lost its number"),
        pytest.param(("5.1　人员：", "5.1.1　应培训。", "5.2　场所", "应清洁。"), [], id="a title with a colon is a title"),
        pytest.param(
            ("5.1　人员", "5.1.1　甲应。", "5.1.2　证书", "应有效。", "5.2　场所", "应清洁。"), ["5.1.1　甲应。"], id="a level down"
        ),
    ],
)
def test_siblings(content: tuple[Content, ...], quotes: list[str]) -> None:
    assert try_draft(standard_title_mix, "5　条件", *content).quotes == quotes


def test_what_it_says() -> None:
    (hit,) = try_draft(standard_title_mix, "5　条件", "5.1　人员", "应培训。", "5.2　场所应清洁。").outcome.hits

    assert hit.arguments == {"parent": Text("第5章", "chapter 5"), "titled": ("5.1",), "untitled": ("5.2",)}
