"""Files of several applicants in one folder: nothing passes as a submission, and every output says so."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import openpyxl
import pytest

from pipeline.desk import Checked, Options, check
from pipeline.writers.html import html_report
from pipeline.writers.text import text_report
from pipeline.writers.xlsx import xlsx_report

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
STATED = "只查了它自己"


@pytest.fixture(scope="module")
def flat(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    """A team's and a person's papers, all in one folder."""
    folder = tmp_path_factory.mktemp("收件")
    for sample in ("明星班组-暖食窗口", "明星个人-李某例"):
        shutil.copytree(SAMPLES / sample, folder, dirs_exist_ok=True)
    return check([str(folder)], Options(layout=False))


def test_every_piece_says_that_nobody_saw_the_rest(flat: Checked) -> None:
    told = [[one.code for one in report.findings if one.rule == "pkg-loose-file"] for report in flat.report.submissions]

    assert told == [["apart"]] * 8


def test_the_batch_says_it_once(flat: Checked) -> None:
    (note,) = flat.report.notes

    assert note.zh.startswith("有8个文件没有和同一申报者的其他材料放在一起")
    assert note.en.startswith("8 file(s)")


def test_people_read_it_in_every_output(flat: Checked) -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx_report(flat.report, flat.wording)))
    cells = "".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None)

    assert STATED in cells
    assert STATED in html_report(flat.report, flat.wording)
    assert STATED in "".join(text_report(flat.report, flat.wording).split())


def test_in_folders_of_their_own_nothing_is_said(tmp_path: Path) -> None:
    for sample in ("明星班组-暖食窗口", "明星个人-李某例"):
        shutil.copytree(SAMPLES / sample, tmp_path / sample)
    report = check([str(tmp_path)], Options(layout=False)).report

    assert report.notes == ()
    assert [len(one.documents) for one in report.submissions] == [4, 4]
    assert [one.rule for each in report.submissions for one in each.findings if one.rule in ("pkg-loose-file", "pkg-one-applicant")] == []
