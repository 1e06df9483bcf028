"""Two files of one role are said, whichever was meant."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.package.role_once import package_role_once
from pipeline.model.dossier import Part
from tests.checks.package.dossiers import dossier, part, reading
from tests.looking import run_check

SETTINGS = {"roles": {"draft": {"zh": "草案", "en": "the draft"}}}
FILES = (reading("草案.docx"), reading("草案v2.docx"), reading("表.docx"))


@pytest.mark.parametrize(
    ("parts", "codes", "passed"),
    [
        pytest.param((part("draft", 0),), [], 1, id="once"),
        pytest.param((part("draft", 0), part("draft", 0)), [], 1, id="two-parts-of-one-file"),
        pytest.param((part("draft", 0), part("draft", 1), part("form", 2)), ["several"], 0, id="two-files"),
        pytest.param((part("form", 1), part("form", 2)), [], 0, id="another-role"),
    ],
)
def test_role_once(parts: tuple[Part, ...], codes: list[str], passed: int) -> None:
    outcome = run_check(package_role_once, dossier(*FILES, parts=parts), SETTINGS)

    assert (outcome.codes, outcome.passed) == (codes, passed)


def test_nothing_of_the_call() -> None:
    assert run_check(package_role_once, dossier(*FILES, parts=(part("form", 2),)), SETTINGS).skipped == ["no-part"]


def test_the_files_are_named() -> None:
    (hit,) = run_check(package_role_once, dossier(*FILES, parts=(part("draft", 1), part("draft", 0))), SETTINGS).hits

    assert (hit.found, hit.document) == ("草案.docx、草案v2.docx", "草案v2.docx")


def test_a_file_alone() -> None:
    subject = dossier(FILES[0], parts=(part("draft", 0),))
    alone = replace(subject, submission=replace(subject.submission, shape="document"))

    assert run_check(package_role_once, alone, SETTINGS).skipped == ["single-file"]
