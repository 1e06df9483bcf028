"""What `fix` does to achievement material: accepted it is clean, rejected it is the input, and no good font goes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline.desk import Fixed, Options, check, fix, profile
from pipeline.readers.word.reader import read_word
from tests.fixes.revisions import accept_all, reject_all
from tests.promises.test_fix import shown
from tests.samples.mutations import mutations

OPTIONS = Options(profile="saq-2021-star", as_of=date(2026, 1, 2), layout=False)
MENDABLE = {rule.identity for rule in profile("saq-2021-star").rules.values() if rule.identity.startswith("ach-") and rule.fix == "auto"}
BY_HAND = {
    "ach-title-block-subtitle",  # who it is about only the applicant knows
    "ach-foreword",
    "ach-page-top-blank-flow",  # a blank line in running text would only run on
}
FAULTS = {
    one.name: one
    for one in mutations()
    if one.rule in MENDABLE and one.name not in BY_HAND and "事迹材料" in f"{one.sample}{one.changes.get('file', '')}"
}


@pytest.fixture(params=sorted(FAULTS))
def faulty(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A material with one fault that a program may correct."""
    fault = FAULTS[request.param]
    files = {path.rpartition("/")[2]: data for path, data in fault.files().items()}
    name = fault.changes.get("file", next(iter(files)))
    path = tmp_path / f"{request.param}.docx"
    path.write_bytes(files[name])
    return path


def fixed_copy(path: Path) -> Fixed:
    (fixed,) = fix(str(path), OPTIONS, language="zh")
    assert isinstance(fixed, Fixed)
    return fixed


def test_every_rule_that_a_program_may_mend_is_tried() -> None:
    assert MENDABLE - {one.rule for one in FAULTS.values()} == set()


def test_the_accepted_copy_is_clean(faulty: Path, tmp_path: Path) -> None:
    fixed = fixed_copy(faulty)
    accepted = tmp_path / "accepted.docx"
    accepted.write_bytes(accept_all(fixed.data, "accepted.docx"))
    (report,) = check([str(accepted)], OPTIONS).report.submissions

    assert (fixed.corrected >= 1, fixed.left) == (True, ())
    assert [(one.rule, one.code) for one in report.findings] == []


def test_the_rejected_copy_equals_the_input(faulty: Path) -> None:
    rejected = read_word(reject_all(fixed_copy(faulty).data, "a.docx"), "a.docx")

    assert shown(rejected) == shown(read_word(faulty.read_bytes(), "a.docx"))


def test_the_font_asked_for_stays_whatever_the_machine_has(tmp_path: Path) -> None:
    """楷体_GB2312 is judged by its name; 楷体, which looks alike and is on every machine, is left, too."""
    path = tmp_path / "a.docx"
    path.write_bytes(next(iter(FAULTS["ach-body-font"].files().values())))
    document = read_word(path.read_bytes(), "a.docx")
    fixed = read_word(accept_all(fixed_copy(path).data, "a.docx"), "a.docx")
    fonts = [{run.format.font_east_asia for run in one.runs if run.text} for one in document.paragraphs]

    assert {"仿宋"} in fonts
    for before, one in zip(fonts, fixed.paragraphs, strict=True):
        after = {run.format.font_east_asia for run in one.runs if run.text}
        assert after == ({"楷体_GB2312"} if before == {"仿宋"} else before)


def test_many_places_of_one_fault_are_mended_with_one_comment(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(next(iter(FAULTS["ach-body-font-line"].files().values())))
    fixed = fixed_copy(path)

    assert (fixed.commented, fixed.corrected) == (1, 2)
