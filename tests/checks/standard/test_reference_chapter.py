import pytest

from pipeline.checks.standard.reference_chapter import standard_reference_chapter
from pipeline.model.correction import ReplaceText
from tests.checks.standard.citing import SENTENCE
from tests.checks.standard.trying import try_on
from tests.standards_text import HEAD, Content, Line, document

END: tuple[Content, ...] = (*HEAD[6:], "4　要求", "应公布。")


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param((*HEAD[:6], *END), [], id="as-it-should-be"),
        pytest.param((*HEAD[:4], "2　规范性引用 文件", HEAD[5], *END), [], id="a-stray-blank"),
        pytest.param((*HEAD[:4], "2　引用文件", HEAD[5], *END), [("title", "引用文件")], id="short-title"),
        pytest.param(
            (*HEAD[:4], "2　引用标准", SENTENCE, "GB 1　甲", *END), [("title", "引用标准")], id="another-title-above-its-sentence"
        ),
        pytest.param(
            (*HEAD[:4], "2　规范性引用文件", SENTENCE, "2.1　国家标准", "GB 1　甲", "2.2　行业标准", "JR/T 1—2020　乙", *END),
            [("divided", "国家标准"), ("divided", "行业标准")],
            id="divided",
        ),
        pytest.param(
            (*HEAD[:4], "2　规范性引用文件", SENTENCE, "2.1　GB 1　甲", "2.2　JR/T 1—2020　乙", *END), [], id="serial-numbers-like-clauses"
        ),
        pytest.param(
            (*HEAD[:4], "2　术语和定义", HEAD[7], "3　规范性引用文件", HEAD[5], "4　要求", "应公布。"),
            [("place", "规范性引用文件")],
            id="third",
        ),
        pytest.param((HEAD[0], "1　规范性引用文件", HEAD[5], "2　术语和定义", HEAD[7], "3　要求", "应公布。"), [], id="scope-missing"),
    ],
)
def test_chapter(lines: tuple[Content, ...], found: list[tuple[str, str]]) -> None:
    tried = try_on(standard_reference_chapter, document(*lines))

    assert tried.found == found
    assert tried.outcome.passed == (0 if found else 1)


def test_a_clause_without_words_is_named_by_its_number() -> None:
    read = document(*HEAD[:4], "2　规范性引用文件", SENTENCE, "2.1", "GB 1　甲", *END)

    assert [hit.arguments for hit in try_on(standard_reference_chapter, read).outcome.hits] == [{"number": "2.1"}]


def test_correction() -> None:
    read = document(*HEAD[:4], "2　引用文件", HEAD[5], *END)

    (hit,) = try_on(standard_reference_chapter, read).outcome.hits

    assert hit.correction == ReplaceText(read.paragraphs[4].span(2, 6), "规范性引用文件")


def test_an_automatic_number_is_shown() -> None:
    lines = (HEAD[0], Line("范围", label="1"), *HEAD[2:4], Line("引用文件", label="2"), HEAD[5], Line("术语和定义", label="3"), HEAD[7])
    (hit,) = try_on(standard_reference_chapter, document(*lines, Line("要求", label="4"), "应公布。")).outcome.hits

    assert (hit.code, hit.show) == ("title", "2")


def test_no_such_chapter() -> None:
    """That it is missing is said by another rule."""
    read = document(*HEAD[:4], "2　术语和定义", HEAD[7], "3　要求", "应公布。")

    assert try_on(standard_reference_chapter, read).outcome.skipped == ["not-applicable"]
