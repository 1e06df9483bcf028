from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as drawn
from hypothesis import strategies as st

from pipeline import desk
from pipeline.generators.forms import blank_form, fill_form
from pipeline.generators.forms.filling import Answer
from pipeline.generators.sheets import score_form
from pipeline.model.profile import Form
from pipeline.model.review_sheet import ReviewSheet
from pipeline.readers.pdf.reader import read_pdf
from pipeline.readers.word.reader import read_word
from pipeline.recognise.sheets.reading import met, read_sheets
from tests.generators.forms.reading_back import without_controls
from tests.generators.sheets.test_scoring import ANSWERS, RUBRIC, TABLE
from tests.recognise.sheets.edited import edited, joined
from tests.samples.wps import as_wps, without_merges

REVIEW = desk.profile("saq-2022-group-standard").forms["project-review"]
SCORE = score_form("用户满意服务明星创新成果评价评分表", RUBRIC, TABLE)
ITEMS = next(column for column in REVIEW.fields["criteria"].columns if column.key == "item").printed
VERDICTS = ("符合", "基本符合", "不符合")
KNOWN: dict[str, Answer] = {
    "case_number": "TB2022-001",
    "project_name": "某服务规范",
    "applicant": "上海子公司",
    "expert": "专家甲",
    "expert_unit": "上海甲大学",
}
VOTED: dict[str, Answer] = {
    **KNOWN,
    "conflict": ("无",),
    "criteria": tuple({"verdict": "符合"} for _ in ITEMS),
    "conclusion": ("建议立项",),
}


def sheet(form: Form, answers: Mapping[str, Answer]) -> ReviewSheet:
    """Return the one sheet of a file filled in by tag."""
    (found,) = read_sheets(read_word(fill_form(blank_form(form), form, answers), "表.docx"), "表.docx", form)
    return found


def faults(found: ReviewSheet) -> list[tuple[str, str, str]]:
    return [(one.code, one.row, one.found) for one in found.faults]


POINTS = st.decimals(0, 10, places=1).map(lambda value: f"{value.normalize():f}")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@drawn(
    st.lists(st.sampled_from(VERDICTS), min_size=9, max_size=9), st.sampled_from(("建议立项", "修改后立项", "不建议立项")), st.booleans()
)
def test_votes_come_back_as_they_were_ticked(verdicts: list[str], conclusion: str, conflict: bool) -> None:
    answers = {
        **KNOWN,
        "conflict": ("有" if conflict else "无",),
        "criteria": tuple({"verdict": one} for one in verdicts),
        "conclusion": (conclusion,),
    }
    filled = fill_form(blank_form(REVIEW), REVIEW, answers)

    for data in (filled, without_controls(filled)):
        (found,) = read_sheets(read_word(data, "x"), "x", REVIEW)
        assert [(one.item, one.chosen) for one in found.verdicts] == list(zip(ITEMS, verdicts, strict=True))
        assert (found.conclusion, found.conflict, found.faults, found.filled) == (conclusion, conflict, (), True)
        assert (found.number, found.project, found.expert, found.unit) == ("TB2022-001", "某服务规范", "专家甲", "上海甲大学")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@drawn(st.lists(POINTS, min_size=8, max_size=8))
def test_points_come_back_and_are_added_up(points: list[str]) -> None:
    answers = {**ANSWERS, "total": "", "scores": tuple({"points": one} for one in points)}
    filled = fill_form(blank_form(SCORE), SCORE, answers)

    for data in (filled, without_controls(filled)):
        (found,) = read_sheets(read_word(data, "x"), "x", SCORE)
        assert [one.points for one in found.scores] == [Decimal(one) for one in points]
        assert (found.total, found.faults, found.party) == (sum(map(Decimal, points)), (), "第三方评价")


