from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from pipeline.errors import LimitReached
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.document import Document
from pipeline.model.dossier import Dossier, Part
from pipeline.model.observation import Hit, Observation, Pass, Skip
from pipeline.model.report import SubmissionReport
from pipeline.model.rule import Subject
from pipeline.review.review import review_submission
from tests.documents import document
from tests.review.rules import ANY, dossier, rule, saying, seeing, terms

DRAFT = document("某规范", "本标准规定了甲。")


def account(report: SubmissionReport, name: str = "a-rule") -> tuple[int, int, tuple[tuple[str, int], ...]]:
    found = next(one for one in report.evaluations if one.rule == name)
    assert found.checked == found.passed + found.failed + sum(count for _, count in found.skipped)
    return found.passed, found.failed, found.skipped


def test_every_place_looked_at_is_accounted_for() -> None:
    check = saying(Pass(count=4), Hit("x", DRAFT.paragraphs[1].span(0, 3)), Skip(None, "unknown", 2))
    report = review_submission(dossier(DRAFT), terms((rule(), check)))

    assert account(report) == (4, 1, (("unknown", 2),))
    assert [finding.place.text for finding in report.findings] == ["本标准"]


def test_a_need_without_a_provider_is_skipped_and_leaves_a_required_rule_open() -> None:
    report = review_submission(dossier(DRAFT), terms((rule(required=True), saying(Pass(), needs={"seals"}))))

    assert account(report) == (0, 0, (("no-provider", 1),))
    assert report.verdict == "incomplete"


def test_a_provider_is_asked_once_for_each_part() -> None:
    asked: list[str] = []

    def seals(_dossier: Dossier, part: Part | None) -> str:
        asked.append(part.role if part else "whole")
        return "a round red seal"

    def look(_document: Document, _settings: object, *, seals: str) -> Iterator[Observation]:
        assert seals == "a round red seal"
        yield Pass()

    pairs = [(rule(name), seeing(look, Subject.DOCUMENT, {"seals"})) for name in ("one", "two")]
    report = review_submission(dossier(DRAFT), terms(*pairs, providers={"seals": seals}))

    assert asked == ["draft"]
    assert account(report, "two") == (1, 0, ())


def test_a_provider_that_fails_is_a_skip_with_its_reason() -> None:
    def broken(_dossier: Dossier, _part: Part | None) -> object:
        raise LimitReached(ANY, hint=ANY)

    report = review_submission(dossier(DRAFT), terms((rule(), saying(Pass(), needs={"pages"})), providers={"pages": broken}))

    assert account(report) == (0, 0, (("layout-late", 1),))


def test_the_text_index_is_at_hand_for_those_who_need_it() -> None:
    def look(_document: Document, _settings: object, *, text: TextIndex) -> Iterator[Observation]:
        assert isinstance(text, TextIndex)
        yield Pass()

    report = review_submission(dossier(DRAFT), terms((rule(), seeing(look, Subject.DOCUMENT, {"text"}))))

    assert account(report) == (1, 0, ())


@pytest.mark.parametrize(
    ("shape", "reason"),
    [
        pytest.param("folder", "no-part", id="a-submission-lacks-the-part"),
        pytest.param("document", "single-file", id="one-document-has-no-others"),
    ],
)
def test_a_rule_without_its_part_is_skipped(shape, reason) -> None:  # type: ignore[no-untyped-def]  # parametrised
    report = review_submission(dossier(shape=shape), terms((rule(), saying(Pass()))))

    assert account(report) == (0, 0, ((reason, 1),))


def test_completeness_is_not_asked_of_one_document() -> None:
    pairs = (
        (rule("complete", Subject.SUBMISSION), saying(Hit("x"), on=Subject.SUBMISSION)),
        (rule("known", Subject.SUBMISSION, alone=True), saying(Hit("x"), alone=True)),
    )
    report = review_submission(dossier(DRAFT, shape="document"), terms(*pairs))

    assert account(report, "complete") == (0, 0, (("single-file", 1),))
    assert account(report, "known") == (0, 1, ())
    assert report.missing == ()


def test_a_scan_nobody_has_read_is_skipped_as_unread() -> None:
    unread = dossier(DRAFT)
    unread = replace(unread, parts=(replace(unread.parts[0], document=None),))

    assert account(review_submission(unread, terms((rule(), saying(Pass()))))) == (0, 0, (("unread", 1),))


def test_findings_stand_in_reading_order_whatever_the_rules_order() -> None:
    late = saying(Hit("x", DRAFT.paragraphs[1].span(4, 5)), Hit("x", DRAFT.paragraphs[0].span(0, 1)))
    early = saying(Hit("x", DRAFT.paragraphs[1].span(0, 3)))
    report = review_submission(dossier(DRAFT), terms((rule("late"), late), (rule("early"), early)))

    assert [one.place.text for one in report.findings] == ["某", "本标准", "定"]


def test_a_correction_survives_only_where_the_rule_allows_it() -> None:
    span = DRAFT.paragraphs[1].span(0, 3)
    check = saying(Hit("x", span, correction=ReplaceText(span, "本文件")))
    report = review_submission(dossier(DRAFT), terms((rule("free", fix="auto"), check), (rule("bound"), check)))
    corrections = {one.rule: one.correction for one in report.findings}

    assert corrections == {"free": ReplaceText(span, "本文件"), "bound": None}


def test_selected_and_ignored_rules() -> None:
    pairs = [(rule(name), saying(Pass())) for name in ("one", "two", "three")]
    selected = review_submission(dossier(DRAFT), terms(*pairs, select=frozenset({"one", "two"}), ignore=frozenset({"two"})))

    assert [one.rule for one in selected.evaluations] == ["one"]


def test_a_missing_required_role_is_named() -> None:
    assert review_submission(dossier(), terms((rule(), saying(Pass())))).missing == ("draft",)
