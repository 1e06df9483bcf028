from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from pipeline.desk import Options, check, with_numbers
from pipeline.model.submission import Received
from tests.desk.batches import DRAFT, GOOD, by_name, saved
from tests.samples.forms import form
from tests.samples.mutations import Mutation, mutations
from tests.samples.projects import PROJECTS
from tests.word_files import docx, paragraphs


def test_a_lone_draft_in_a_batch_is_judged_by_the_batchs_call(tmp_path: Path) -> None:
    """Else it would pass as a standard, and nobody would miss the form."""
    shutil.copytree(GOOD, tmp_path / "甲")
    (tmp_path / "乙").mkdir()
    shutil.copy(DRAFT, tmp_path / "乙" / "草案.docx")
    by_path = {Path(one.path).name: one for one in check([str(tmp_path)], Options()).report.submissions}

    assert by_path["乙"].profile == "saq-2022-group-standard"
    assert by_path["乙"].verdict == "supplement"
    assert {"proposal-form", "proposal-scan"} == set(by_path["乙"].missing)


def test_files_that_make_no_submission_are_reviewed_singly(tmp_path: Path) -> None:
    for name, project in zip(("甲.docx", "乙.docx"), PROJECTS, strict=False):
        (tmp_path / name).write_bytes(form(project))
    reports = check([str(tmp_path)], Options()).report.submissions

    assert [(Path(one.path).name, one.shape) for one in reports] == [("乙.docx", "document"), ("甲.docx", "document")]


def test_the_user_decides_with_as_submission(tmp_path: Path) -> None:
    for name, project in zip(("甲.docx", "乙.docx"), PROJECTS, strict=False):
        (tmp_path / name).write_bytes(form(project))
    (report,) = check([str(tmp_path)], Options(reading="submission")).report.submissions

    assert report.shape == "folder"


def test_a_document_that_is_no_standard_gives_one_finding(tmp_path: Path) -> None:
    lines = ("房屋租赁合同", "甲方：某公司", "乙方：某某", "第一条 租金每月一千元。", "1.1 按月支付。", "1.2", "甲方（签章）　乙方（签章）")
    (tmp_path / "合同.docx").write_bytes(docx(paragraphs(*lines)))
    (report,) = check([str(tmp_path / "合同.docx")], Options()).report.submissions

    assert [(one.rule, one.code) for one in report.findings] == [("doc-role-unknown", "unrecognised")]
    assert report.verdict == "supplement"


@pytest.mark.parametrize("mutation", [one for one in mutations() if one.changes], ids=lambda one: one.name)
def test_a_report_against_itself_has_nothing_new_and_nothing_fixed(mutation: Mutation, tmp_path: Path) -> None:
    for path, data in mutation.files().items():
        (tmp_path / "甲" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "甲" / path).write_bytes(data)
    earlier = saved(check([str(tmp_path / "甲")], Options(layout=False)), tmp_path / "r.json")
    report = check([str(tmp_path / "甲")], Options(against=earlier, baseline=earlier, layout=False)).report

    assert {(one.status, one.known) for each in report.submissions for one in each.findings} <= {("open", True)}
    assert [note for each in report.submissions for note in each.notes] == []


def test_what_the_applicant_corrected_is_fixed(inbox: Path, tmp_path: Path) -> None:
    earlier = saved(check([str(inbox)], Options()), tmp_path / "r.json")
    shutil.rmtree(inbox / "乙公司")
    shutil.copytree(GOOD, inbox / "乙公司")
    report = by_name(check([str(inbox)], Options(against=earlier)))["乙公司"]

    assert "std-self-reference" in {one.rule for one in report.findings if one.status == "fixed"}
    assert "std-self-reference" not in {one.rule for one in report.findings if one.status != "fixed"}


def test_a_draft_that_did_not_come_again_is_not_corrected(inbox: Path, tmp_path: Path) -> None:
    earlier = saved(check([str(inbox)], Options()), tmp_path / "r.json")
    (inbox / "乙公司" / DRAFT.name).unlink()
    report = by_name(check([str(inbox)], Options(against=earlier)))["乙公司"]

    assert "std-self-reference" not in {one.rule for one in report.findings}
    assert any("不能说已经改正" in note.zh for note in report.notes)


def test_two_rounds_of_one_project_are_one_case(tmp_path: Path) -> None:
    """The later draft replaces the earlier one; the office's dates say which came first."""
    inbox = tmp_path / "收件箱"
    shutil.copytree(GOOD, inbox / "甲-补正")
    shutil.copytree(GOOD, inbox / "甲")
    mutation = next(one for one in mutations() if one.name == "std-self-reference")
    for path, data in mutation.files().items():
        (inbox / "甲" / Path(path).name).write_bytes(data)
    (inbox / "office.toml").write_text('[received]\n"甲" = 2022-08-01\n"甲-补正" = 2022-08-09\n', "utf-8")
    (report,) = check([str(inbox)], Options()).report.submissions

    assert [each.number for each in report.rounds] == [1, 2]
    assert report.received == Received(date(2022, 8, 1), "office")
    assert DRAFT.name in {each.path for each in report.replaced}
    assert "std-self-reference" not in {one.rule for one in report.findings}


def test_a_batch_is_numbered_and_keeps_its_numbers(inbox: Path, tmp_path: Path) -> None:
    """What comes later goes on behind them, wherever it stands."""
    first = check([str(inbox)], Options(layout=False))
    earlier = saved(first, tmp_path / "r.json")
    shutil.copytree(inbox / "乙公司", inbox / "一公司")
    (inbox / "一公司" / "说明.txt").write_text("另一份", "utf-8")
    then = {one.path: one.number for one in first.report.submissions}
    now = {one.path: one.number for one in check([str(inbox)], Options(layout=False, against=earlier)).report.submissions}

    assert sorted(then.values(), key=str) == [f"TB2022-{number:03}" for number in range(1, len(then) + 1)]
    assert {path: number for path, number in now.items() if path in then} == then
    assert set(now.values()) - set(then.values()) <= {f"TB2022-{len(then) + 1:03}"}


def test_a_submission_on_its_own_has_no_number_unless_it_had_one(inbox: Path, tmp_path: Path) -> None:
    earlier = saved(check([str(inbox)], Options(layout=False)), tmp_path / "r.json")
    (alone,) = check([str(inbox / "乙公司")], Options(layout=False)).report.submissions
    (known,) = check([str(inbox / "乙公司")], Options(layout=False, against=earlier)).report.submissions

    assert alone.number is None
    assert known.number is not None
    assert with_numbers((alone,), Options())[0].number == "TB2022-001"
