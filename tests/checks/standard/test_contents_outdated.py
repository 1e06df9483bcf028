from dataclasses import replace

import pytest

from pipeline.checks.standard.contents_outdated import standard_contents_outdated
from pipeline.model.correction import RefreshField
from tests.checks.listing import LISTED, listing, looked_at
from tests.looking import run_check


@pytest.mark.parametrize(
    ("entries", "count"),
    [
        pytest.param(LISTED, 0, id="up to date"),
        pytest.param((*LISTED[:4], "4　总体条件\t1", *LISTED[5:]), 1, id="another title"),
        pytest.param(
            ("前言\tI", "1　规范性引用文件\t1", "2　术语和定义\t1", "3　总体要求\t1", *LISTED[5:]), 4, id="other numbers, one left out"
        ),
        pytest.param((*LISTED, "6　改进\t3"), 1, id="one too many"),
        pytest.param(LISTED[:-1], 1, id="the annex left out"),
        pytest.param((*LISTED[:6], "5.1　收样\t2", LISTED[6]), 1, id="one clause of two"),
    ],
)
def test_one_finding_whatever_the_differences(entries: tuple[str, ...], count: int) -> None:
    read = listing(*entries, generated=True)
    outline, text = looked_at(read)

    outcome = run_check(standard_contents_outdated, outline, text=text)

    assert [hit.arguments["count"] for hit in outcome.hits] == ([count] if count else [])
    assert outcome.passed == (0 if count else 1)
    assert all(hit.correction == RefreshField(read.paragraphs[1].address) for hit in outcome.hits)


def test_the_finding_stands_at_the_first_difference() -> None:
    outline, text = looked_at(listing(*LISTED[:4], "4　总体条件\t1", *LISTED[5:], generated=True))

    (hit,) = run_check(standard_contents_outdated, outline, text=text).hits

    assert text.quote(hit.at) == hit.found == "4　总体条件"  # type: ignore[arg-type]


def test_a_text_that_breaks_off() -> None:
    """What its end lists and leaves out cannot be known; what is there is held against the headings."""
    outline, text = looked_at(listing(*LISTED[:4], "4　总体条件\t1", "6　改进\t3", generated=True))

    (hit,) = run_check(standard_contents_outdated, replace(outline, truncated=True), text=text).hits

    assert hit.arguments["count"] == 1


def test_a_typed_one() -> None:
    outline, text = looked_at(listing(*LISTED[:-1]))

    assert run_check(standard_contents_outdated, outline, text=text).skipped == ["not-applicable"]
