from __future__ import annotations

import pytest

from pipeline.checks.standard.annex_title import standard_annex_title
from tests.checks.standard.trying import try_draft
from tests.standards_text import Content, Line


@pytest.mark.parametrize(
    ("content", "quotes"),
    [
        pytest.param((), [], id="no annex"),
        pytest.param(("附录A", "（规范性）", "登记表", "内容。"), [], id="a title"),
        pytest.param(("附录A", "（规范性）", "表A.1　登记表", [["项目"]]), ["附录A"], id="a caption is none"),
        pytest.param(("附录A", "（规范性）", "服务流程见图A.1。", "内容。"), ["附录A"], id="a sentence is none"),
        pytest.param(("附 录 A", "（规范性）", "A.1　项目", "内容。"), ["附 录 A"], id="a clause is none"),
        pytest.param(("附录A", "（规范性）"), ["附录A"], id="at the end"),
    ],
)
def test_titles(content: tuple[Content, ...], quotes: list[str]) -> None:
    assert try_draft(standard_annex_title, *content).quotes == quotes


def test_automatic_letter() -> None:
    (hit,) = try_draft(standard_annex_title, Line("（规范性）", label="附录A"), "A.1　项目", "内容。").outcome.hits

    assert hit.show == "附录A"
