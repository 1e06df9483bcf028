from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import WrongUse
from pipeline.model.address import Address, Span
from pipeline.model.correction import (
    Correction,
    DeleteParagraph,
    InsertParagraph,
    MoveParagraph,
    RefreshField,
    ReplaceText,
    SetChoice,
    SetParagraph,
    SetRow,
    Together,
)
from pipeline.model.document import LineSpacing
from pipeline.model.finding import Place
from pipeline.model.report import DocumentSummary, Report
from pipeline.model.submission import Received, Replaced, Round
from pipeline.model.text import Language, Text
from pipeline.writers.json_reading import read_report
from pipeline.writers.json_report import json_report
from pipeline.writers.plain import plain
from tests.writers.reports import AWARDS, PARAGRAPH, WORDING, finding, report, submission

SPAN = Span(PARAGRAPH, 3, 9)
FULL = replace(
    report(
        submission(
            kind="team",
            documents=(DocumentSummary("通知.docx", "docx", "1" * 64, looks=Text("像一份通知", "looks like a call")),),
            rounds=(Round(1, "甲", Received(date(2022, 8, 1), "mail")), Round(2, "乙")),
            replaced=(Replaced("草案.docx", 1, ("standard-draft",), "新草案.docx", whole=False),),
            notes=(Text("说明", "a note"),),
            case=("甲公司", "星火班组"),
            measures={"achievement": {"zishu": 2500, "han": 2400}},
            further_records={"survey": ({"company": "乙公司", "products": ("甲｜乙",)}, {"company": None})},
            checklist=(AWARDS,),
            findings=(
                replace(finding(arguments={"a": 1, "b": 2.5, "c": ("甲",), "d": "字"}), role="proposal-form", status="new", known=True),
                replace(finding(fingerprint="f1"), waived="协会同意", changed=Text("规则有变", "changed"), blocks=False),
            ),
        )
    ),
    editions={"a-call": {"fmt-margins": "e1"}},
    notes=(Text("说明二", "another"),),
)


def again(one: Report, language: Language = "zh") -> Report:
    return read_report(json_report(one, WORDING, language).encode("utf-8", "backslashreplace"), "report.json")


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("one", [report(), FULL, Report("0.1.0", ())], ids=["a-report", "with-everything", "empty"])
def test_a_report_survives_the_way_out_and_back(one: Report, language: Language) -> None:
    assert plain(again(one, language), WORDING, language) == plain(one, WORDING, language)


def test_a_report_of_an_earlier_version_is_read() -> None:
    """A key that came later is missing in it, and stands for nothing."""
    data = json.loads(json_report(FULL, WORDING))
    later = ("case", "measures", "number", "further_records", "rounds", "replaced")
    earlier = {
        **{key: value for key, value in data.items() if key != "totals"},
        "submissions": [{key: value for key, value in one.items() if key not in later} for one in data["submissions"]],
    }
    (read,) = read_report(json.dumps(earlier).encode(), "report.json").submissions
    (now,) = again(FULL).submissions

    assert read == replace(now, case=(), measures={}, number=None, further_records={}, rounds=(), replaced=())


def test_a_report_that_an_office_kept_is_read() -> None:
    """The file as the program of November 2026 wrote it: what was added to the contract since then may not shut it out."""
    kept = Path(__file__).parents[1] / "golden" / "earlier" / "report-2026-11.json"

    assert [one.identity for one in read_report(kept.read_bytes(), kept.name).submissions]


def test_the_highest_numbers_come_back() -> None:
    """Those that this report gives, and those that an earlier one gave and nobody shows any more."""
    one = submission(findings=(finding(),), numbers={"advice": 7})

    read = read_report(json_report(report(one), WORDING).encode(), "report.json")

    assert read.submissions[0].numbers == {"advice": 7, "blocking": 1}
    assert read_report(json_report(report(submission(findings=())), WORDING).encode(), "report.json").submissions[0].numbers == {}


def test_a_key_that_was_always_there_must_be_there() -> None:
    data = {key: value for key, value in json.loads(json_report(FULL, WORDING)).items() if key != "notes"}

    with pytest.raises(WrongUse, match="does not keep its contract"):
        read_report(json.dumps(data).encode(), "report.json")


def test_its_sentences_stay_in_their_language() -> None:
    (first, *_) = again(report(), "en").submissions[0].findings

    assert first.said == plain(report(), WORDING, "en")["submissions"][0]["findings"][0]["message"]  # type: ignore[index,call-overload]  # plain
    assert again(report(), "en").submissions[0].because == Text(
        "the files of the folder make one submission", "the files of the folder make one submission"
    )


