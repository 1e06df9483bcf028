"""What `fix` makes of the star call's forms: safe slips are mended as tracked changes, the rest is left to people."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pipeline.desk import Fixed, Options, check, fix
from pipeline.readers.word.reader import read_word
from tests.fixes.revisions import accept_all, reject_all
from tests.samples.star_bending import star_form

OPTIONS = Options(profile="saq-2021-star", as_of=date(2026, 1, 2), layout=False)
OPINION = "1、承诺执行团体标准《用户满意服务明星评价指南》(试行)\n2、同意 _____ 班组申报"


def fixed(path: Path) -> bytes:
    (made,) = fix(str(path), OPTIONS, language="zh")
    assert isinstance(made, Fixed)
    return made.data


def rules_found(path: Path) -> set[str]:
    (report,) = check([str(path)], OPTIONS).report.submissions
    return {one.rule for one in report.findings if one.severity != "info"}


@pytest.mark.parametrize(
    ("name", "values", "rule", "mended"),
    [
        pytest.param("附件3.docx", {"email": "fuwu＠example。org"}, "form3-email", "fuwu@example.org", id="an-address-in-full-width-signs"),
        pytest.param(
            "附件6.docx", {"quantities": ["26", "41个", "380", "9", "2", "1", "2"]}, "form6-numeric", "41", id="a-number-with-its-unit"
        ),
        pytest.param("附件6.docx", {"quantities": ["26", "41", "380", "9", "无", "1", "2"]}, "form6-numeric", "0", id="none-for-a-number"),
        pytest.param(
            "附件5.docx", {"rows": [("1", "甲公司", "一班"), ("3", "乙公司", "二班")]}, "form5-order", "2", id="a-gap-in-the-numbers"
        ),
    ],
)
def test_a_slip_is_mended(name: str, values: dict[str, Any], rule: str, mended: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(star_form(name, values))
    assert rules_found(path) == {rule}
    data = fixed(path)
    before = [one.text for one in read_word(path.read_bytes(), "前.docx").paragraphs]
    accepted = tmp_path / "改后.docx"
    accepted.write_bytes(accept_all(data, "a.docx"))

    assert rules_found(accepted) == set()
    assert mended in [one.text for one in read_word(accepted.read_bytes(), "后.docx").paragraphs]
    assert [one.text for one in read_word(reject_all(data, "a.docx"), "原.docx").paragraphs] == before


def test_a_name_is_proposed_and_left_to_people(tmp_path: Path) -> None:
    """Whether the organisation agrees is for it to say: the blank is commented, and filled only when asked."""
    path = tmp_path / "附件3.docx"
    path.write_bytes(star_form("附件3.docx", {"opinion": OPINION}))

    assert rules_found(path) == {"form3-opinion"}
    assert "2、同意 _____ 班组申报" in [one.text for one in read_word(accept_all(fixed(path), "a.docx"), "后.docx").paragraphs]
