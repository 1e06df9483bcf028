"""Without any form nobody knows what a submission is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.package.any_role import package_any_role
from pipeline.model.dossier import Dossier
from tests.checks.package.dossiers import dossier, part, reading
from tests.looking import run_check

WORDS = {"zh": "申报表", "en": "a form"}
SETTINGS = {"roles": ["team", "person"], "what": WORDS, "how": WORDS, "media": ["docx"]}


@pytest.mark.parametrize(
    ("subject", "codes", "skipped"),
    [
        pytest.param(dossier(reading("a.docx"), parts=(part("person", 0),)), [], [], id="one-of-them"),
        pytest.param(dossier(reading("a.docx"), parts=(part("material", 0),)), ["absent"], [], id="material-alone"),
        pytest.param(
            dossier(reading("a.docx"), reading("b.docx", unread=True), parts=(part("material", 0),)), [], ["unreadable"], id="may-be-unread"
        ),
        pytest.param(dossier(reading("a.docx")), [], ["not-applicable"], id="nothing-of-the-call-is-told-elsewhere"),
        pytest.param(dossier(), ["absent"], [], id="a-mail-without-attachments"),
        pytest.param(dossier(reading("a.docx", unread=True)), [], ["unreadable"], id="nothing-but-a-broken-file"),
        pytest.param(dossier(troubles=("",)), [], ["unreadable"], id="all-of-it-lies-elsewhere"),
        pytest.param(
            replace(dossier(reading("a.docx"), parts=(part("material", 0),)), kind="team"),
            [],
            ["not-applicable"],
            id="a-kind-that-the-material-tells-misses-its-own-form",
        ),
    ],
)
def test_package_any_role(subject: Dossier, codes: list[str], skipped: list[str]) -> None:
    outcome = run_check(package_any_role, subject, SETTINGS)

    assert (outcome.codes, outcome.skipped) == (codes, skipped)