@pytest.mark.parametrize(
    "correction",
    [
        pytest.param(one, id=type(one).__name__)
        for one in (
            ReplaceText(SPAN, "甲"),
            SetParagraph(PARAGRAPH, line_spacing=LineSpacing("multiple", 1.5), page_break_before=False),
            SetRow(PARAGRAPH, 9.5),
            DeleteParagraph(PARAGRAPH),
            InsertParagraph(PARAGRAPH, "甲", after=False),
            MoveParagraph(PARAGRAPH, Address("word/document.xml", (0, 9))),
            SetChoice(SPAN, checked=True),
            RefreshField(PARAGRAPH),
            Together((DeleteParagraph(PARAGRAPH), SetParagraph(PARAGRAPH, line_spacing=LineSpacing("exact", 20.0)))),
        )
    ],
)
def test_corrections_come_back(correction: Correction) -> None:
    assert again(report(submission(findings=(finding(correction=correction),)))).submissions[0].findings[0].correction == correction


@given(
    part=st.text(st.characters(codec="utf-8"), max_size=12),
    path=st.lists(st.integers(0, 9999), max_size=4).map(tuple),
    stretch=st.none() | st.tuples(st.integers(0, 99), st.integers(0, 99)),
)
def test_addresses_come_back(part: str, path: tuple[int, ...], stretch: tuple[int, int] | None) -> None:
    at = Address(part, path) if stretch is None else Span(Address(part, path), *stretch)

    assert again(report(submission(findings=(replace(finding(), at=at),)))).submissions[0].findings[0].at == at


@pytest.mark.parametrize("box", [None, (1.0, 2.5, 300.0, 4.0)])
def test_pages_come_back(box: tuple[float, float, float, float] | None) -> None:
    at = Address("扫描.pdf", page=3, box=box)

    assert again(report(submission(findings=(replace(finding(), at=at, place=Place(page=3)),)))).submissions[0].findings[0].at == at


def bent(bend: Callable[[dict[str, Any]], None]) -> bytes:
    data = json.loads(json_report(FULL, WORDING))
    bend(data)
    return json.dumps(data).encode()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"", "不是 JSON", id="empty"),
        pytest.param(b"\xff\xfe{", "不是 JSON", id="another-coding"),
        pytest.param(b"[" * 100_000, "不是 JSON", id="nested-too-deeply"),
        pytest.param(b"[]", "不是 xingshen check 的 JSON 报告", id="a-list"),
        pytest.param(b'{"schema": 1}', "不是 xingshen check 的 JSON 报告", id="a-number-for-a-schema"),
        pytest.param(b'{"paragraphs": []}', "不是 xingshen check 的 JSON 报告", id="an-inspected-document"),
        pytest.param(b'{"schema": "xingshen-report/2"}', "版式是 xingshen-report/2，本程序只认 xingshen-report/1", id="another-version"),
        pytest.param(b'{"schema": "xingshen-report/1"}', "内容不合版式（最外层）", id="nothing-in-it"),
        pytest.param(
            bent(lambda data: data["submissions"][0]["findings"][1].pop("rule")),
            "内容不合版式（submissions[1].findings[2]）",
            id="a-key-lost",
        ),
        pytest.param(bent(lambda data: data["submissions"][0].update(extra=1)), "内容不合版式（submissions[1]）", id="a-key-too-many"),
        pytest.param(
            bent(lambda data: data["submissions"][0]["received"].update(date="2022-02-30")), "内容不合版式", id="a-day-of-no-calendar"
        ),
        pytest.param(
            bent(lambda data: data["submissions"][0]["findings"][0].update(address="a#page=1@x,y,z,w")),
            "内容不合版式",
            id="a-box-of-letters",
        ),
    ],
)
def test_what_is_no_report_is_refused_with_the_reason(data: bytes, said: str) -> None:
    with pytest.raises(WrongUse) as caught:
        read_report(data, "旧.json")

    assert said in caught.value.message.zh
    assert "旧.json" in caught.value.message.zh


@pytest.mark.parametrize(
    "correction",
    [
        pytest.param({"kind": "DeleteParagraph"}, id="without-a-place"),
        pytest.param({"kind": "DeleteParagraph", "address": "nowhere"}, id="at-no-place"),
        pytest.param({"kind": "DeleteParagraph", "address": "a#/0", "text": "甲"}, id="with-what-it-does-not-know"),
    ],
)
def test_a_correction_that_makes_no_sense_is_left_out(correction: dict[str, str]) -> None:
    data = bent(lambda data: data["submissions"][0]["findings"][0].update(correction=correction))

    assert read_report(data, "r.json").submissions[0].findings[0].correction is None
