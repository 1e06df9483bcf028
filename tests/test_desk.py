from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from pipeline.desk import Fixed, Options, check, fix, gather, inspect, profile, wording_of
from pipeline.model.submission import Trouble
from samples.forms import form
from samples.mutations import mutations
from samples.projects import MEALS
from samples.word import archive
from tests.word_files import docx, paragraph, paragraphs

GOOD = Path(__file__).resolve().parents[1] / "samples" / "社区助餐服务规范"
DRAFT = GOOD / "社区助餐服务规范（草案）.docx"


def test_the_profile_is_recognised_from_the_documents() -> None:
    (report,) = check([str(GOOD)], Options()).report.submissions

    assert report.profile == "saq-2022-group-standard"
    assert "上海市质量协会团体标准项目建议书" in report.profile_because.zh


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
