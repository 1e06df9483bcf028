from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.finding import Finding, Place
from pipeline.review.fingerprints import fingerprinted

ONE = Finding("a-rule", "x", "error", Place(paragraph=3, text="本 标准"), "", "1", "notice", role="draft")


def prints(*findings: Finding) -> list[str]:
    return [one.fingerprint for one in fingerprinted(findings)]


def test_a_finding_keeps_its_fingerprint_when_paragraphs_are_added_before_it() -> None:
    assert prints(ONE) == prints(replace(ONE, place=Place(paragraph=99, text="本标准")))


def test_equal_findings_are_told_apart_by_their_order() -> None:
    first, second = prints(ONE, ONE)

    assert first != second
    assert [first] == prints(ONE)


def test_rule_code_role_and_quote_make_the_fingerprint() -> None:
    others = [replace(ONE, rule="b"), replace(ONE, code="y"), replace(ONE, role="form"), replace(ONE, place=Place(text="本规范"))]

    assert len({prints(one)[0] for one in (ONE, *others)}) == 5


@pytest.mark.parametrize(
    ("label", "other"),
    [
        pytest.param("4.1.3", "5.1.3", id="a-clause-number"),
        pytest.param("表2", "表12", id="a-table-number"),
        pytest.param("附录A", "附录B", id="an-annex"),
        pytest.param("联系 电话", "联系电话", id="a-label-with-blanks"),
    ],
)
def test_numbers_that_word_counts_make_no_difference(label: str, other: str) -> None:
    """They move when something is inserted before."""
    assert prints(replace(ONE, place=Place(label=label))) == prints(replace(ONE, place=Place(label=other)))


def test_fields_are_told_apart_by_their_names() -> None:
    assert prints(replace(ONE, place=Place(label="联系电话"))) != prints(replace(ONE, place=Place(label="电子邮箱")))


@given(st.lists(st.sampled_from(["本标准", "XX", ""]), max_size=6), st.integers(0, 50), st.integers(0, 6))
def test_paragraphs_inserted_before_change_no_fingerprint(texts: list[str], inserted: int, before: int) -> None:
    """Whatever is inserted, and wherever: indexes, rows and clause numbers move, fingerprints do not."""
    found = [replace(ONE, place=Place(paragraph=number, clause=f"4.{number}", text=text)) for number, text in enumerate(texts, 1)]
    moved = [
        replace(
            one,
            place=replace(one.place, paragraph=(one.place.paragraph or 0) + inserted * (number >= before), clause=f"4.{number + inserted}"),
        )
        for number, one in enumerate(found)
    ]

    assert prints(*found) == prints(*moved)
