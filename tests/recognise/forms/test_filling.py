"""Annex 3 and 6 of the star call are read the same however people fill them in."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from pipeline.readers.pdf.reader import read_pdf
from pipeline.readers.word.reader import read_word
from tests.recognise.forms.filled_copy import read_form
from tests.recognise.forms.proposals import cell
from tests.recognise.forms.stars import (
    COMMITMENT,
    CONTACT,
    COUNTS,
    DEGREES,
    TEAM,
    TEAM_TITLE,
    counts_in_cells,
    figures_sheet,
    head,
    record_of,
    rows_at_the_end,
    star_form,
    team_table,
    values,
)
from tests.word_files import docx, paragraph, paragraphs, table

SEALED = (cell("申报班组所在单位评价意见:", *TEAM["opinion"].split("\n"), "", f"　　　单位（盖章）：{TEAM['seal_date']}", span=8),)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(head() + team_table(), id="values-below-their-labels"),
        pytest.param(head() + team_table(counts=counts_in_cells()), id="values-in-the-labels-cells"),
        pytest.param(head() + team_table(counts=counts_in_cells("：")), id="values-behind-colons"),
        pytest.param(head() + team_table(counts=counts_in_cells("")), id="values-without-a-gap"),
        pytest.param(
            head()
            + team_table(
                counts=[
                    ("人员构成", cell("管理人员：2 技术人员：3 员工：7 共产党员：4 共青团员：5", span=7)),
                    ("人员学历", cell("研究生（以上）1、大学（含大专）6、高中（中专）4、其他0，平均年龄34.5", span=7)),
                ]
            ),
            id="values-listed-in-one-cell",
        ),
        pytest.param(
            paragraphs("附件3", TEAM_TITLE, f"推荐行业/各区/集团：{TEAM['recommender']}　　　{TEAM['date']}") + team_table(),
            id="recommender-and-date-on-one-line",
        ),
        pytest.param(head() + team_table(ending=[*rows_at_the_end()[:3], SEALED]), id="seal-in-the-cell-of-the-opinion"),
    ],
)
def test_all_fields_of_annex_3_are_read(body: str) -> None:
    record = record_of(body)

    assert values(record) == TEAM
    assert record.labels_missing == ()
    assert not record.blank_form


def test_counts_stay_as_people_write_them() -> None:
    written = {**TEAM, "headcount": "１２ 人", "managers": "2人", "staff": "约20", "average_age": "34岁", "women": "无"}

    assert values(record_of(head() + team_table(written)))["headcount"] == "１２ 人"
    assert values(record_of(head() + team_table(counts=counts_in_cells("", "人"))))["managers"] == "2人"


def test_blank_counts_are_blank() -> None:
    rows = [tuple(text.replace("3", "").replace("5", "") for text in row) for row in counts_in_cells()]
    record = record_of(head() + team_table(counts=rows))

    assert [record.text(key) for key in COUNTS] == ["2", "", "7", "4", ""]
    assert record.fields["technicians"].value == ""


@pytest.mark.parametrize(
    ("ticks", "category", "service"),
    [
        pytest.param("☑管理类 服务类（□窗口服务 □现场服务） □技术类 □辅助类", "管理类", "", id="another"),
        pytest.param("□管理类 ☑服务类（□窗口服务 ☑现场服务） □技术类 □辅助类", "服务类", "现场服务", id="a-box-typed-before-it"),
        pytest.param("□管理类 服务类（□窗口服务 √现场服务） □技术类 □辅助类", "服务类", "现场服务", id="a-box-replaced-by-a-tick"),
        pytest.param("管理类□ 服务类（窗口服务■ 现场服务□） 技术类□ 辅助类□", "服务类", "窗口服务", id="boxes-behind"),
        pytest.param("□管理类 服务类（□窗口服务 □现场服务） □技术类 □辅助类", "", "", id="none"),
        pytest.param("□管理类 服务类（☑窗口服务 ☑现场服务） □技术类 □辅助类", "服务类", "窗口服务、现场服务", id="both-inside"),
        pytest.param("☑管理类 服务类（☑窗口服务 □现场服务） □技术类 □辅助类", "管理类、服务类", "窗口服务", id="two"),
        pytest.param("服务类（窗口服务）", "服务类", "窗口服务", id="the-rest-deleted"),
        pytest.param("窗口服务", "服务类", "窗口服务", id="only-the-kind-left"),
        pytest.param("服务类", "服务类", "", id="only-the-word-left"),
        pytest.param("技术类", "技术类", "", id="only-another-word-left"),
    ],
)
def test_a_kind_of_service_tells_the_category(ticks: str, category: str, service: str) -> None:
    """The form prints no box before 服务类: a tick inside its brackets says that it is meant."""
    record = record_of(head() + team_table(ticks=ticks))

    assert (record.text("category"), record.text("service_category")) == (category, service)


def test_kinds_of_service_in_a_cell_of_their_own() -> None:
    body = team_table().replace(
        cell("□管理类  服务类（☑窗口服务 □现场服务）  □技术类  □辅助类", span=7),
        cell("管理类 ☐ 服务类 ☐ 技术类 ☐ 辅助类 ☐", span=4) + cell("服务类") + cell("窗口服务 ☐ 现场服务 ☑", span=2),
    )

    assert values(record_of(head() + body)) == {**TEAM, "service_category": "现场服务"}


def test_an_opinion_as_printed_is_blank() -> None:
    printed = {**TEAM, "opinion": f"{COMMITMENT}\n2、同意 ______ 班组申报", "seal_date": "　　年　月　日"}
    record = record_of(head() + team_table(printed))

    assert (record.text("opinion"), record.text("seal_date")) == ("", "")


def test_labels_of_the_same_name_go_by_their_block() -> None:
    renamed = team_table().replace("手 机", "联系电话")

    assert values(record_of(head() + renamed)) == TEAM


def test_a_missing_label_is_only_its_own_fields_matter() -> None:
    record = record_of(head() + team_table().replace("手 机", "传真"))

    assert record.labels_missing == ("superior_mobile",)
    assert values(record) == {**TEAM, "superior_mobile": None}


def test_a_long_cell_with_tables_and_labels_in_it_does_not_upset_the_rest() -> None:
    inner = paragraphs("事迹材料 (2500—3000 字, 材料编写格式见附件 2)", "前言", "联系人：张三", "员工：人人争先")
    inner += table(("姓名", "性别", "职务"), ("孙假名", "男", "组长")) + paragraph("二、结语")
    ending = rows_at_the_end()
    ending[1] = (f'<w:tc><w:tcPr><w:gridSpan w:val="8"/></w:tcPr>{inner}</w:tc>',)
    record = record_of(head() + team_table(ending=ending))

    assert {**values(record), "material": ""} == {**TEAM, "material": ""}
    assert record.text("material").startswith("前言\n联系人：张三")


@pytest.mark.parametrize(
    ("first", "second", "third"),
    [
        pytest.param(
            "组织单位联系人：郑假名 部门 综合部 职务 干事",
            "联系电话（手机）：13600004444 电子信箱：c@example.org",
            "联系地址：上海市虚构区样例路3号 邮编：200002",
            id="behind-blanks",
        ),
        pytest.param(
            "组织单位联系人：_郑假名_ 部门 __综合部__ 职务 _干事_",
            "联系电话（手机）：_13600004444_ 电子信箱：_c@example.org_",
            "联系地址：_上海市虚构区样例路3号_ 邮编：_200002_",
            id="on-ruled-lines",
        ),
        pytest.param(
            "组织单位联系人：郑假名部门：综合部职务：干事",
            "联系电话（手机）：13600004444电子信箱：c@example.org",
            "联系地址：上海市虚构区样例路3号邮编：200002",
            id="without-a-gap",
        ),
        pytest.param(
            "组织单位联系人：郑假名|部门：综合部|职务：干事",
            "联系电话：13600004444|电子信箱：c@example.org",
            "联系地址：上海市虚构区样例路3号|邮编：200002|填表人：郑假名|2021年12月20日",
            id="line-by-line",
        ),
    ],
)
def test_the_contact_below_annex_6(first: str, second: str, third: str) -> None:
    lines = "|".join((first, second, third)).split("|")
    record = record_of(figures_sheet(["1"] * 7, *lines), "statistics")

    assert {key: record.text(key) for key in CONTACT} == CONTACT


def test_annex_6_as_printed_is_a_blank_form() -> None:
    lines = ("组织单位联系人：_____ 部门 _____ 职务 _____", "联系地址：_____ 邮编：_____")
    record = record_of(figures_sheet([""] * 7, *lines), "statistics")

    assert record.blank_form
    assert len(record.fields["entries"].rows) == 7


@pytest.mark.office
@pytest.mark.timeout(300)
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_a_form_saved_by_libreoffice(tmp_path: Path, kind: str) -> None:
    source = tmp_path / "form.docx"
    borders = "".join(f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    ruled = team_table().replace("<w:tblPr/>", f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr>", 1).replace('"2000"', '"1050"')
    source.write_bytes(docx(head() + ruled + paragraph()))
    arguments = [
        "soffice",
        f"-env:UserInstallation=file://{tmp_path}/profile",
        "--headless",
        "--convert-to",
        kind,
        "--outdir",
        f"{tmp_path}/out",
    ]
    subprocess.run([*arguments, str(source)], check=True, capture_output=True, timeout=240)
    data = (tmp_path / "out" / f"form.{kind}").read_bytes()

    found = read_form(read_pdf(data, "a.pdf") if kind == "pdf" else read_word(data, "a.docx"), star_form("team"))

    assert found is not None
    assert {key: "".join(found.record.text(key).split()) for key in TEAM} == {key: "".join(value.split()) for key, value in TEAM.items()}


def test_degrees_are_told_from_counts() -> None:
    record = record_of(head() + team_table())

    assert [record.text(key) for key in DEGREES] == [TEAM[key] for key in DEGREES]
