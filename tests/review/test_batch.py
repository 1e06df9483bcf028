from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.model.finding import Place
from pipeline.model.observation import Hit, Pass
from pipeline.model.report import Evaluation, SubmissionReport
from pipeline.model.rule import Subject
from pipeline.review.batch import review_batch
from pipeline.review.review import review_submission
from tests.documents import document
from tests.review.rules import dossier, rule, saying, terms

TWINS = rule("twins", Subject.BATCH)


def report(name: str) -> SubmissionReport:
    made = review_submission(dossier(document("甲")), terms((rule(), saying(Pass()))))
    return replace(made, identity=name, places={"draft": {"title": Place(paragraph=1, text="甲")}})


def test_each_submission_gets_what_concerns_it() -> None:
    check = saying(Hit("twin", field=("draft", "title"), submission=1), Pass(submission=0), on=Subject.BATCH)
    first, second = review_batch((report("a"), report("b")), terms((TWINS, check)))

    assert first.findings == ()
    assert first.evaluations[-1] == Evaluation("twins", 1, 0)
    assert [(one.rule, one.place.text, one.document) for one in second.findings] == [("twins", "甲", "草案.docx")]
    assert (first.verdict, second.verdict) == ("accept", "supplement")


def test_one_submission_has_nothing_to_be_compared_with() -> None:
    (only,) = review_batch((report("a"),), terms((TWINS, saying(Hit("twin", submission=0), on=Subject.BATCH))))

    assert only.evaluations[-1] == Evaluation("twins", 0, 0, (("not-a-batch", 1),))


def test_a_check_that_names_no_submission_is_a_bug() -> None:
    with pytest.raises(RuntimeError, match="does not say of which submission"):
        review_batch((report("a"), report("b")), terms((TWINS, saying(Pass(), on=Subject.BATCH))))
