from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from pipeline.desk import Options, check, profile, profiles
from pipeline.model.finding import Finding
from pipeline.model.report import SubmissionReport
from tests.samples.mutations import Mutation, mutations
from tests.samples.projects import PROJECTS
from tests.samples.wps import as_wps

GOOD = Path(__file__).resolve().parents[2] / "samples"
PACKAGES = sorted(
    path.name
    for path in GOOD.iterdir()
    if (path.is_dir() and not path.name.startswith(("mutations", "标准文本", "质量服务站", "明星"))) or path.suffix in (".zip", ".eml")
)
STARS = sorted(path.name for path in GOOD.glob("明星*"))
STANDARDS = sorted(str(path.relative_to(GOOD)) for path in (GOOD / "标准文本").iterdir())
NOTED = {
    "电动自行车充电棚运行管理规范": {"prop-first-adopters", "std-clause-l1-title"},
    "公共卫生间保洁服务规范": {"std-clause-l1-title"},
    "社区图书角管理指南.zip": {"std-clause-l1-title"},
    "智能快递柜服务质量评价准则.eml": {"std-clause-l1-title", "std-title-type-word"},
}
"""Notes (info) that a good sample has on purpose: adopters from elsewhere, clauses without a title, 准则 are allowed, but worth a look."""
STATION = "质量服务站"
OFFICE_LAYOUT = {"std-body-title-page"}
"""Notes on the page that a proposal's draft need not have: the notice prescribes no layout for drafts."""


def weighty(report: SubmissionReport) -> list[Finding]:
    return [one for one in report.findings if one.severity != "info"]


@pytest.mark.parametrize("name", PACKAGES)
def test_a_good_sample_has_nothing_wrong(name: str) -> None:
    """Only the seal stays open: nobody reads scans yet, and the report says so."""
    (report,) = check([str(GOOD / name)], Options()).report.submissions
    account = {one.rule: one for one in report.evaluations}

    assert weighty(report) == []
    assert {one.rule for one in report.findings} - OFFICE_LAYOUT == NOTED.get(name, set())
    assert report.verdict == "incomplete"
    assert account["pkg-scan-no-seal"].skipped == (("no-provider", 1),)


@pytest.mark.parametrize("name", PACKAGES)
def test_a_good_sample_is_read_as_it_was_written(name: str) -> None:
    """Whatever hand wrote it: Word, WPS, LibreOffice, packed or mailed, every field is there."""
    (report,) = check([str(GOOD / name)], Options()).report.submissions
    project = next(one for one in PROJECTS if one.values["project_name"] == report.records["proposal-form"]["project_name"])
    record = report.records["proposal-form"]
    again = {key: "、".join(value) if isinstance(value, tuple) else value for key, value in record.items()}
    expected = {key: re.sub(r"[；\n]", "、", value) if isinstance(record[key], tuple) else value for key, value in project.values.items()}

    assert {key: again[key] for key in expected} == expected
    assert {key: again[key] for key in project.ticks} == project.ticks


@pytest.mark.parametrize("name", STANDARDS)
def test_a_good_standard_has_nothing_wrong(name: str) -> None:
    """Nothing is an error or a warning in a full draft, and what is noted is what a draft leaves open: its number and dates."""
    report = full_draft(name)

    assert [(one.rule, one.code, one.place.text) for one in weighty(report)] == []
    assert {one.rule for one in report.findings} <= {"std-placeholder", "std-footnote-number"}
    assert report.verdict == "accept"


@pytest.mark.parametrize("name", STANDARDS)
def test_a_good_standard_saved_by_wps_has_nothing_wrong(name: str, tmp_path: Path) -> None:
    """Runs cut to pieces are still the same sentences."""
    saved = tmp_path / "征求意见稿.docx"
    saved.write_bytes(as_wps((GOOD / name).read_bytes()))
    (report,) = check([str(saved)], Options(stage="full-draft")).report.submissions

    assert [(one.rule, one.code, one.place.text) for one in report.findings] == [
        (one.rule, one.code, one.place.text) for one in full_draft(name).findings
    ]


@cache
def full_draft(name: str) -> SubmissionReport:
    """Return the report on a good standard."""
    (report,) = check([str(GOOD / name)], Options(stage="full-draft")).report.submissions
    return report


@pytest.mark.parametrize("mutation", mutations(), ids=lambda one: one.name)
def test_a_mutant_trips_its_rule_and_no_other(mutation: Mutation, tmp_path: Path) -> None:
    inbox = tmp_path / "收件箱"
    for path, content in mutation.files().items():
        (inbox / path).parent.mkdir(parents=True, exist_ok=True)
        (inbox / path).write_bytes(content)
    asked = inbox / f"{mutation.name}.docx" if mutation.is_standard else inbox
    reports = check([str(asked)], mutation.options(tmp_path)).report.submissions
    good = {(one.rule, one.code, one.place.text) for one in full_draft(mutation.sample).findings} if mutation.is_standard else set()
    new = [one for report in reports for one in report.findings if (one.rule, one.code, one.place.text) not in good]
    found = [one for one in new if one.rule == mutation.rule and mutation.code in (None, one.code)]

    assert found, f"{mutation.rule} was not found, but {[(one.rule, one.code, one.place.text) for one in new]}"
    others = [one for report in reports for one in weighty(report) if one.rule not in {mutation.rule} | mutation.also]
    assert [(one.rule, one.code, one.place.text) for one in others] == []
    if mutation.text is not None:
        assert mutation.text in {one.place.text for one in found}


@pytest.mark.parametrize("name", sorted(path.name for path in (GOOD / STATION).iterdir()))
def test_a_good_form_of_the_station_has_nothing_wrong(name: str) -> None:
    """A firm that only serves lists no products, which is worth a note."""
    (report,) = check([str(GOOD / STATION / name)], Options()).report.submissions

    assert report.profile == "one-stop-station"
    assert (report.verdict, weighty(report)) == ("accept", [])
    assert {one.rule for one in report.findings} == ({"svc-b1-no-products"} if "清洗" in name else set())


def test_every_rule_that_can_fail_has_a_mutation() -> None:
    """In every profile; those that wait for evidence which nobody can fetch yet say so in the report of a good sample."""
    rules = {rule for known in profiles() for rule in profile(known.identity).rules}
    covered = {one.rule for one in mutations()}
    reports = check([str(GOOD / name) for name in (PACKAGES[0], *STARS)], Options(layout=False)).report.submissions
    skipped = [(one.rule, reason) for report in reports for one in report.evaluations for reason, _ in one.skipped]
    waiting = {rule for rule, reason in skipped if reason == "no-provider"}

    assert covered <= rules
    assert rules - covered == waiting
