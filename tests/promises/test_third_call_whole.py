"""From the folder of a call nobody has built in: checked, a blank form drawn, a package accepted, every fault found, a batch added up."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from pipeline.desk import Fixed, Options, check, fix
from pipeline.model.report import SubmissionReport
from pipeline.readers.word.reader import read_word
from tests.cli.running import run
from tests.promises.market import BANNER, FOREWORD, JPEG, PROFILE, entry, talk, write_call

GOOD = {"报名表.docx": entry(), "宣讲稿.docx": talk(), "作品1.jpg": JPEG}
IN_TIME = date(2033, 4, 20)


@pytest.fixture
def call(tmp_path: Path) -> Path:
    """The profile's folder."""
    return write_call(tmp_path)


def write(folder: Path, files: dict[str, bytes]) -> Path:
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def report_on(tmp_path: Path, call: Path, files: dict[str, bytes], received: date = IN_TIME) -> SubmissionReport:
    folder = write(tmp_path / "来件", files)
    (report,) = check([str(folder)], Options(profile=str(call), received=received, reading="submission")).report.submissions
    return report


def test_the_folder_is_a_sound_profile(call: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "profiles", "check", str(call)).code == 0


def test_what_is_written_amiss_in_it_is_named(call: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (call / "profile.toml").write_text(PROFILE.replace('by = "craft"', 'by = "kraft"').replace("banners", "banner"), "utf-8")
    ran = run(capsys, "profiles", "check", str(call))

    assert ran.code == 2
    assert all(word in ran.talk for word in ("totals[1]", "kraft", "craft", "roles.talk", "banner"))


def test_a_conforming_package_is_accepted(tmp_path: Path, call: Path) -> None:
    report = report_on(tmp_path, call, GOOD)

    assert [(one.rule, one.code, one.place.text) for one in report.findings] == []
    assert (report.kind, report.verdict, report.case) == ("stall", "accept", ("竹编小铺",))
    assert report.records["market-form"] == {
        "stall": "竹编小铺",
        "phone": "13900000033",
        "works": ("竹编｜提篮｜6", "草编｜草帽｜10"),
        "power": "不用电",
        "rating": "4",
        "story": "跟祖父学的，做了二十年。",
    }
    assert [one.rule for one in report.checklist] == ["market-craft"]


@pytest.mark.parametrize(
    ("files", "found"),
    [
        pytest.param({"报名表.docx": entry(stall="")}, [("mk-missing", "blank", "摊位名称")], id="no-name"),
        pytest.param({"报名表.docx": entry(phone="1390000003")}, [("mk-phone", "digits", "1390000003")], id="a-short-number"),
        pytest.param({"报名表.docx": entry(works=[("竹编", "", "6")])}, [("mk-row", "partial", "")], id="half-a-row"),
        pytest.param({"报名表.docx": entry(works=[("", "", "")])}, [("mk-missing", "blank", "工艺")], id="no-work"),
        pytest.param({"报名表.docx": entry(power="☑用电 ☑不用电")}, [("mk-power", "several", "☑用电 ☑不用电")], id="both-boxes"),
        pytest.param({"报名表.docx": entry(stars="☆☆☆☆☆")}, [("mk-rating", "blank", "您对自己手艺的评价")], id="hollow-stars"),
        pytest.param(
            {"宣讲稿.docx": talk(head=("竹子会说话", BANNER))}, [("mk-title", "order", "竹子会说话")], id="the-papers-below-the-title"
        ),
        pytest.param({"宣讲稿.docx": talk(head=("2032年匠人集市宣讲稿", "竹子会说话"))}, [("mk-year", "other", "2032")], id="last-year"),
        pytest.param({"宣讲稿.docx": talk(top=1134)}, [("mk-margins", "off", "")], id="margins-of-another-call"),
        pytest.param({"宣讲稿.docx": talk(heading="楷体")}, [("mk-heading", "font", "一、从一根竹子开始")], id="the-headings-font"),
        pytest.param({"宣讲稿.docx": talk(spacing=400)}, [("mk-body", "line-spacing", None)], id="twenty-points-apart"),
        pytest.param({"宣讲稿.docx": talk(sentences=5)}, [("mk-length", "short", "")], id="too-short"),
        pytest.param({"宣讲稿.docx": talk(foreword=FOREWORD[:20])}, [("mk-foreword", "short", "")], id="a-short-foreword"),
        pytest.param({"作品1.jpg": None}, [("mk-photo", "absent", "")], id="no-photograph"),
    ],
)
def test_each_fault_is_found_at_its_place(
    tmp_path: Path, call: Path, files: dict[str, bytes | None], found: list[tuple[str, str, str | None]]
) -> None:
    given = {name: content for name, content in (GOOD | files).items() if content is not None}
    report = report_on(tmp_path, call, given)
    told = [(one.rule, one.code, one.place.text) for one in report.findings]

    assert [(rule, code) for rule, code, _ in told] == [(rule, code) for rule, code, _ in found]
    assert all(place in (None, text) for (_, _, place), (_, _, text) in zip(found, told, strict=True)), told


@pytest.mark.parametrize(
    ("received", "codes"),
    [(date(2033, 4, 1), []), (date(2033, 4, 20), []), (date(2033, 4, 21), ["late"]), (date(2033, 3, 31), ["early"])],
)
def test_its_own_days_count(tmp_path: Path, call: Path, received: date, codes: list[str]) -> None:
    report = report_on(tmp_path, call, GOOD, received)

    assert [one.code for one in report.findings if one.rule == "mk-window"] == codes


def test_its_blank_form_is_drawn_and_its_example_passes(tmp_path: Path, call: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "纸").mkdir()
    assert run(capsys, "new", "market", "--profile", str(call), "-o", str(tmp_path / "纸/报名表.docx")).code == 0
    blank, example = (read_word((tmp_path / "纸" / name).read_bytes(), name) for name in ("报名表.docx", "报名表-填写示例.docx"))
    report = report_on(tmp_path, call, {**GOOD, "报名表.docx": (tmp_path / "纸/报名表-填写示例.docx").read_bytes()})

    assert [one.text for one in blank.paragraphs if one.text.strip()][:2] == ["附表：", "2033年匠人集市报名表"]
    assert any("竹编小铺" in one.text for one in example.paragraphs)
    assert (report.verdict, report.findings) == ("accept", ())
    assert report.records["market-form"]["works"] == ("竹编｜提篮｜6", "草编｜草帽｜10")


def test_its_batch_is_added_up(tmp_path: Path, call: Path) -> None:
    inbox = tmp_path / "收件箱"
    write(inbox / "一", GOOD)
    write(
        inbox / "二",
        {**GOOD, "报名表.docx": entry("糖画", works=[("糖画", "龙", "5支"), ("竹编", "灯", "2")], power="☑用电 ☐不用电", stars="3星")},
    )
    write(inbox / "三", {**GOOD, "报名表.docx": entry("剪纸", works=[("剪纸", "窗花", "若干")], power="", stars="☆☆☆☆☆")})
    report = check([str(inbox)], Options(profile=str(call), received=IN_TIME)).report
    pieces, rating, power, listed = report.totals

    assert (pieces.value, pieces.answered, pieces.asked) == (6 + 10 + 5 + 2, 2, 3)
    assert [(line.label, line.value) for line in pieces.lines] == [("竹编", 8), ("草编", 10), ("剪纸", 0), ("糖画", 5)]
    assert (rating.value, rating.answered, rating.asked, rating.unclear) == (3.5, 2, 3, 0)
    assert [(line.label, line.count) for line in power.lines] == [("用电", 1), ("不用电", 1)]
    assert [line.label for line in listed.lines] == ["糖画；13900000033"]


def test_fix_gives_its_talk_the_calls_own_look(tmp_path: Path, call: Path) -> None:
    path = tmp_path / "宣讲稿.docx"
    path.write_bytes(talk(top=1134, heading="楷体", spacing=400))
    (fixed,) = fix(str(path), Options(profile=str(call)), language="zh", tracked=False)

    assert isinstance(fixed, Fixed)
    document = read_word(fixed.data, "宣讲稿.docx")
    body = [one for one in document.paragraphs if one.text.startswith("每个周末")]
    assert document.sections[0].top_mm == pytest.approx(35, abs=0.1)
    assert {(one.format.line_spacing.rule, one.format.line_spacing.value) for one in body if one.format.line_spacing} == {("exact", 28.0)}
    assert {one.runs[0].format.font_east_asia for one in document.paragraphs if one.text.startswith(("一、", "二、"))} == {"黑体"}


def test_the_command_names_call_and_faults(tmp_path: Path, call: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write(tmp_path / "来件", {**GOOD, "报名表.docx": entry(phone="1390000003")})
    ran = run(capsys, "check", str(folder), "--profile", str(call), "--received", "2033-04-20", "--format", "json")
    (told,) = json.loads(ran.output)["submissions"]

    assert ran.code == 1
    assert told["profile"]["id"] == "craft-market-2033"
    assert [(one["rule"], one["place"]["text"]) for one in told["findings"]] == [("mk-phone", "1390000003")]
