from dataclasses import replace

import pytest

from pipeline.model.address import Address
from pipeline.model.correction import Correction, DeleteParagraph, ReplaceText, SetParagraph, SetSection
from pipeline.model.document import LineSpacing
from pipeline.model.text import Text
from pipeline.model.total import Tally, Total, TotalLine
from pipeline.writers.plain import Plain, plain
from tests.writers.reports import AWARDS, PARAGRAPH, WORDING, finding, report, submission

FINDING_KEYS = [
    *("rule", "code", "number", "arguments", "severity", "graded", "blocks", "document", "role", "place", "address", "message", "found"),
    *("expected", "clause", "source", "why", "fix", "correction", "witness", "evidence", "waived", "status", "changed", "known"),
    "fingerprint",
]


def only_submission(**bent: object) -> dict[str, Plain]:
    submissions = plain(report(submission(**bent)), WORDING, "zh")["submissions"]
    assert isinstance(submissions, list)
    assert isinstance(submissions[0], dict)
    return submissions[0]


def only_finding(correction: Correction | None = None, **bent: object) -> dict[str, Plain]:
    findings = only_submission(findings=(finding(correction=correction, **bent),))["findings"]  # type: ignore[arg-type]  # typed by name
    assert isinstance(findings, list)
    assert isinstance(findings[0], dict)
    return findings[0]


def test_a_finding_has_the_keys_of_the_contract_in_their_order() -> None:
    assert list(only_finding()) == FINDING_KEYS


def test_the_summary_counts_every_verdict_and_severity() -> None:
    summary = plain(report(submission(), submission(verdict="accept", findings=())), WORDING, "zh")["summary"]

    assert summary == {
        "submissions": 2,
        "verdicts": {"unreadable": 0, "supplement": 1, "incomplete": 0, "accept": 1},
        "findings": {"error": 3, "warning": 2, "info": 1},
    }


def test_nothing_there_is_null_or_empty() -> None:
    bare = only_submission(received=None, documents=(), findings=(), checklist=(), evaluations=(), errors=(), records={}, places={})

    assert bare["received"] is None
    assert [bare[key] for key in ("documents", "findings", "checklist", "evaluations", "errors", "record", "places")] == [
        [],
        [],
        [],
        [],
        [],
        {},
        {},
    ]


def test_blank_and_unreadable_values_stay_apart() -> None:
    record = only_submission(records={"form": {"blank": "", "unreadable": None, "list": ("甲", "乙"), "empty": ()}})["record"]

    assert record == {"form": {"blank": "", "unreadable": None, "list": ["甲", "乙"], "empty": []}}


def test_checked_is_the_sum() -> None:
    assert only_submission()["evaluations"] == [
        {"rule": "prop-plan-dates", "checked": 3, "passed": 2, "failed": 1, "skipped": []},
        {
            "rule": "pkg-scan-no-seal",
            "checked": 3,
            "passed": 0,
            "failed": 0,
            "skipped": [{"reason": "no-provider", "count": 2}, {"reason": "not-applicable", "count": 1}],
        },
    ]


def test_arguments_are_worded_and_sorted() -> None:
    arguments = only_finding(arguments={"z": Text("字", "word"), "a": ("甲",), "n": 2.5})["arguments"]

    assert arguments == {"a": ["甲"], "n": 2.5, "z": "字"}
    assert isinstance(arguments, dict)
    assert list(arguments) == ["a", "n", "z"]


def test_the_address_says_part_path_and_characters() -> None:
    assert only_finding()["address"] == "word/document.xml#/0/3:0-2"


@pytest.mark.parametrize(
    ("correction", "said"),
    [
        pytest.param(None, None, id="none"),
        pytest.param(
            ReplaceText(PARAGRAPH_SPAN := finding().at, "本文件"),  # type: ignore[arg-type]  # a Span
            {"kind": "ReplaceText", "span": str(PARAGRAPH_SPAN), "text": "本文件"},
            id="replace-text",
        ),
        pytest.param(
            SetSection(Address("word/document.xml", (0, 9)), left_mm=28),
            {"kind": "SetSection", "address": "word/document.xml#/0/9", "left_mm": 28},
            id="only-what-is-set",
        ),
        pytest.param(
            SetParagraph(PARAGRAPH, line_spacing=LineSpacing("multiple", 1.5), page_break_before=False),
            {
                "kind": "SetParagraph",
                "address": str(PARAGRAPH),
                "line_spacing": {"rule": "multiple", "value": 1.5},
                "page_break_before": False,
            },
            id="spacing-and-a-no",
        ),
        pytest.param(DeleteParagraph(PARAGRAPH), {"kind": "DeleteParagraph", "address": str(PARAGRAPH)}, id="delete"),
    ],
)
def test_corrections_name_their_kind(correction: Correction | None, said: object) -> None:
    assert only_finding(correction=correction)["correction"] == said


def test_english_speaks_english() -> None:
    one = plain(report(), WORDING, "en")["submissions"]

    assert isinstance(one, list)
    assert isinstance(one[0], dict)
    assert one[0]["errors"] == [{"path": "附件.doc", "message": "is an old .doc", "hint": "save it as .docx"}]
    assert one[0]["read_as"] == {"shape": "folder", "because": "the files of the folder make one submission"}


def test_totals_are_told_line_by_line() -> None:
    tally = Tally("statistics", "sum", Text("数量", "quantity"), ("entries",), column="quantity", by="item")
    told = plain(replace(report(), totals=(Total("p", tally, 2, 2, 2, 5, (TotalLine("企业", 2, 5),)),)), WORDING, "en")["totals"]

    assert told == [
        {
            "profile": "p",
            "title": "quantity",
            "role": "statistics",
            "fields": ["entries"],
            "column": "quantity",
            "count": "sum",
            "records": 2,
            "answered": 2,
            "asked": 2,
            "unclear": 0,
            "value": 5,
            "lines": [{"label": "企业", "count": 2, "value": 5, "path": None}],
        }
    ]


def test_case_measures_and_what_was_read_are_told() -> None:
    one = only_submission(case=("甲公司", "星火班组"), measures={"achievement": {"zishu": 2500}}, checklist=(AWARDS,))

    assert (one["case"], one["measures"]) == (["甲公司", "星火班组"], {"achievement": {"zishu": 2500}})
    items = one["checklist"]
    assert isinstance(items, list)
    assert isinstance(items[0], dict)
    assert items[0]["evidence"] == "1. 2019年，甲奖\n2. 2020年，乙奖"
    assert isinstance(items[0]["place"], dict)
    assert items[0]["place"]["text"] == "2019年甲奖"
