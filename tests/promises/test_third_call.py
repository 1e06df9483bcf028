"""A call nobody has built in works by a folder of data alone, for check and for fix."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline.desk import Fixed, Options, check, fix
from pipeline.model.report import SubmissionReport
from pipeline.readers.word.reader import read_word
from tests.word_files import docx, paragraph, table

FILES = {
    "profile.toml": """\
id = "volunteer-stations-2031"
version = "1"
title = { zh = "2031年志愿服务站申报", en = "Volunteer stations 2031" }
extends = ["formal-review"]
recognised-by = ["志愿服务站申报表"]
[call]
title = "关于申报2031年志愿服务站的通知"
number = "某社〔2031〕5号"
issuer = "某某社区中心"
[roles.station-form]
title = { zh = "申报表", en = "the form" }
recognise = "form"
form = "station"
media = ["docx"]
required = true
[roles.station-photo]
title = { zh = "站点照片", en = "photograph" }
recognise = "scan"
scan-of = "station-form"
media = ["jpeg", "png"]
names = ["照片", "站点"]
required = true
single = false
[[checklist]]
id = "station-real"
title = { zh = "照片是否为该站点", en = "whether the photograph shows the station" }
clause = "通知 四"
role = "station-photo"
""",
    "rules/all.toml": """\
[rules.station-field-missing]
check = "record.constraint"
role = "station-form"
clause = "通知 三"
source = "notice"
severity = "error"
title = { zh = "各栏都要填", en = "every field is filled in" }
why = { zh = "缺项无法评审。", en = "A form with gaps cannot be judged." }
with = { rule = "station-field-missing" }
[rules.station-phone]
check = "record.phone"
role = "station-form"
clause = "通知 三"
source = "notice"
severity = "warning"
title = { zh = "电话位数要对", en = "the phone has the right number of digits" }
why = { zh = "要能联系上。", en = "It must be possible to call." }
with = { fields = ["phone"] }
[rules.station-margins]
check = "layout.margins"
role = "station-form"
clause = "通知 附件说明"
source = "notice"
severity = "warning"
fix = "auto"
blocks = false
title = { zh = "页边距2厘米", en = "margins of 2 cm" }
why = { zh = "装订成册要一致。", en = "For the binding." }
with = { top = 20, bottom = 20, left = 20, right = 20 }
[rules.station-photo-missing]
check = "package.role-present"
clause = "通知 四"
source = "notice"
severity = "error"
title = { zh = "要有照片", en = "a photograph is there" }
why = { zh = "要看站点的样子。", en = "To see the place." }
[rules.station-photo-missing.with]
role = "station-photo"
media = ["jpeg", "png"]
what = { zh = "站点照片", en = "the photograph" }
how = { zh = "请补报。", en = "Please send it." }
""",
    "forms/station.toml": """\
id = "station"
title = "志愿服务站申报表"
columns = [2000, 3000, 2000, 3000]
[fields.name]
label = "站点名称"
kind = "text"
title = { zh = "站点名称", en = "name" }
[fields.phone]
label = "联系电话"
kind = "text"
title = { zh = "联系电话", en = "telephone" }
[fields.hours]
label = "开放时间"
kind = "text"
title = { zh = "开放时间", en = "hours" }
[[rows]]
cells = [{ label = "站点名称" }, { field = "name", span = 3 }]
[[rows]]
cells = [{ label = "联系电话" }, { field = "phone" }, { label = "开放时间" }, { field = "hours" }]
""",
    "records/station.schema.json": """\
{"type": "object", "properties": {
  "name": {"type": "string", "minLength": 1, "x-rule": "station-field-missing"},
  "phone": {"type": "string", "minLength": 1, "x-rule": "station-field-missing"},
  "hours": {"type": "string", "minLength": 1, "x-rule": "station-field-missing"}}}
""",
}
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xd9"
MARGINS = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="{0}" w:bottom="{0}" w:left="{0}" w:right="{0}" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>'
)


def form(name: str = "桥头站", phone: str = "13900000009", hours: str = "9时至17时", margin: int = 1134) -> bytes:
    body = paragraph("志愿服务站申报表") + table(("站点名称", name), ("联系电话", phone, "开放时间", hours)) + paragraph()
    return docx(body, section=MARGINS.format(margin))


@pytest.fixture
def call(tmp_path: Path) -> Path:
    """The profile's folder."""
    for name, text in FILES.items():
        (tmp_path / "方案" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "方案" / name).write_text(text, "utf-8")
    return tmp_path / "方案"


def report_on(tmp_path: Path, call: Path, word: bytes, *, photo: bool = True) -> SubmissionReport:
    folder = tmp_path / "桥头站申报"
    folder.mkdir()
    (folder / "申报表.docx").write_bytes(word)
    if photo:
        (folder / "站点照片.jpg").write_bytes(JPEG)
    (report,) = check([str(folder)], Options(profile=str(call))).report.submissions
    return report


def test_a_good_submission_is_accepted(tmp_path: Path, call: Path) -> None:
    report = report_on(tmp_path, call, form())

    assert (report.verdict, report.findings) == ("accept", ())
    assert report.records == {"station-form": {"name": "桥头站", "phone": "13900000009", "hours": "9时至17时"}}
    assert [item.rule for item in report.checklist] == ["station-real"]


@pytest.mark.parametrize(
    ("word", "photo", "rules", "verdict"),
    [
        pytest.param(form(name=""), True, ["station-field-missing"], "supplement", id="an-empty-field"),
        pytest.param(form(phone="139000"), True, ["station-phone"], "accept", id="a-short-number-is-advice"),
        pytest.param(form(), False, ["station-photo-missing"], "supplement", id="no-photograph"),
        pytest.param(form(margin=1440), True, ["station-margins"], "accept", id="wide-margins-do-not-block"),
        pytest.param(form("", "", ""), True, ["station-field-missing"] * 3, "supplement", id="nothing-filled-in"),
    ],
)
def test_each_fault_is_found_by_the_calls_own_rule(
    tmp_path: Path, call: Path, word: bytes, photo: bool, rules: list[str], verdict: str
) -> None:
    report = report_on(tmp_path, call, word, photo=photo)

    assert [finding.rule for finding in report.findings] == rules
    assert report.verdict == verdict


def test_fix_makes_what_the_call_allows(tmp_path: Path, call: Path) -> None:
    path = tmp_path / "申报表.docx"
    path.write_bytes(form(margin=1440, phone="139000"))
    options = Options(profile=str(call), as_of=date(2031, 1, 2))
    (fixed,) = fix(str(path), options, language="zh", tracked=False)

    assert isinstance(fixed, Fixed)
    assert (fixed.path, fixed.commented, fixed.corrected) == ("申报表.docx", 2, 1)
    section = read_word(fixed.data, "申报表.docx").sections[0]
    assert (section.left_mm, section.top_mm) == (pytest.approx(20, abs=0.1), pytest.approx(20, abs=0.1))
    assert path.read_bytes() == form(margin=1440, phone="139000")
