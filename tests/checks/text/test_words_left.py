import pytest

from pipeline.checks.text.words_left import text_words_left
from pipeline.readers.word.reader import read_word
from tests.looking import Outcome, run_check
from tests.word_files import docx, paragraphs, table

PATTERNS = [r"\{\{[^{}]*\}\}|\{%[^%]*%\}", "【写：[^】]*】"]


def look(body: str) -> Outcome:
    return run_check(text_words_left, read_word(docx(body), "补正通知.docx"), {"patterns": PATTERNS})


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param("", [], id="nothing-there"),
        pytest.param(paragraphs("关于受理的通知", "请于2022年9月11日前报送。"), [], id="a-finished-letter"),
        pytest.param(paragraphs("请于{{ due }}前报送{% if late %}。"), ["{{ due }}", "{% if late %}"], id="words-of-the-template"),
        pytest.param(paragraphs("联系人：【写：联系人姓名】"), ["【写：联系人姓名】"], id="a-prompt"),
        pytest.param(table(("1", "{{ row.place }}")), ["{{ row.place }}"], id="in-a-table"),
        pytest.param(paragraphs("建议书写的是“{{ due }}”，请填写。"), [], id="what-an-applicant-wrote-is-quoted"),
        pytest.param(paragraphs("{ 9 } 与 [写：] 不是"), [], id="other-brackets"),
    ],
)
def test_words_left(body: str, found: list[str]) -> None:
    """What a template was to be filled in by is found wherever it stands, unless it is a quotation."""
    assert [hit.found for hit in look(body).hits] == found
