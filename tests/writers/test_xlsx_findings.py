from dataclasses import replace

from pipeline.model.finding import Place
from pipeline.model.submission import Trouble
from pipeline.model.text import Text
from pipeline.writers.speech import Speech
from pipeline.writers.xlsx_book import Cell, Table
from pipeline.writers.xlsx_findings import finding_sheet, question_sheet, unchecked_sheet
from tests.writers.reports import AWARDS, DRAFT, RULES, WORDING, finding, submission

SPEECH = Speech(WORDING, "zh")


def column(sheet: Table, title: str) -> list[Cell]:
    position = [head.title for head in sheet.heads].index(title)
    return [row[position] for row in sheet.rows]


def test_every_finding_has_its_row_with_the_number_of_its_line() -> None:
    many = [
        finding("std-clause-empty", severity="warning", document=DRAFT, place=Place(clause=f"4.{n}"), fingerprint=f"f{n}") for n in range(8)
    ]
    sheet = finding_sheet((submission(findings=(finding(), *many), errors=()),), SPEECH)

    assert column(sheet, "编号") == ["补1", *["建1"] * 8]
    assert column(sheet, "指纹") == ["f0", *[f"f{n}" for n in range(8)]]
    assert sheet.heads[-1].hidden


def test_a_row_says_what_is_wrong_where_and_how_to_mend_it() -> None:
    sheet = finding_sheet((submission(findings=(finding(),), errors=()),), SPEECH)
    (row,) = sheet.rows

    assert row[2:10] == (
        *("须补正", "项目建议书", "建议书.docx", "表1第9行“计划起止时间”栏", "写的是“一年”。请写成“2022年10月—2023年9月”。"),
        *("", "2022年10月—2023年9月", "通知第三条"),
    )


def test_the_program_proposes_what_goes_into_the_letter() -> None:
    """Notes and what the office waived stay out unless the office says otherwise."""
    findings = (finding(), finding(severity="warning"), finding(severity="info"), replace(finding(), waived="另有书面说明"))
    sheet = finding_sheet((submission(findings=findings, errors=()),), SPEECH)

    assert column(sheet, "写入通知") == ["是", "是", "否", "否"]
    assert column(sheet, "状态") == ["", "", "", "豁免：另有书面说明"]
    assert next(head.choices for head in sheet.heads if head.title == "写入通知") == ("是", "否")


def test_what_a_person_judges_has_a_row_and_so_has_what_could_not_be_checked() -> None:
    bound = replace(WORDING, rules={**RULES, "pkg-scan-no-seal": replace(RULES["pkg-scan-no-seal"], required=True)})
    sheet = question_sheet((submission(),), Speech(bound, "zh"))

    assert column(sheet, "确认事项") == ["规则pkg-scan-no-seal", "内容是否合法合规"]
    assert column(sheet, "依据") == ["必查，程序没有查成：本版本还不能取得所需的证据", "通知第二条"]
    assert column(sheet, "人工结论") == [None, None]


def test_what_was_not_checked_names_files_first_then_rules_by_reason() -> None:
    sheet = unchecked_sheet((submission(),), SPEECH)

    assert [row[1:4] for row in sheet.rows] == [
        ("是旧格式 .doc", None, "附件.doc：请另存为 .docx"),
        ("本版本还不能取得所需的证据", 1, "规则pkg-scan-no-seal"),
        ("不适用于这份材料", 1, None),
    ]


def test_what_was_read_stands_with_the_question() -> None:
    sheet = question_sheet((submission(evaluations=(), checklist=(AWARDS,)),), Speech(WORDING, "zh"))

    assert column(sheet, "确认事项") == ["奖励是否属实\n1. 2019年，甲奖\n2. 2020年，乙奖"]


def test_what_is_said_to_the_office_is_not_proposed_for_letters() -> None:
    """Whether two applicants hand in one project is for the office to clear up."""
    across = replace(WORDING, rules={**WORDING.rules, "prop-plan-dates": replace(WORDING.rules["prop-plan-dates"], internal=True)})

    sheet = finding_sheet([submission(findings=(finding(),), errors=())], Speech(across, "zh"))

    assert column(sheet, "写入通知") == ["否"]


def test_what_was_corrected_is_called_by_the_number_it_had() -> None:
    sheet = finding_sheet([submission(findings=(replace(finding(), status="fixed", number=3),), errors=())], SPEECH)

    assert (column(sheet, "编号"), column(sheet, "写入通知"), column(sheet, "状态")) == (["补3"], ["否"], ["已改正"])


def test_files_that_could_not_be_read_stand_first_and_are_proposed_to_be_sent_again() -> None:
    one = submission(findings=(finding(),))
    own = Trouble(one.path, Text("检查超时", "too slow"), Text("请单独检查", "check it alone"))
    sheet = finding_sheet([replace(one, errors=(*one.errors, own))], SPEECH)

    assert column(sheet, "编号") == ["件1", "件2", "补1"]
    assert column(sheet, "文件") == ["附件.doc", one.path, "建议书.docx"]
    assert column(sheet, "怎样改")[:2] == ["请另存为 .docx", "请单独检查"]
    assert column(sheet, "写入通知") == ["是", "否", "是"]
    assert len(set(column(sheet, "指纹"))) == 3
