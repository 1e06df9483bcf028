import pytest

from pipeline.checks.opening_sentences import insertion, opening_text, symbols_clauses, terms_clause
from pipeline.language.text_index import TextIndex
from pipeline.model.document import Document
from tests.checks.terms_text import ENTRY, OPENING, with_chapter
from tests.standards_text import HEAD, Line, document, outline_of


@pytest.mark.parametrize(
    ("title", "lines", "terms", "symbols"),
    [
        pytest.param("3　术语和定义", (OPENING, *ENTRY), "3", [], id="terms alone"),
        pytest.param(
            "3　术语、定义和缩略语",
            ("3.1　术语和定义", OPENING, "3.1.1", *ENTRY[1:], "3.2　缩略语", "API：接口"),
            "3.1",
            ["3.2"],
            id="divided",
        ),
        pytest.param("3　术语和定义、符号", (OPENING, *ENTRY), "3", [], id="undivided"),
    ],
)
def test_clauses(title: str, lines: tuple[str, ...], terms: str, symbols: list[str]) -> None:
    outline = outline_of(with_chapter(*lines, title=title))
    clause = terms_clause(outline)

    assert clause is not None
    assert clause.number == terms
    assert [one.number for one in symbols_clauses(outline)] == symbols


def test_chapter_of_symbols_and_its_parts() -> None:
    whole = outline_of(document(*HEAD, "4　缩略语", "API：接口", "5　要求", "应公布。"))
    parts = outline_of(document(*HEAD, "4　符号和缩略语", "4.1　符号", "A：面积", "4.2　缩略语", "API：接口", "5　要求", "应公布。"))

    assert [one.number for one in symbols_clauses(whole)] == ["4"]
    assert [one.number for one in symbols_clauses(parts)] == ["4.1", "4.2"]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param((OPENING, *ENTRY), (OPENING, 0), id="a paragraph"),
        pytest.param(("", "　", OPENING), (OPENING, 0), id="blank lines first"),
        pytest.param((f"3.1　{OPENING}", "3.1.1", *ENTRY[1:]), (f"3.1　{OPENING}", 4), id="behind a number"),
        pytest.param(([["甲"]],), None, id="a table"),
        pytest.param((), None, id="nothing"),
    ],
)
def test_opening_text(lines: tuple[str, ...], found: tuple[str, int] | None) -> None:
    read = with_chapter(*lines)
    clause = terms_clause(outline_of(read))
    assert clause is not None

    first = opening_text(clause, TextIndex(read.paragraphs))

    assert (None if first is None else (first[0].text, first[1])) == found


def test_insertion_needs_plain_text_to_look_like() -> None:
    """Without a paragraph of plain text in chapter 1 nobody knows what a new one should look like."""
    typed = with_chapter(*ENTRY)
    numbered = document(HEAD[0], HEAD[1], Line("本文件适用。", label="1.1", level=1), *HEAD[4:7], *ENTRY, "4　要求", "应公布。")

    assert _proposed(typed) == "句。"
    assert _proposed(numbered) is None


def _proposed(read: Document) -> str | None:
    outline = outline_of(read)
    clause = terms_clause(outline)
    assert clause is not None
    correction = insertion(clause, "句。", outline, TextIndex(read.paragraphs))
    return None if correction is None else correction.text
