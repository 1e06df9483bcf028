from dataclasses import replace

import pytest

from pipeline.checks.standard.contents_missing import standard_contents_missing
from pipeline.model.document import ParagraphFormat
from tests.checks.listing import LISTED, listing, looked_at
from tests.looking import run_check


@pytest.mark.parametrize(
    ("entries", "found"),
    [
        pytest.param(LISTED, [], id="all listed"),
        pytest.param(LISTED[1:], [("element", "前　　言")], id="the foreword"),
        pytest.param((*LISTED[:1], *LISTED[2:]), [("element", "范围")], id="chapter 1"),
        pytest.param(LISTED[:-1], [("element", "附录A")], id="the annex"),
        pytest.param((*LISTED[:6], "5.1　收样\t2", LISTED[6]), [("clause", "发样")], id="one clause of two"),
        pytest.param((*LISTED[:6], "5.1　收样\t2", "5.2　发样\t2", LISTED[6]), [], id="both clauses"),
    ],
)
def test_places(entries: tuple[str, ...], found: list[tuple[str, str]]) -> None:
    """The finding stands at the heading, where the title is."""
    outline, text = looked_at(listing(*entries))

    hits = run_check(standard_contents_missing, outline, text=text).hits

    assert [(hit.code, text.quote(hit.at)) for hit in hits] == found  # type: ignore[arg-type]


def test_a_text_that_breaks_off() -> None:
    outline, text = looked_at(listing(*LISTED[:-1]))

    outcome = run_check(standard_contents_missing, replace(outline, truncated=True), text=text)

    assert (outcome.codes, outcome.skipped) == ([], ["truncated"])


def test_no_contents() -> None:
    outline, text = looked_at(listing())

    assert run_check(standard_contents_missing, outline, text=text).skipped == ["not-applicable"]


def test_made_by_word() -> None:
    """What an update will list is told once, elsewhere; what no update will list is told here."""
    read = listing(*LISTED[:5], generated=True)
    plain = tuple(replace(one, format=ParagraphFormat(), style="正文") if one.text == "5　寄存服务" else one for one in read.paragraphs)
    outline, text = looked_at(replace(read, paragraphs=plain, blocks=plain))

    (hit,) = run_check(standard_contents_missing, outline, text=text).hits

    assert (hit.code, hit.found) == ("unstyled", "5　寄存服务")
