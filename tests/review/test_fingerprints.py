from __future__ import annotations

from dataclasses import replace

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
