"""What `fix` hands back: accepted it is clean, rejected it is the input, and LibreOffice shows the marks."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from lxml import etree

from pipeline.desk import Fixed, Options, check, fix
from pipeline.model.document import Document, Paragraph
from pipeline.readers.word.reader import read_word
from tests.fixes.revisions import accept_all, reject_all
from tests.samples.mutations import mutations

OPTIONS = Options(profile="gbt-1.1-2020", stage="full-draft", as_of=date(2026, 1, 2))
FIXABLE = ["std-self-reference", "fmt-margins", "fmt-page-size"]


@pytest.fixture(params=FIXABLE)
def draft(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A draft with one fault that a program may correct."""
    mutation = next(one for one in mutations() if one.name == request.param)
    path = tmp_path / str(mutation.changes["file"])
    path.write_bytes(mutation.files()[f"{mutation.name}/{path.name}"])
    return path


def fixed_copy(draft: Path, *, comments_only: bool = False) -> Fixed:
    (fixed,) = fix(str(draft), OPTIONS, language="zh", comments_only=comments_only)
    assert isinstance(fixed, Fixed)
    return fixed


def shown(document: Document) -> object:
    """What a reader sees of a document: texts, labels, formatting, page; no addresses."""
    paragraphs = [(one.text, one.label and one.label.text, one.format, _characters(one)) for one in document.paragraphs]
    return paragraphs, [replace(section, address=document.sections[0].address) for section in document.sections]


def _characters(paragraph: Paragraph) -> list[object]:
    return [(sign, run.format) for run in paragraph.runs for sign in run.text]


def test_the_accepted_copy_is_clean(draft: Path, tmp_path: Path) -> None:
    fixed = fixed_copy(draft)
    accepted = tmp_path / "accepted.docx"
    accepted.write_bytes(accept_all(fixed.data, "accepted.docx"))
    (report,) = check([str(accepted)], OPTIONS).report.submissions

    assert fixed.corrected >= 1
    assert report.findings == ()
    assert read_word(accepted.read_bytes(), "a").tracked_changes == 0


def test_the_rejected_copy_equals_the_input(draft: Path) -> None:
    fixed = fixed_copy(draft)
    rejected = read_word(reject_all(fixed.data, "a.docx"), "a.docx")

    assert shown(rejected) == shown(read_word(draft.read_bytes(), "a.docx"))


def test_comments_only_leaves_the_text_alone(draft: Path) -> None:
    fixed = fixed_copy(draft, comments_only=True)

    assert (fixed.corrected, fixed.commented >= 1) == (0, True)
    assert shown(read_word(fixed.data, "a.docx")) == shown(read_word(draft.read_bytes(), "a.docx"))


def test_two_runs_give_the_same_bytes(draft: Path) -> None:
    assert fixed_copy(draft).data == fixed_copy(draft).data


@pytest.mark.office
def test_libreoffice_opens_it_with_its_marks(draft: Path, tmp_path: Path) -> None:
    """Tracked text and comments arrive in another program (which knows no tracked change of a section's page)."""
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed (Debian: libreoffice-writer)")
    fixed = fixed_copy(draft)
    (tmp_path / "fixed.docx").write_bytes(fixed.data)
    command = [
        "soffice",
        f"-env:UserInstallation=file://{tmp_path}/profile",
        "--headless",
        "--convert-to",
        "fodt",
        "--outdir",
        str(tmp_path),
    ]
    subprocess.run([*command, str(tmp_path / "fixed.docx")], check=True, capture_output=True, timeout=100)
    tree = etree.parse(str(tmp_path / "fixed.fodt"))
    name = "{urn:oasis:names:tc:opendocument:xmlns:"
    comments = len(list(tree.iter(f"{name}office:1.0}}annotation")))
    changes = len(list(tree.iter(f"{name}text:1.0}}changed-region")))

    assert comments == fixed.commented
    assert changes >= 1 or "本标准" not in (tmp_path / "fixed.fodt").read_text("utf-8")
