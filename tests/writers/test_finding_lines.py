from dataclasses import replace

import pytest

from pipeline.model.correction import ReplaceText
from pipeline.model.finding import Finding, Place
from pipeline.model.report import DocumentSummary
from pipeline.model.text import Language, Text
from pipeline.writers.arrangement import chapters
from pipeline.writers.finding_lines import FileLines, file_lines, in_group, line, material, quoted, remedy, status
from pipeline.writers.speech import Speech
from tests.writers.reports import DRAFT, FORM, WORDING, finding, submission

SPEECH = Speech(WORDING, "zh")


def lines(*findings: Finding) -> tuple[FileLines, ...]:
    one = submission(findings=findings)
    return file_lines(one, chapters(one, WORDING), ("blocking", "advice"), "s1", SPEECH)


def test_a_line_says_all_that_its_columns_ask_for() -> None:
    (group,) = lines(finding())
    (told,) = group.lines

    assert (group.title, group.path) == ("项目建议书", FORM)
    assert (told.number, told.severity, told.anchor) == ("补1", "须补正", "s1-C1")
    assert told.place == "表1第9行“计划起止时间”栏"
    assert told.message == "写的是“一年”。请写成“2022年10月—2023年9月”。"
    assert told.expected == "2022年10月—2023年9月"
    assert (told.clause, told.source, told.why) == ("通知第三条", "通知要求", "因为通知这样要求")


def test_notes_are_left_out_where_they_are_not_wanted() -> None:
    assert lines(finding(severity="info")) == ()


def test_a_repeated_rule_names_its_first_places_and_keeps_all() -> None:
    many = [finding("std-clause-empty", document=DRAFT, place=Place(clause=f"4.{number}", text=f"4.{number}")) for number in range(1, 24)]
    (group,) = lines(*many)
    (told,) = group.lines

    assert told.place == "共23处：4.1、4.2、4.3、4.4…"
    assert [spot.place for spot in told.spots][-1] == "第4.23条"
    assert len(told.spots) == 23


def test_a_repeated_rule_without_places_is_counted() -> None:
    (group,) = lines(*[finding(place=Place())] * 6)

    assert group.lines[0].place == "共6处"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("一年", "", id="the-message-has-said-it"),
        pytest.param("", "", id="nothing-there"),
        pytest.param("长" * 40, "长" * 29 + "…", id="cut-at-thirty"),
    ],
)
def test_the_place_is_quoted_unless_the_message_did(text: str, shown: str) -> None:
    assert quoted(finding(place=Place(paragraph=1, text=text)), SPEECH) == shown


def test_how_to_mend_it_says_that_the_program_can() -> None:
    bent = finding(fix="auto", correction=ReplaceText(finding().at, "本文件"))  # type: ignore[arg-type]  # a span, as made there

    assert remedy(bent, SPEECH) == "xingshen fix 可用修订替您改好。"
    assert remedy(replace(bent, fix="ask"), SPEECH) == ""


def test_what_an_earlier_report_found_needs_no_rule_of_today() -> None:
    gone = replace(finding(), rule="prop-gone", status="fixed", said="写的是“一年”。")
    told = line(gone, SPEECH)

    assert (told.message, told.why, told.how, told.status) == ("写的是“一年”。", "", "", "已改正")


@pytest.mark.parametrize(
    ("bent", "told"),
    [
        pytest.param(finding(), "", id="no-earlier-report"),
        pytest.param(replace(finding(), status="new"), "新增", id="new"),
        pytest.param(replace(finding(), status="open", changed=Text("规则有变", "rule changed")), "仍未改正；规则有变", id="rule-changed"),
        pytest.param(replace(finding(), known=True), "基线中已有", id="in-the-baseline"),
    ],
)
def test_the_status_says_what_the_earlier_report_did(bent: Finding, told: str) -> None:
    assert status(bent, SPEECH) == told


def test_a_file_is_called_by_its_roles_else_by_its_looks() -> None:
    stray = DocumentSummary("a.docx", "docx", "0" * 64, looks=Text("通知", "a notice"))
    one = submission(documents=(*submission().documents, stray))

    assert [material(path, one, SPEECH) for path in (FORM, "a.docx", "b.xyz", None)] == ["项目建议书", "通知", "其他文件", "整份申报"]


@pytest.mark.parametrize(
    ("group", "language", "title"),
    [
        (None, "zh", "草案"),
        (Text("基本条件", "Conditions"), "zh", "基本条件 · 草案"),
        (Text("基本条件", "Conditions"), "en", "Conditions · 草案"),
    ],
)
def test_a_file_stands_under_the_group_of_its_lines(group: Text | None, language: Language, title: str) -> None:
    assert in_group(group, "草案", Speech(WORDING, language)) == title
