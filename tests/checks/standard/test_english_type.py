import pytest

from pipeline.checks.standard.english_type import standard_english_type
from tests.checks.test_own_title import COVER, FOREWORD, looked_at
from tests.looking import run_check
from tests.standards_text import HEAD

REST = (*HEAD[1:], "4　要求", "应公布。")
SETTINGS = {"words": {"规范": ["specification"], "指南": ["guidelines", "guidance"], "符号": ["symbol"], "图形符号": ["graphical symbol"]}}


@pytest.mark.parametrize(
    ("chinese", "english", "expected"),
    [
        pytest.param("样品寄存服务规范", "Specification for sample storage", None, id="a specification"),
        pytest.param("样品寄存服务规范", "Sample storage—Specifications", None, id="many of them"),
        pytest.param("样品寄存服务规范", "Standard of sample storage", "specification", id="another word"),
        pytest.param("样品寄存服务规范", "Code for sample storage", "specification", id="the word of another type"),
        pytest.param("样品寄存规范编写指南", "Guidance on sample storage", None, id="the last type word counts"),
        pytest.param("样品寄存　图形符号", "Symbols for sample storage", "graphical symbol", id="the longer word counts"),
        pytest.param("样品寄存服务要求", "Requirements for sample storage", None, id="no word of table 1"),
    ],
)
def test_titles(chinese: str, english: str, expected: str | None) -> None:
    outline, text = looked_at(*COVER[:4], chinese, english, *COVER[6:], *FOREWORD, chinese, *REST)

    outcome = run_check(standard_english_type, outline, SETTINGS, text=text)

    assert [hit.expected for hit in outcome.hits] == ([] if expected is None else [expected])


def test_no_english_title() -> None:
    outline, text = looked_at(*HEAD, *REST[-2:])

    assert run_check(standard_english_type, outline, SETTINGS, text=text).skipped == ["not-applicable"]
