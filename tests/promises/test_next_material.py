"""Next year's call may ask for other margins, fonts, spacing and lengths: that is data, and the same file is judged and mended by it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline.desk import Fixed, Options, check, fix
from pipeline.model.finding import Finding
from tests.fixes.revisions import accept_all

SAMPLE = Path(__file__).resolve().parents[2] / "samples" / "明星班组-暖食窗口" / "事迹材料-班组.docx"
PROFILE = """\
id = "saq-2031-star"
version = "1"
title = { zh = "2031年用户满意服务明星成果申报", en = "Service-star achievements 2031" }
extends = ["saq-2021-star"]
[call]
number = "某质协〔2031〕1号"
[call.data]
year = "2031"
banner = "2031年服务明星成果汇编资料"
"""
RULES = """\
[rules.ach-margins.with]
top = 25
bottom = 25
left = 28
right = 26

[rules.ach-title-font.with]
font = "方正小标宋简体"
size = "二号"
bold = false

[rules.ach-body-font.with]
font = "仿宋_GB2312"
size = "四号"
line-spacing = 1.25
before-lines = 0.5

[rules.ach-table-row-height.with]
height = 8

[rules.ach-wordcount-team.with]
least = 1500
most = 2000
"""


@pytest.fixture
def options(tmp_path: Path) -> Options:
    folder = tmp_path / "saq-2031-star"
    (folder / "rules").mkdir(parents=True)
    (folder / "profile.toml").write_text(PROFILE, "utf-8")
    (folder / "rules" / "all.toml").write_text(RULES, "utf-8")
    return Options(profile=str(folder), as_of=date(2031, 1, 2), layout=False)


def findings(path: Path, options: Options) -> dict[str, Finding]:
    (report,) = check([str(path)], options).report.submissions
    return {f"{one.rule} {one.code}": one for one in report.findings}


def test_the_same_file_is_judged_by_other_data(options: Options) -> None:
    found = findings(SAMPLE, options)

    assert set(found) == {
        "ach-margins off",
        "ach-title-block wording",
        "ach-banner-year other",
        *(f"ach-title-font {code}" for code in ("font", "size", "regular")),
        *(f"ach-body-font {code}" for code in ("font", "size", "line-spacing", "before")),
        "ach-table-row-height off",
        "ach-wordcount-team long",
    }
    assert found["ach-margins off"].expected == "2.5/2.5/2.8/2.6"
    assert found["ach-banner-year other"].expected == "2031"


def test_it_is_mended_by_other_data(options: Options, tmp_path: Path) -> None:
    """What a program may correct is right afterwards; the length is the author's."""
    (fixed,) = fix(str(SAMPLE), options, language="zh")
    assert isinstance(fixed, Fixed)
    accepted = tmp_path / "accepted.docx"
    accepted.write_bytes(accept_all(fixed.data, "a.docx"))

    assert set(findings(accepted, options)) == {"ach-wordcount-team long"}
