"""Achievement material of the star call: the good samples by several hands, and a fault for every rule."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pipeline.desk import Options, check, profile
from pipeline.model.report import SubmissionReport
from tests.samples.mutations import Mutation, mutations
from tests.samples.scans import converted
from tests.samples.wps import as_wps

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
MATERIALS = sorted(SAMPLES.glob("明星*/事迹材料*.docx"))
FAULTS = [one for one in mutations() if one.rule.startswith("ach-") and "事迹材料" in f"{one.sample}{one.changes.get('file', '')}"]


def looked_at(path: Path) -> SubmissionReport:
    (report,) = check([str(path)], Options(profile="saq-2021-star")).report.submissions
    return report


@pytest.mark.parametrize("path", MATERIALS, ids=lambda path: path.stem)
@pytest.mark.parametrize("hand", ["word", "wps", pytest.param("libreoffice", marks=pytest.mark.office)])
def test_good_material_has_nothing_wrong(path: Path, hand: str, tmp_path: Path) -> None:
    """Whoever saved it. LibreOffice writes points for lines, which is worth a note."""
    if hand == "libreoffice" and shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed (Debian: libreoffice-writer)")
    saved = tmp_path / path.name
    good = path.read_bytes()
    saved.write_bytes(good if hand == "word" else as_wps(good) if hand == "wps" else converted(good, "docx"))
    report = looked_at(saved)

    assert report.kind == ("person" if "个人" in path.name else "team")
    assert {(one.rule, one.code) for one in report.findings} <= {("ach-banner-format", "in-points")}
    assert {one.rule for one in report.evaluations if one.passed} >= {"ach-body-font", "ach-table-row-height", "ach-picture-square"}


def test_every_rule_on_material_has_a_mutation() -> None:
    rules = {rule.identity for rule in profile("saq-2021-star").rules.values() if rule.role == "achievement"}

    assert rules <= {one.rule for one in mutations()}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_saved_by_wps_is_the_same_fault(fault: Mutation, tmp_path: Path) -> None:
    """Runs cut to pieces, hints on every font and a document grid change nothing."""
    word = next(
        data for path, data in fault.files().items() if path.rpartition("/")[2] == fault.changes.get("file", path.rpartition("/")[2])
    )
    told = []
    for hand, data in (("word", word), ("wps", as_wps(word))):
        saved = tmp_path / hand / "事迹材料.docx"
        saved.parent.mkdir()
        saved.write_bytes(data)
        (report,) = check([str(saved)], Options(profile="saq-2021-star", layout=False)).report.submissions
        told.append([(one.rule, one.code, one.place.text) for one in report.findings])

    assert told[0] == told[1]