def test_what_stands_instead_of_points_is_named_with_its_row() -> None:
    written = ("B", "10.1", "", "-1", "十", "约5", "15", "１０")
    found = sheet(SCORE, {**ANSWERS, "total": "", "scores": tuple({"points": one} for one in written)})

    assert faults(found) == [
        ("not-a-number", "5.2.1 聚焦用户", "B"),
        ("over", "5.2.2 问题导向", "10.1"),
        ("blank", "5.3.1 系统方法", ""),
        ("negative", "5.3.2 创新应用", "-1"),
        ("not-a-number", "5.4.1 目标实现", "约5"),
    ]
    assert [one.points for one in found.scores] == [None, None, None, None, 10, None, 15, 10]
    assert found.total is None
    assert found.faults[1].expected == "10"


def test_the_most_points_are_not_too_many() -> None:
    found = sheet(SCORE, {**ANSWERS, "total": "100", "scores": tuple({"points": str(one)} for one in (10, 10, 15, 15, 10, 15, 15, 10))})

    assert (found.total, found.faults) == (100, ())


@pytest.mark.parametrize(
    ("total", "told"),
    [
        pytest.param("88.5", [], id="right"),
        pytest.param("八十八点五分", [], id="in-words"),
        pytest.param("89", [("total-differs", "合计得分", "89")], id="another-sum"),
        pytest.param("优秀", [("not-a-number", "合计得分", "优秀")], id="no-number"),
        pytest.param("", [], id="left-out"),
    ],
)
def test_the_experts_own_sum_is_held_against_the_rows(total: str, told: list[tuple[str, str, str]]) -> None:
    found = sheet(SCORE, {**ANSWERS, "total": total})

    assert (faults(found), found.total) == (told, Decimal("88.5"))


def test_who_says_a_condition_is_not_met_gives_no_points() -> None:
    gate = ({"verdict": "不符合"}, *({"verdict": "符合"} for _ in range(3)))
    found = sheet(SCORE, {**ANSWERS, "gate": gate, "scores": (), "total": ""})

    assert (found.total, found.faults) == (None, ())
    assert [one.chosen != met(SCORE) for one in found.verdicts] == [True, False, False, False]


@pytest.mark.parametrize(
    ("old", "new", "chosen", "told"),
    [
        pytest.param("☑符合　☐基本符合　☐不符合", "√符合　基本符合　不符合", "符合", [], id="a-tick-typed-before"),
        pytest.param("☑符合　☐基本符合　☐不符合", "□符合　□基本符合　✔不符合", "不符合", [], id="a-tick-in-place-of-a-box"),
        pytest.param("☑符合　☐基本符合　☐不符合", "基本符合", "基本符合", [], id="one-word-left"),
        pytest.param("☑符合　☐基本符合　☐不符合", "不符合", "不符合", [], id="the-word-with-another-inside"),
        pytest.param("☑符合　☐基本符合　☐不符合", "■符合　□基本符合　□不符合", "符合", [], id="a-black-box"),
        pytest.param("☑符合　☐基本符合　☐不符合", "☑符合　☑基本符合　☐不符合", "", [("two-chosen", "合法合规")], id="two"),
        pytest.param("☑符合　☐基本符合　☐不符合", "☐符合　☐基本符合　☐不符合", "", [("blank", "合法合规")], id="none"),
        pytest.param("☑符合　☐基本符合　☐不符合", "", "", [("blank", "合法合规")], id="nothing-there"),
        pytest.param("☑符合　☐基本符合　☐不符合", "还行", "", [("unclear", "合法合规")], id="other-words"),
    ],
)
def test_verdicts_are_read_however_they_are_given(old: str, new: str, chosen: str, told: list[tuple[str, str]]) -> None:
    """WPS leaves plain cells: people tick, type over, or leave the word they mean."""
    data = edited(without_controls(fill_form(blank_form(REVIEW), REVIEW, VOTED)), "合法合规", old, new)
    (found,) = read_sheets(read_word(data, "x"), "x", REVIEW)

    assert found.verdicts[0].chosen == chosen
    assert [(code, row) for code, row, _ in faults(found)] == told
    assert [one.chosen for one in found.verdicts[1:]] == ["符合"] * 8


