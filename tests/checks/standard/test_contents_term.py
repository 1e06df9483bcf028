import pytest

from pipeline.checks.standard.contents_term import standard_contents_term
from pipeline.model.correction import DeleteParagraph
from tests.checks.listing import BODY, listing, looked_at
from tests.looking import run_check
from tests.standards_text import Content

ENTRIES = ("下列术语和定义适用于本文件。", "3.1", "样品　sample", "取来检验的物品。", "3.2", "样架　shelf", "放样品的架子。")
TERMS: tuple[Content, ...] = (*BODY[:7], *ENTRIES, *BODY[8:])


@pytest.mark.parametrize(
    ("entries", "found"),
    [
        pytest.param(("3　术语和定义\t1", "4　总体要求\t1"), [], id="chapters alone"),
        pytest.param(("3　术语和定义\t1", "3.1　样品\t1", "4　总体要求\t1"), ["3.1　样品"], id="a term"),
        pytest.param(("3　术语和定义\t1", "3.1\t1", "3.2　样架\t1"), ["3.1", "3.2　样架"], id="a number alone"),
        pytest.param(("5　寄存服务\t1", "5.1　收样\t1"), [], id="clauses of another chapter"),
    ],
)
def test_entries(entries: tuple[str, ...], found: list[str]) -> None:
    read = listing(*entries, body=TERMS)
    outline, text = looked_at(read)

    outcome = run_check(standard_contents_term, outline, text=text)

    assert [hit.found for hit in outcome.hits] == found
    assert all(isinstance(hit.correction, DeleteParagraph) for hit in outcome.hits)


def test_made_by_word() -> None:
    """One finding, no correction: the styles of the terms are at fault, not the lines."""
    outline, text = looked_at(listing("3　术语和定义\t1", "3.1　样品\t1", "3.2　样架\t1", body=TERMS, generated=True))

    (hit,) = run_check(standard_contents_term, outline, text=text).hits

    assert (hit.found, hit.correction) == ("3.1　样品", None)


def test_no_terms() -> None:
    outline, text = looked_at(listing("3　术语和定义\t1"))

    assert run_check(standard_contents_term, outline, text=text).skipped == ["not-applicable"]


def test_entries_without_numbers() -> None:
    """A term whose number is lost, or that a table counts, lists no line of the 目次 without a number, and no chapter."""
    lost = ("下列术语和定义适用于本文件。", "样品　sample", "取来检验的物品。")
    counted = ("下列术语和定义适用于本文件。", [["序号", "术语", "英文", "定义"], ["1", "样品", "sample", "取来检验的物品。"]])

    for entries in (lost, counted):
        body = (*BODY[:7], *entries, *BODY[8:])
        outline, text = looked_at(listing("前言\tⅡ", "1　范围\t1", "3　术语和定义\t1", body=body))
        assert run_check(standard_contents_term, outline, text=text).codes == []
        assert outline.terms
