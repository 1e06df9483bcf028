"""A call with kinds, rows, stars, material, totals and a rubric works by a folder of data alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.desk import Fixed, Options, check, fix
from pipeline.model.report import SubmissionReport
from pipeline.readers.word.reader import read_word
from tests.promises.neighbours import group_form, person_form, story, write_call

GOOD = {"推荐表.docx": group_form(), "故事.docx": story()}


@pytest.fixture
def call(tmp_path: Path) -> Path:
    """The profile's folder."""
    return write_call(tmp_path)


def report_on(tmp_path: Path, call: Path, files: dict[str, bytes], **options: object) -> SubmissionReport:
    folder = tmp_path / "来件"
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    (report,) = check([str(folder)], Options(profile=str(call), reading="submission", **options)).report.submissions  # type: ignore[arg-type]  # by name
    return report


def test_a_good_group_is_accepted(tmp_path: Path, call: Path) -> None:
    report = report_on(tmp_path, call, GOOD)

    assert (report.kind, report.verdict, [(one.rule, one.code) for one in report.findings]) == ("group", "accept", [])
    assert report.records["group-form"] == {
        "name": "暖楼小组",
        "size": "6",
        "deeds": ("陪老人看病｜12｜王老伯", "修楼道灯｜3｜全楼"),
        "stars": "4",
        "area": "东片、西片",
    }


def test_a_person_is_asked_for_no_story(tmp_path: Path, call: Path) -> None:
    """Rules and required roles of one kind leave the others alone."""
    report = report_on(tmp_path, call, {"好邻居.docx": person_form()})

    assert (report.kind, report.verdict, report.missing) == ("person", "accept", ())
    assert {one.rule: one.skipped for one in report.evaluations}["nb-story"] == (("not-applicable", 1),)


@pytest.mark.parametrize(
    ("files", "found", "verdict"),
    [
        pytest.param({"推荐表.docx": group_form()}, [("nb-story", "absent")], "supplement", id="no-story"),
        pytest.param({**GOOD, "推荐表.docx": group_form(name="")}, [("nb-missing", "blank")], "supplement", id="no-name"),
        pytest.param({**GOOD, "推荐表.docx": group_form(size="")}, [("nb-missing", "lesser")], "accept", id="no-number-is-advice"),
        pytest.param(
            {**GOOD, "推荐表.docx": group_form(deeds=(("1", "修灯", "", ""),))}, [("nb-row", "partial")], "accept", id="half-a-row"
        ),
        pytest.param({**GOOD, "推荐表.docx": group_form(deeds=(("1", "", "", ""),))}, [("nb-missing", "blank")], "supplement", id="no-row"),
        pytest.param({**GOOD, "推荐表.docx": group_form(stars="☆☆☆☆☆")}, [("nb-stars", "blank")], "accept", id="hollow-stars"),
        pytest.param({**GOOD, "推荐表.docx": group_form(area="B、C")}, [("nb-area", "together")], "supplement", id="an-area-too-many"),
        pytest.param({**GOOD, "故事.docx": story(margin=1134)}, [("nb-margins", "off")], "accept", id="layout-does-not-block"),
        pytest.param({**GOOD, "故事.docx": story(font="楷体")}, [("nb-heading", "font")], "accept", id="another-font"),
        pytest.param({**GOOD, "故事.docx": story(sentences=4)}, [("nb-length", "short")], "supplement", id="half-a-story"),
        pytest.param({**GOOD, "故事.docx": story(year="2031")}, [("nb-year", "other")], "supplement", id="last-year-s-story"),
        pytest.param({"好邻居.docx": person_form("1390000001")}, [("nb-phone", "digits")], "supplement", id="a-person-s-number"),
    ],
)
def test_each_fault_is_found_by_the_calls_own_rule(
    tmp_path: Path, call: Path, files: dict[str, bytes], found: list[tuple[str, str]], verdict: str
) -> None:
    report = report_on(tmp_path, call, files)

    assert [(one.rule, one.code) for one in report.findings] == found
    assert report.verdict == verdict


def test_a_batch_is_added_up_as_the_call_asks(tmp_path: Path, call: Path) -> None:
    for number, form in enumerate((group_form(), group_form(name="二号楼", deeds=(("1", "修楼道灯", "4次", "全楼"),), stars="★★★☆☆")), 1):
        (tmp_path / "收件箱" / f"小组{number}").mkdir(parents=True)
        (tmp_path / "收件箱" / f"小组{number}" / "推荐表.docx").write_bytes(form)
        (tmp_path / "收件箱" / f"小组{number}" / "故事.docx").write_bytes(story())
    totals = check([str(tmp_path / "收件箱")], Options(profile=str(call))).report.totals

    assert [(one.tally.title.en, one.value, one.answered) for one in totals] == [("meetings", 19, 2), ("neighbours' stars", 3.5, 2)]
    assert [(line.label, line.value) for line in totals[0].lines] == [("陪老人看病", 12), ("修楼道灯", 7)]


@pytest.mark.parametrize(
    ("office", "codes"),
    [
        pytest.param("", ["absent"], id="no-table"),
        pytest.param('criteria = [{ id = "helped", points = 60 }]', ["partial"], id="half-a-table"),
        pytest.param('criteria = [{ id = "helped", points = 60 }, { id = "lasting", points = 40 }]', [], id="a-whole-table"),
    ],
)
def test_a_score_needs_the_office_s_points(tmp_path: Path, call: Path, office: str, codes: list[str]) -> None:
    path = tmp_path / "办公室.toml"
    path.write_text(f'[scores.good-neighbours-2032]\nsource = "街道会议纪要"\n{office}\n' if office else "", "utf-8")
    report = report_on(tmp_path, call, GOOD, score=True, office_file=str(path))

    assert [one.code for one in report.findings if one.rule == "score-table-missing"] == codes
    assert report.verdict == "accept", "that the office has no table is no fault of the applicant"


def test_fix_gives_the_story_the_calls_own_look(tmp_path: Path, call: Path) -> None:
    path = tmp_path / "故事.docx"
    path.write_bytes(story(margin=1134, font="楷体"))
    (fixed,) = fix(str(path), Options(profile=str(call)), language="zh", tracked=False)

    assert isinstance(fixed, Fixed)
    document = read_word(fixed.data, "故事.docx")
    assert document.sections[0].left_mm == pytest.approx(30, abs=0.1)
    assert {one.runs[0].format.font_east_asia for one in document.paragraphs if one.text.startswith(("一、", "二、"))} == {"黑体"}