@pytest.mark.parametrize(
    ("ticked", "conflict", "told"),
    [(("无",), False, []), (("有",), True, []), ((), None, ["blank"]), (("无", "有"), None, ["two-chosen"])],
    ids=["none", "some", "no-word", "both"],
)
def test_interests_are_declared_or_open(ticked: tuple[str, ...], conflict: bool | None, told: list[str]) -> None:
    found = sheet(REVIEW, {**VOTED, "conflict": ticked})

    assert (found.conflict, [code for code, _, _ in faults(found)]) == (conflict, told)


def test_a_sheet_sent_back_as_it_came_is_not_filled() -> None:
    found = sheet(REVIEW, KNOWN)

    assert (found.filled, faults(found)) == (False, [("not-filled", "", "")])


def test_several_sheets_in_one_file_are_all_read() -> None:
    one, two = (fill_form(blank_form(REVIEW), REVIEW, {**VOTED, "case_number": number}) for number in ("TB-1", "TB-2"))
    found = read_sheets(read_word(joined(one, two), "x"), "合.docx", REVIEW)

    assert [(sheet.number, sheet.place, sheet.conclusion) for sheet in found] == [("TB-1", 1, "建议立项"), ("TB-2", 2, "建议立项")]


def test_a_document_without_a_sheet_has_none() -> None:
    other = desk.profile("saq-2022-group-standard").forms["proposal"]

    assert read_sheets(read_word(blank_form(other), "x"), "x", SCORE) == ()


@pytest.mark.parametrize("text", ["{{ 7*7 }}", "=cmd()", "a<b>&", "长" * 5000, "甲\n乙\n丙", "不符合☑"])
def test_hostile_words_stay_words(text: str) -> None:
    answers = {**VOTED, "opinion": text, "criteria": tuple({"verdict": "符合", "comment": text} for _ in ITEMS)}
    found = sheet(REVIEW, answers)

    assert (found.opinion, found.verdicts[0].comment, found.conclusion) == (text, text, "建议立项")
    assert [one.chosen for one in found.verdicts] == ["符合"] * 9


@pytest.mark.parametrize(("form", "answers"), [(SCORE, ANSWERS), (REVIEW, VOTED)], ids=["points", "votes"])
def test_sheets_as_wps_saves_them_say_the_same(form: Form, answers: Mapping[str, Answer]) -> None:
    """Texts cut to pieces, other fonts; merged cells undone."""
    filled = without_controls(fill_form(blank_form(form), form, answers))
    before = read_sheets(read_word(filled, "x"), "x", form)

    assert read_sheets(read_word(as_wps(filled), "x"), "x", form) == before
    assert read_sheets(read_word(without_merges(filled), "x"), "x", form) == before


@pytest.mark.office
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.timeout(240)
@pytest.mark.parametrize("made", ["docx", "pdf"])
def test_sheets_saved_by_libreoffice_say_the_same(made: str, tmp_path: Path) -> None:
    """Saved again, or printed to PDF."""
    (tmp_path / "a.docx").write_bytes(fill_form(blank_form(SCORE), SCORE, ANSWERS))
    (tmp_path / "b.docx").write_bytes(fill_form(blank_form(REVIEW), REVIEW, VOTED))
    command = ["soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to", made]
    files = [str(tmp_path / name) for name in ("a.docx", "b.docx")]
    subprocess.run([*command, "--outdir", str(tmp_path / "out"), *files], check=True, capture_output=True, timeout=200)

    for name, form in (("a", SCORE), ("b", REVIEW)):
        before = read_sheets(read_word((tmp_path / f"{name}.docx").read_bytes(), "x"), "x", form)
        data = (tmp_path / "out" / f"{name}.{made}").read_bytes()
        assert read_sheets(read_word(data, "x") if made == "docx" else read_pdf(data, "x"), "x", form) == before
