"""What the tests of the papers share: hostile texts, and a batch with something of everything."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pipeline.model.finding import Place
from pipeline.model.report import DocumentSummary, Report, SubmissionReport
from pipeline.model.submission import Trouble
from pipeline.model.text import Text
from tests.writers.reports import DRAFT, finding, report, submission

CALL: Final = "saq-2022-group-standard"
HOSTILE: Final = (
    '=HYPERLINK("http://evil.example","点我")',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "{=1+1}",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></script><b>",
    "{{ 7*7 }}{% raw %}",
    "${7*7} #{7*7} {0} {found}",
    "http://evil.example/",
    "javascript:alert(1)",
    "a\x00b\x1b[31mc",
    "\u202efdp.exe",
    "_x000D_",
    "'=1+1",
    "&CTitle &amp; &lt;",
    "👍🏽\n第二行\t列",
    "\udcff",
)
"""What must reach a page or a cell as text one can see."""


def hostile(text: str) -> SubmissionReport:
    """A submission in which every text that comes from outside is `text`."""
    said = Text(text, text)
    return submission(
        identity=text,
        path=text,
        profile=CALL,
        profile_because=said,
        documents=(DocumentSummary(text, "docx", "0" * 64, looks=said),),
        records={"proposal-form": {"project_name": text, "applicant": text, "contact": text, "participants": (text, text)}},
        findings=(finding(document=text, place=Place(paragraph=1, label=text, text=text), found=text, expected=text),),
        errors=(Trouble(text, said, said),),
        ignored=(text,),
        notes=(said,),
    )


def batch() -> Report:
    """Three submissions: one to be supplemented, one past, one in which a rule repeats and much is said."""
    many = tuple(
        finding("std-clause-empty", severity="warning", document=DRAFT, place=Place(clause=f"4.{n}", text=f"4.{n}")) for n in range(1, 9)
    )
    aside = (
        replace(finding(), waived="另有书面说明", place=Place(paragraph=7)),
        replace(finding(), status="fixed", place=Place(paragraph=8)),
    )
    record = {"project_name": "某某服务规范", "applicant": "乙公司", "contact": "李某", "contact_phone": "021-50000000", "kind": "制定"}
    return report(
        submission(profile=CALL),
        submission(
            path="收件箱/乙公司", profile=CALL, verdict="accept", findings=(), missing=(), errors=(), records={"proposal-form": record}
        ),
        submission(path="收件箱/丙公司", profile=CALL, findings=(*many, *aside)),
    )
