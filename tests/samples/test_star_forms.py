"""The filled annexes 3 to 6 of the star call: complete, clean, and read as they were written whoever saved them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pipeline.desk import Options, check
from pipeline.model.report import SubmissionReport
from tests.samples.scans import converted
from tests.samples.star_entries import CANTEEN, DISTRICT, LIBRARIAN
from tests.samples.star_forms import ITEMS
from tests.samples.wps import as_wps

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
PACKAGES = sorted(path.name for path in SAMPLES.glob("明星*"))
FIGURES = tuple(
    f"{number}｜{item}｜{unit}｜{quantity}"
    for number, ((item, unit), quantity) in enumerate(zip(ITEMS, DISTRICT.quantities, strict=True), 1)
)
WRITTEN = {
    "team-form": {**CANTEEN.values, "category": "服务类", "service_category": "窗口服务"},
    "person-form": dict(LIBRARIAN.values),
    "recommendation": {"recommender": DISTRICT.recommender, "entries": tuple("｜".join(row) for row in DISTRICT.rows)},
    "statistics": {**DISTRICT.contact, "entries": FIGURES},
}
FORMS = sorted(path.relative_to(SAMPLES).as_posix() for path in SAMPLES.glob("明星*/附件*.docx"))


def report_on(path: Path) -> SubmissionReport:
    (report,) = check([str(path)], Options(profile="saq-2021-star")).report.submissions
    return report


@pytest.mark.parametrize("name", PACKAGES)
def test_a_good_package_has_nothing_wrong(name: str) -> None:
    """Nothing is missing and nothing wrong; only the seal stays open."""
    report = report_on(SAMPLES / name)

    assert [(one.rule, one.code, one.place.text) for one in report.findings if one.severity != "info"] == []
    assert report.missing == ()
    assert report.verdict == "incomplete"


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize("hand", ["as-it-is", "wps", pytest.param("libreoffice", marks=pytest.mark.office)])
def test_a_form_is_read_as_it_was_written(name: str, hand: str, tmp_path: Path) -> None:
    if hand == "libreoffice" and shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed (Debian: libreoffice-writer)")
    good = (SAMPLES / name).read_bytes()
    saved = tmp_path / "表.docx"
    saved.write_bytes(good if hand == "as-it-is" else as_wps(good) if hand == "wps" else converted(good, "docx"))
    report = report_on(saved)
    ((role, record),) = report.records.items()

    assert record == WRITTEN[role]


def test_a_batch_is_held_together() -> None:
    """The recommender lists one more than applied; everybody who applied is listed."""
    reports = check([str(SAMPLES / name) for name in PACKAGES], Options(profile="saq-2021-star", layout=False)).report.submissions
    found = [(report.kind, one.rule, one.found) for report in reports for one in report.findings if one.severity != "info"]

    assert found == [("recommender", "form5-row-applied", "吴拟定")]
    assert [report.case for report in reports if report.kind == "team"] == [("上海虚拟餐饮管理有限公司", "暖食窗口服务班组")]
