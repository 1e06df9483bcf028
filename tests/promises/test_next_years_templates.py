"""Next year's call as one folder: what it says and how its letters look is its own, the rest is this year's."""

from __future__ import annotations

import io
import shutil
import tomllib
from pathlib import Path

import pytest
from openpyxl import load_workbook

from pipeline.errors import ExitCode
from pipeline.readers.word.reader import read_word
from tests.cli.running import Ran, run
from tests.readers.summary_sheet.sheets import column, put, saved

ROOT = Path(__file__).resolve().parents[2]
SAMPLES, TEMPLATES = ROOT / "samples", ROOT / "templates"
PROFILE = """id = "next-year"
version = "1"
title = { zh = "明年的征集", en = "next year's call" }
extends = ["saq-2022-group-standard"]
"""
COLUMNS = """role = "proposal-form"
name = [["project"]]
columns = [
  { title = { zh = "标准", en = "Standard" }, width = 20, key = "project", fields = ["project_name"], heading = true },
  { title = { zh = "谁申报", en = "Who" }, width = 20, key = "applicant", fields = ["applicant"] },
  { title = { zh = "编号", en = "Number" }, width = 12, key = "number", fact = "number" },
  { title = { zh = "定了没有", en = "Decided" }, width = 12, key = "conclusion", choices = [{ zh = "受理", en = "accepted" }] },
  { title = { zh = "发不发", en = "Send" }, width = 8, key = "write" },
  { title = { zh = "材料所在", en = "Path" }, width = 30, fact = "path" },
]
contacts = [{ title = { zh = "邮箱", en = "Mail" }, width = 20, key = "email", fields = ["email"] }]
"""
MAIL = "主题：明年的受理 {{ number }}\n\n{{ applicant }}：明年再见。\n"
OFFICE = 'issuer = "虚设质量协会"\n[letters]\nphone = "021-60000001"\ndepartment = "标准化工作部"\n'


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A profile folder with templates of its own, and an inbox with two submissions."""
    home = tmp_path / "next-year"
    (home / "templates" / "letters").mkdir(parents=True)
    (home / "profile.toml").write_text(PROFILE, "utf-8")
    (home / "templates" / "summary.toml").write_text(COLUMNS, "utf-8")
    (home / "templates" / "letters" / "受理通知.txt").write_text(MAIL, "utf-8")
    for name in ("社区助餐服务规范", "家用电器上门维修服务规范"):
        shutil.copytree(SAMPLES / name, tmp_path / "收件箱" / name)
    (tmp_path / "office.toml").write_text(OFFICE, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def pack(capsys: pytest.CaptureFixture[str], to: str, *more: str) -> Ran:
    options = ("--profile", "next-year", "--office", "office.toml", "--as-of", "2022-08-20", "--no-layout", "--jobs", "1")
    return run(capsys, "packet", "收件箱", "-o", to, *options, *more)


def test_its_own_templates_and_columns_are_used_and_the_rest_is_inherited(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert pack(capsys, "结果").code == ExitCode.DONE
    book = load_workbook(here / "结果" / "汇总表.xlsx")
    assert [cell.value for cell in book.worksheets[0][1]] == ["标准", "谁申报", "编号", "定了没有", "发不发", "材料所在"]
    put(book, 2, 定了没有="受理", 发不发="是")
    number = book.worksheets[0].cell(2, column(book, "编号")).value
    (here / "汇总表.xlsx").write_bytes(saved(book))

    ran = pack(capsys, "公文", "--decisions", "汇总表.xlsx")

    assert ran.code == ExitCode.DONE, ran.talk
    [mail] = (here / "公文").rglob("邮件正文.txt")
    assert mail.read_text("utf-8-sig").startswith(f"主题：明年的受理 {number}")
    assert (mail.parent / "受理通知.docx").is_file(), "the letter itself is this year's"
    assert "明年的受理" in (here / "公文" / "发送清单.csv").read_text("utf-8-sig")


def test_the_office_s_folder_goes_before_the_profile_s(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "模板").mkdir()
    (here / "模板" / "summary.toml").write_text(COLUMNS.replace("谁申报", "申报的"), "utf-8")
    (here / "office.toml").write_text(f'templates = "模板"\n{OFFICE}', "utf-8")

    assert pack(capsys, "结果").code == ExitCode.DONE
    assert "申报的" in [cell.value for cell in load_workbook(here / "结果" / "汇总表.xlsx").worksheets[0][1]]


def test_mistakes_in_its_columns_are_told_before_anything_is_checked(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = here / "next-year" / "templates" / "summary.toml"
    path.write_text(COLUMNS.replace('fact = "path"', 'fact = "where"'), "utf-8")

    ran = pack(capsys, "结果")

    assert (ran.code, (here / "结果").exists()) == (ExitCode.WRONG_USE, False)
    assert "where" in ran.talk
    assert "summary.toml" in ran.talk


def test_they_are_told_when_the_profile_is_checked(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "profiles", "check", "next-year").code == ExitCode.DONE
    (here / "next-year" / "templates" / "summary.toml").write_text("columns = 1", "utf-8")

    ran = run(capsys, "profiles", "check", "next-year")

    assert ran.code == ExitCode.WRONG_USE
    assert "contacts" in ran.talk


def test_without_columns_of_its_own_it_has_this_year_s(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(here / "next-year" / "templates")

    assert pack(capsys, "结果").code == ExitCode.DONE
    data = io.BytesIO((here / "结果" / "汇总表.xlsx").read_bytes())
    assert [cell.value for cell in load_workbook(data).worksheets[0][1]][:3] == ["受理编号", "项目名称", "申报单位"]


def test_a_material_is_drawn_up_with_its_own_prompts(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "next-year" / "profile.toml").write_text(PROFILE.replace("saq-2022-group-standard", "saq-2021-star"), "utf-8")
    ours = (TEMPLATES / "saq-2021-star" / "achievement.toml").read_text("utf-8")
    title = tomllib.loads(ours)["title"]
    (here / "next-year" / "templates" / "achievement.toml").write_text(ours.replace(title, "明年的题目写在这里", 1), "utf-8")

    own = under_another_name(here)
    assert run(capsys, "new", "achievement", "--profile", own, "-o", "材料.docx").code == ExitCode.DONE
    assert "明年的题目写在这里" in "".join(one.text for one in read_word(Path("材料.docx").read_bytes(), "材料.docx").paragraphs)


def under_another_name(here: Path) -> str:
    """Profiles are read once a process, by name: a folder that was changed is given under another."""
    other = here / "other" / "next-year"
    shutil.copytree(here / "next-year", other)
    return str(other)
