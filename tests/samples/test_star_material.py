"""Achievement material of the star call: the good samples by several hands, and a fault for every rule."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pipeline.desk import Options, check, profile
from pipeline.model.report import SubmissionReport
from tests.samples.editing import WordFile
from tests.samples.mutations import Mutation, mutations
from tests.samples.scans import converted
from tests.samples.word import archive
from tests.samples.wps import as_wps

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
MATERIALS = sorted(SAMPLES.glob("明星*/事迹材料*.docx"))
FAULTS = [one for one in mutations() if one.rule.startswith("ach-") and "事迹材料" in f"{one.sample}{one.changes.get('file', '')}"]


def looked_at(path: Path) -> SubmissionReport:
    (report,) = check([str(path)], Options(profile="saq-2021-star")).report.submissions
    return report


@pytest.mark.parametrize("path", MATERIALS, ids=lambda path: path.stem)
@pytest.mark.parametrize("hand", ["word", "wps", pytest.param("libreoffice", marks=pytest.mark.office)])
def test_good_material_has_nothing_wrong(path: Path, hand: str, tmp_path: Path) -> None:
    """Whoever saved it. LibreOffice writes points for lines, which is worth a note."""
    if hand == "libreoffice" and shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed (Debian: libreoffice-writer)")
    saved = tmp_path / path.name
    good = path.read_bytes()
    saved.write_bytes(good if hand == "word" else as_wps(good) if hand == "wps" else converted(good, "docx"))
    report = looked_at(saved)

    assert report.kind == ("person" if "个人" in path.name else "team")
    assert {(one.rule, one.code) for one in report.findings} <= {("ach-banner-format", "in-points")}
    assert {one.rule for one in report.evaluations if one.passed} >= {"ach-body-font", "ach-table-row-height", "ach-picture-square"}


def test_every_rule_on_material_has_a_mutation() -> None:
    rules = {rule.identity for rule in profile("saq-2021-star").rules.values() if rule.role == "achievement"}

    assert rules <= {one.rule for one in mutations()}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_saved_by_wps_is_the_same_fault(fault: Mutation, tmp_path: Path) -> None:
    """Runs cut to pieces, hints on every font and a document grid change nothing."""
    word = next(
        data for path, data in fault.files().items() if path.rpartition("/")[2] == fault.changes.get("file", path.rpartition("/")[2])
    )
    told = []
    for hand, data in (("word", word), ("wps", as_wps(word))):
        saved = tmp_path / hand / "事迹材料.docx"
        saved.parent.mkdir()
        saved.write_bytes(data)
        (report,) = check([str(saved)], Options(profile="saq-2021-star", layout=False)).report.submissions
        told.append([(one.rule, one.code, one.place.text) for one in report.findings])

    assert told[0] == told[1]


@pytest.mark.parametrize(
    "written",
    [
        pytest.param({"楷体_GB2312": "KaiTi_GB2312", "华文行楷": "STXingkai", "华文中宋": "STZhongsong"}, id="english-names"),
        pytest.param({"楷体_GB2312": "@kaiti_gb2312", "华文行楷": "st xingkai"}, id="letter-case-and-blanks"),
        pytest.param({"<wp:align>right</wp:align>": "<wp:posOffset>4140000</wp:posOffset>"}, id="a-picture-moved-to-the-right"),
        pytest.param({'wrapText="bothSides"': 'wrapText="left"'}, id="text-at-one-side"),
        pytest.param({'w:hRule="atLeast"': 'w:hRule="exact"'}, id="rows-of-one-line-exactly-as-high"),
        pytest.param({' w:hRule="atLeast"': ""}, id="rows-without-a-rule"),
        pytest.param({'w:val="369"': 'w:val="368"'}, id="a-twip-less"),
        pytest.param({'w:left="1134"': 'w:left="1130"'}, id="margins-by-another-rounding"),
        pytest.param({"2021年上海市": "2021 年上海市"}, id="a-blank-behind-the-year"),
        pytest.param({"2021年上海市": "二〇二一年上海市"}, id="the-year-in-han-digits"),
        pytest.param({"——上海虚拟": "--上海虚拟"}, id="two-hyphens"),
        pytest.param(
            {"前言：": "", "一、": "（一）", "二、": "（二）", "三、": "（三）", "四、": "（四）"}, id="other-numbers-and-no-word-foreword"
        ),
    ],
)
def test_what_shows_alike_is_as_good(written: dict[str, str], tmp_path: Path) -> None:
    """However its author wrote it down."""
    file = WordFile((SAMPLES / "明星班组-暖食窗口" / "事迹材料-班组.docx").read_bytes())
    xml = file.parts["word/document.xml"].decode()
    for old, new in written.items():
        assert old in xml
        xml = xml.replace(old, new)
    path = tmp_path / "事迹材料-班组.docx"
    path.write_bytes(archive({**file.parts, "word/document.xml": xml.encode()}))
    (report,) = check([str(path)], Options(profile="saq-2021-star", layout=False)).report.submissions

    assert [(one.rule, one.code) for one in report.findings] == []
