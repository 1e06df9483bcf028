import pytest

from pipeline.checks.standard.synonyms import standard_synonyms
from tests.checks.standard.trying import try_draft, try_on
from tests.checks.terms_text import with_entries
from tests.standards_text import Content

SETTINGS = {"groups": [["顾客", "客户", "用户"], ["登录", "登陆"]], "compounds": ["客户端", "用户名"]}


@pytest.mark.parametrize(
    ("lines", "quotes"),
    [
        pytest.param(("应告知顾客。",), [], id="one word"),
        pytest.param(("应告知顾客。", "应告知客户。", "应感谢顾客。"), ["客户"], id="two words, the rarer is shown"),
        pytest.param(("应告知顾客。", "应在客户端填写用户名。"), [], id="longer words"),
        pytest.param(("应告知顾客。", "见《客户服务手册》。"), [], id="in a title"),
        pytest.param(("应告知顾客。", "标明“客户”。"), [], id="in a quotation"),
        pytest.param(("应告知顾客和客户。", "应感谢客户。"), [], id="told apart by the author"),
        pytest.param(("应告知顾客、用户、客户。",), [], id="listed"),
        pytest.param(("应登录。", "应登陆。", "应告知顾客、", "应告知客户。"), ["顾客", "登录"], id="two groups"),
        pytest.param(([["顾客", "客户"]],), ["顾客"], id="in a table"),
    ],
)
def test_words(lines: tuple[Content, ...], quotes: list[str]) -> None:
    tried = try_draft(standard_synonyms, "5　过程", *lines, settings=SETTINGS)

    assert tried.quotes == quotes
    assert tried.outcome.passed == 2 - len(quotes)


def test_words_that_are_both_defined() -> None:
    entries = ("3.1", "顾客　customer", "付费的人。", "3.2", "用户　user", "使用的人。")

    assert try_on(standard_synonyms, with_entries(*entries, body=("4　要求", "顾客应付费。", "用户应使用。")), SETTINGS).codes == []


def test_titles_of_cited_standards() -> None:
    """The name of a listed standard is not the author's to change."""
    read = with_entries(body=("4　要求", "应告知客户。", "参考文献", "[1]　GB/T 19012　质量管理　顾客满意"))

    assert try_on(standard_synonyms, read, SETTINGS).codes == []
