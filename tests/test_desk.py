from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from pipeline import desk
from pipeline.desk import Checked, Fixed, Options, check, fix, gather, inspect, profile, wording_of
from pipeline.errors import WrongOffice
from pipeline.model.dossier import Dossier
from pipeline.model.office import Expert
from pipeline.model.report import SubmissionReport
from pipeline.model.submission import Received, Trouble
from pipeline.review.review import Terms, review_submission
from pipeline.writers.json_report import json_report
from tests.recognise.forms.proposals import TITLE, own_layout
from tests.samples.forms import form
from tests.samples.mutations import Mutation, mutations
from tests.samples.projects import MEALS
from tests.samples.word import archive
from tests.word_files import docx, paragraph, paragraphs

GOOD = Path(__file__).resolve().parents[1] / "samples" / "社区助餐服务规范"
DRAFT = GOOD / "社区助餐服务规范（草案）.docx"


def test_the_profile_is_recognised_from_the_documents() -> None:
    (report,) = check([str(GOOD)], Options()).report.submissions

    assert report.profile == "saq-2022-group-standard"
    assert "上海市质量协会团体标准项目建议书" in report.profile_because.zh


def test_a_form_without_its_title_is_known_by_its_fields(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(docx(own_layout().replace(TITLE, "")))
    (report,) = check([str(tmp_path / "a.docx")], Options()).report.submissions

    assert (report.profile, report.profile_because) == ("saq-2022-group-standard", desk.BY_FORM)
    assert [part.role for document in report.documents for part in document.parts] == ["proposal-form"]


def test_a_draft_alone_is_read_as_a_standard() -> None:
    (report,) = check([str(DRAFT)], Options()).report.submissions

    assert (report.profile, report.shape, report.verdict) == ("gbt-1.1-2020", "document", "accept")


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
    for name in ("甲.docx", "乙.docx"):
        (tmp_path / name).write_bytes(form(MEALS))
    reports = check([str(tmp_path)], Options()).report.submissions

    assert [(Path(one.path).name, one.shape) for one in reports] == [("乙.docx", "document"), ("甲.docx", "document")]


def test_the_user_decides_with_as_submission(tmp_path: Path) -> None:
    for name in ("甲.docx", "乙.docx"):
        (tmp_path / name).write_bytes(form(MEALS))
    (report,) = check([str(tmp_path)], Options(reading="submission")).report.submissions

    assert report.shape == "folder"


def test_the_day_of_receipt_comes_with_every_submission() -> None:
    (one,), _ = gather([str(GOOD)], Options(received=date(2022, 8, 1)))

    assert one.received is not None
    assert (one.received.date, one.received.source) == (date(2022, 8, 1), "option")


@pytest.mark.parametrize("kind", ["folder", "zip", "file"])
def test_fixed_files_keep_their_paths(kind: str, tmp_path: Path) -> None:
    mutation = next(one for one in mutations() if one.name == "std-self-reference")
    files = {f"甲/{Path(path).name}": data for path, data in mutation.files().items()}
    for path, data in files.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(data)
    (tmp_path / "甲.zip").write_bytes(archive(files))
    asked = {"folder": tmp_path / "甲", "zip": tmp_path / "甲.zip", "file": tmp_path / "甲" / DRAFT.name}[kind]
    fixed = [one for one in fix(str(asked), Options(as_of=date(2026, 1, 1)), language="zh") if isinstance(one, Fixed)]

    assert [one.path for one in fixed] == [DRAFT.name]


def test_inspect_gives_documents_and_troubles(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(docx(paragraph("甲")))
    (tmp_path / "b.docx").write_bytes(docx(paragraph("乙"))[:200])
    found = dict(inspect(str(tmp_path)))

    assert isinstance(found["b.docx"], Trouble)
    assert isinstance(found["a.docx"], dict)
    assert [one["text"] for one in found["a.docx"]["paragraphs"]] == ["甲"]


def test_every_code_of_every_rule_has_its_words() -> None:
    for name in ("saq-2022-group-standard", "gbt-1.1-2020"):
        wording = wording_of([profile(name)])
        assert {rule for rule, _ in wording.messages} == set(wording.rules)


def test_a_document_that_is_no_standard_gives_one_finding(tmp_path: Path) -> None:
    lines = ("房屋租赁合同", "甲方：某公司", "乙方：某某", "第一条 租金每月一千元。", "1.1 按月支付。", "1.2", "甲方（签章）　乙方（签章）")
    (tmp_path / "合同.docx").write_bytes(docx(paragraphs(*lines)))
    (report,) = check([str(tmp_path / "合同.docx")], Options()).report.submissions

    assert [(one.rule, one.code) for one in report.findings] == [("doc-role-unknown", "unrecognised")]
    assert report.verdict == "supplement"


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """A batch: a good submission and one whose draft speaks of itself as “本标准”."""
    shutil.copytree(GOOD, tmp_path / "收件箱" / "甲公司")
    mutation = next(one for one in mutations() if one.name == "std-self-reference")
    for path, data in mutation.files().items():
        (tmp_path / "收件箱" / "乙公司").mkdir(exist_ok=True)
        (tmp_path / "收件箱" / "乙公司" / Path(path).name).write_bytes(data)
    return tmp_path / "收件箱"


WAIVER = '[[waivers]]\nrule = "std-self-reference"\nsubmission = "乙公司"\nreason = "协会同意"\n'


def by_name(checked: Checked) -> dict[str, SubmissionReport]:
    return {Path(one.path).name: one for one in checked.report.submissions}


def test_the_office_speaks_at_the_root_of_a_batch(inbox: Path) -> None:
    office = '[received]\n"甲公司/" = 2022-08-03\n"丙公司" = 2022-08-03\n' + WAIVER
    (inbox / "office.toml").write_text(office, "utf-8")
    checked = check([str(inbox)], Options())
    reports = by_name(checked)

    assert reports["甲公司"].received == Received(date(2022, 8, 3), "office")
    assert reports["乙公司"].received is None
    assert {one.waived for one in reports["乙公司"].findings if one.rule == "std-self-reference"} == {"协会同意"}
    assert checked.report.options["office"] == f"{inbox}/office.toml"
    assert [note.zh for note in checked.report.notes] == ["收到日期写给了“丙公司”，这次没有这份申报，没有用上"]
    assert not any(one.ignored for one in reports.values())


def test_an_applicant_cannot_waive(inbox: Path) -> None:
    """Neither in the batch nor when the submission is checked by itself."""
    (inbox / "乙公司" / "office.toml").write_text(WAIVER, "utf-8")
    for path in (inbox, inbox / "乙公司"):
        report = by_name(check([str(path)], Options()))["乙公司"]

        assert not any(one.waived for one in report.findings)
        assert report.ignored == ("office.toml",)


def test_the_file_named_counts_and_the_other_is_left_out(inbox: Path, tmp_path: Path) -> None:
    (inbox / "office.toml").write_text(WAIVER, "utf-8")
    (tmp_path / "办公室.toml").write_text("", "utf-8")
    checked = check([str(inbox)], Options(office_file=str(tmp_path / "办公室.toml")))

    assert not any(one.waived for report in checked.report.submissions for one in report.findings)
    assert f"{inbox}/office.toml" in [name for report in checked.report.submissions for name in report.ignored]


def test_a_waiver_of_no_rule_stops_before_anything_is_read(inbox: Path) -> None:
    (inbox / "office.toml").write_text(WAIVER.replace("std-self-reference", "std-selfreference"), "utf-8")

    with pytest.raises(WrongOffice) as caught:
        check([str(inbox)], Options())

    assert "std-self-reference" in caught.value.mistakes[0]


def test_what_is_waived_is_not_commented(inbox: Path) -> None:
    def commented() -> list[str]:
        return [one.path for one in fix(str(inbox), Options(as_of=date(2026, 1, 1)), language="zh") if isinstance(one, Fixed)]

    assert f"乙公司/{DRAFT.name}" in commented()

    (inbox / "office.toml").write_text(WAIVER, "utf-8")
    assert f"乙公司/{DRAFT.name}" not in commented()


def test_the_experts_come_to_the_checks(inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (inbox / "office.toml").write_text('[[experts]]\nname = "王某"\nunit = "某大学"\n', "utf-8")
    seen: list[tuple[Expert, ...]] = []

    def review(dossier: Dossier, terms: Terms) -> SubmissionReport:
        seen.append(dossier.experts)
        return review_submission(dossier, terms)

    monkeypatch.setattr(desk, "review_submission", review)
    check([str(inbox)], Options())

    assert seen == [(Expert("王某", "某大学"),)] * 2


def saved(checked: Checked, path: Path) -> str:
    path.write_text(json_report(checked.report, checked.wording), "utf-8")
    return str(path)


@pytest.mark.parametrize("mutation", [one for one in mutations() if one.changes], ids=lambda one: one.name)
def test_a_report_against_itself_has_nothing_new_and_nothing_fixed(mutation: Mutation, tmp_path: Path) -> None:
    for path, data in mutation.files().items():
        (tmp_path / "甲" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "甲" / path).write_bytes(data)
    earlier = saved(check([str(tmp_path / "甲")], Options()), tmp_path / "r.json")
    report = check([str(tmp_path / "甲")], Options(against=earlier, baseline=earlier)).report

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
