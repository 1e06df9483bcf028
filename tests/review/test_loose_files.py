"""What is said of a batch with files that lie apart."""

from __future__ import annotations

import pytest

from pipeline.model.observation import Hit
from pipeline.model.rule import Subject
from pipeline.review.loose_files import loose_notes
from pipeline.review.review import review_submission
from tests.documents import document
from tests.review.rules import dossier, rule, saying, terms

LOOSE = "package.loose-file"


@pytest.mark.parametrize(
    ("checks", "begins"),
    [
        pytest.param((), [], id="nothing"),
        pytest.param(("another-check",), [], id="other-findings"),
        pytest.param((LOOSE,), ["有1个文件"], id="one"),
        pytest.param((LOOSE, "another-check", LOOSE), ["有2个文件"], id="two-of-three"),
    ],
)
def test_files_that_lie_apart_are_counted_once(checks: tuple[str, ...], begins: list[str]) -> None:
    """By the check, for an office may name its rule otherwise."""
    found = saying(Hit("apart"), on=Subject.SUBMISSION)
    pairs = {check: (rule("a-" + check.replace(".", "-"), Subject.SUBMISSION, check=check), found) for check in checks}
    made = [review_submission(dossier(document("甲")), terms(pairs[check])) for check in checks]
    notes = loose_notes(made, {"p": terms(*pairs.values()).profile})

    assert [note.zh[:5] for note in notes] == begins
