import pytest

from pipeline.checks.standard.terms_table import standard_terms_table
from tests.checks.standard.trying import try_on
from tests.checks.terms_text import BODY, ENTRY, OPENING, with_chapter
from tests.standards_text import HEAD, Content, document, draft


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param(ENTRY, [], id="lines"),
        pytest.param(([["术语", "定义"], ["寄存人", "交来样品的人。"]],), [("table", "术语")], id="term and definition"),
        pytest.param(
            ([["序号", "术  语", "英文", "定  义"], ["1", "寄存人", "depositor", "人。"]],), [("table", "术  语")], id="four columns"
        ),
        pytest.param((*ENTRY, [["类别", "说明"], ["甲", "大件"]]), [], id="another table"),
    ],
)
def test_tables(lines: tuple[Content, ...], found: list[tuple[str, str]]) -> None:
    assert try_on(standard_terms_table, with_chapter(OPENING, *lines)).found == found


def test_elsewhere_and_in_vocabularies() -> None:
    table = [["术语", "定义"], ["寄存人", "交来样品的人。"]]
    vocabulary = document("样品寄存　术语", *HEAD[1:6], "3　术语和定义", OPENING, table, *BODY)

    assert try_on(standard_terms_table, draft(table)).codes == []
    assert try_on(standard_terms_table, vocabulary).outcome.skipped == ["not-applicable"]
