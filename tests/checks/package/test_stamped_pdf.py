"""The stamped form is uploaded as a PDF."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.package.stamped_pdf import package_stamped_pdf
from pipeline.model.dossier import Dossier
from tests.checks.package.dossiers import dossier, part, reading
from tests.documents import document
from tests.looking import run_check

SETTINGS = {"forms-roles": ["team", "person"], "scans-roles": ["team-scan", "person-scan"]}
SCANNED = replace(document(), notes=("image-only: 1",))
TYPED = document("一")


def submission(*files: tuple[str, str, str]) -> Dossier:
    """Return a submission of (path, medium, role); a PDF is scanned, unless its name says typed or unread."""
    readings = [reading(path, medium) for path, medium, _ in files]  # type: ignore[arg-type] # media of the test below
    for number, (path, medium, _) in enumerate(files):
        if medium == "pdf":
            readings[number] = replace(readings[number], document=TYPED if "typed" in path else None if "unread" in path else SCANNED)
    return dossier(*readings, parts=tuple(part(role, number) for number, (_, _, role) in enumerate(files)))


FORM = ("表.docx", "docx", "team")


@pytest.mark.parametrize(
    ("files", "codes"),
    [
        pytest.param([FORM, ("盖章.pdf", "pdf", "team-scan")], [], id="scanned"),
        pytest.param([FORM], ["absent"], id="word-only"),
        pytest.param([FORM, ("盖章.jpg", "jpeg", "team-scan")], ["no-pdf"], id="a-photograph"),
        pytest.param([FORM, ("盖章.jpg", "jpeg", "team-scan"), ("盖章.pdf", "pdf", "team-scan")], [], id="photograph-and-pdf"),
        pytest.param([FORM, ("typed.pdf", "pdf", "team-scan")], ["typed"], id="saved-from-word"),
        pytest.param([("表.pdf", "pdf", "team")], [], id="the-form-itself-is-a-stamped-pdf"),
        pytest.param([("typed.pdf", "pdf", "team")], ["typed"], id="the-form-itself-is-typed"),
        pytest.param([("盖章.pdf", "pdf", "person-scan")], [], id="scan-alone"),
        pytest.param([("表.docx", "docx", "person"), ("盖章.pdf", "pdf", "team-scan")], ["absent"], id="the-scan-of-another-form"),
    ],
)
def test_package_stamped_pdf(files: list[tuple[str, str, str]], codes: list[str]) -> None:
    assert run_check(package_stamped_pdf, submission(*files), SETTINGS).codes == codes


def test_what_could_not_be_read_may_be_it() -> None:
    assert run_check(package_stamped_pdf, submission(FORM, ("unread.pdf", "pdf", "team-scan")), SETTINGS).skipped == ["unread"]
    broken = dossier(reading("表.docx"), reading("盖章.pdf", "pdf", unread=True), parts=(part("team", 0),))
    assert run_check(package_stamped_pdf, broken, SETTINGS).skipped == ["unreadable"]
    assert run_check(package_stamped_pdf, dossier(), SETTINGS).skipped == ["no-part"]
