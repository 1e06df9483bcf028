"""Reports made by hand for the writers' tests: one good submission with something of everything, bent by the tests."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from pipeline.desk.choosing import profile, profiles
from pipeline.model.address import Address, Span
from pipeline.model.correction import Correction, ReplaceText
from pipeline.model.finding import Finding, Place
from pipeline.model.office import Office
from pipeline.model.report import (
    ChecklistItem,
    DocumentSummary,
    Evaluation,
    PartSummary,
    Report,
    SubmissionReport,
    Wording,
)
from pipeline.model.rule import FixPolicy, Grading, Rule, Severity, Subject
from pipeline.model.submission import Received, Trouble
from pipeline.model.text import Argument, Text
from pipeline.profiles.summary_columns import summaries_of

PARAGRAPH = Address("word/document.xml", (0, 3))
FORM, DRAFT, SCAN = "建议书.docx", "草案.docx", "建议书.pdf"


def rule(identity: str, subject: Subject = Subject.DOCUMENT) -> Rule:
    return Rule(
        identity=identity,
        check="some.check",
        subject=subject,
        severity=Grading("error"),
        title=Text(f"规则{identity}", f"Rule {identity}"),
        why=Text("因为通知这样要求", "because the notice asks for it"),
        clause="通知第三条",
        source="notice",
    )


RULES = {
    one.identity: one
    for one in (
        rule("pkg-draft-missing", Subject.SUBMISSION),
        rule("prop-title-draft-mismatch", Subject.SUBMISSION),
        rule("prop-plan-dates", Subject.RECORD),
        rule("pkg-scan-no-seal"),
        rule("std-clause-empty", Subject.OUTLINE),
        rule("fmt-margins"),
    )
}
COLUMNS = summaries_of((profile(one.identity) for one in profiles()), Office(""))
WORDING = Wording(
    messages={
        (identity, "wrong"): Text("写的是“{found}”。请写成“{expected}”。", "it says “{found}”; write “{expected}”.") for identity in RULES
    },
    rules=RULES,
    roles={
        "proposal-form": Text("项目建议书", "proposal form"),
        "proposal-scan": Text("盖章扫描件", "stamped scan"),
        "standard-draft": Text("标准草案", "standard draft"),
    },
    summaries=COLUMNS,
)


def finding(
    identity: str = "prop-plan-dates",
    *,
    severity: Severity = "error",
    document: str | None = FORM,
    place: Place = Place(paragraph=3, table=1, row=9, column=2, label="计划起止时间", text="一年"),  # noqa: B008 - frozen
    found: str | Text | None = "一年",
    expected: str | Text | None = "2022年10月—2023年9月",
    arguments: Mapping[str, Argument] | None = None,
    fix: FixPolicy = "none",
    correction: Correction | None = None,
    fingerprint: str = "f0",
) -> Finding:
    return Finding(
        rule=identity,
        code="wrong",
        severity=severity,
        place=place,
        fingerprint=fingerprint,
        clause="通知第三条",
        source="notice",
        arguments=arguments or {},
        document=document,
        at=Span(PARAGRAPH, 0, 2),
        found=found,
        expected=expected,
        fix=fix,
        correction=correction,
    )


FINDINGS = (
    finding("pkg-draft-missing", document=None, place=Place(), found=None, expected=None, fingerprint="f1"),
    finding(
        "std-clause-empty", severity="warning", document=DRAFT, place=Place(paragraph=30, clause="4.1.3", text="4.1.3"), fingerprint="f2"
    ),
    finding(
        "fmt-margins",
        severity="info",
        document=DRAFT,
        place=Place(section=2),
        found="31.7 mm",
        expected="28 mm",
        fix="auto",
        correction=ReplaceText(Span(PARAGRAPH, 0, 2), "本文件"),
        fingerprint="f3",
    ),
    finding("prop-title-draft-mismatch", severity="warning", place=Place(paragraph=1, text="项目名称"), fingerprint="f4"),
    finding(fingerprint="f5"),
    finding("pkg-scan-no-seal", document=SCAN, place=Place(page=2), found=None, expected=None, fingerprint="f6"),
)


def submission(**bent: object) -> SubmissionReport:
    values: dict[str, object] = {
        "identity": "甲公司",
        "path": "收件箱/甲公司",
        "shape": "folder",
        "because": Text("文件夹里的文件合成一份申报", "the files of the folder make one submission"),
        "verdict": "supplement",
        "profile": "a-call",
        "profile_version": "1",
        "profile_sha256": "0" * 64,
        "profile_because": Text("表名相符", "the form's title fits"),
        "received": Received(date(2022, 9, 1), "mail"),
        "documents": (
            DocumentSummary(
                DRAFT,
                "docx",
                "1" * 64,
                "docx",
                12,
                (PartSummary("standard-draft", Text("有封面和范围", "has a cover and a scope"), "proposal-draft", "2020"),),
            ),
            DocumentSummary(FORM, "docx", "2" * 64, "docx", None, (PartSummary("proposal-form", Text("表名", "its title")),)),
            DocumentSummary(SCAN, "pdf", "3" * 64, None, 2, (PartSummary("proposal-scan", Text("文件名", "its name")),)),
        ),
        "missing": ("standard-draft",),
        "records": {"proposal-form": {"plan": "一年", "participants": ("甲公司", "乙研究院"), "phone": None}},
        "places": {"proposal-form": {"plan": Place(paragraph=3, table=1, row=9, column=2, text="一年")}},
        "findings": FINDINGS,
        "checklist": (ChecklistItem("check-legality", Text("内容是否合法合规", "is the content lawful"), "通知第二条"),),
        "evaluations": (
            Evaluation("prop-plan-dates", passed=2, failed=1),
            Evaluation("pkg-scan-no-seal", skipped=(("no-provider", 2), ("not-applicable", 1))),
        ),
        "errors": (Trouble("附件.doc", Text("是旧格式 .doc", "is an old .doc"), Text("请另存为 .docx", "save it as .docx")),),
        "ignored": ("~$建议书.docx",),
    }
    return SubmissionReport(**{**values, **bent})  # type: ignore[arg-type]  # the values are typed by name


def report(*submissions: SubmissionReport) -> Report:
    return Report(
        "0.1.0", submissions or (submission(),), as_of="2022-10-01", options={"profile": "a-call", "select": ("a", "b"), "lang": None}
    )


AWARDS = ChecklistItem(
    "honours", Text("奖励是否属实", "are the awards true"), "附件3", place=Place(paragraph=9, text="2019年甲奖"),
    evidence=Text("1. 2019年，甲奖\n2. 2020年，乙奖", "1. 2019, 甲奖\n2. 2020, 乙奖"),
)  # fmt: skip
"""What a person judges, with what was read of it."""
