"""Stretches that are unlike what was asked for, and how they are told."""

from __future__ import annotations

import pytest

from pipeline.checks.stretches import Stretch, found_words, judge_paragraphs, judge_runs, place_words, ranges
from pipeline.model.document import Run
from pipeline.model.text import Text
from tests.papers import Line, body, grid, heading, line, paper

SONG = Text("宋体", "Song")


def by_name(run: Run) -> tuple[int, Text | None]:
    """Judge by the font's name: 楷 is right, blanks do not count."""
    found = run.format.font_east_asia
    return len(run.text.strip()), None if found == "楷" else Text(found or "", found or "")


def mixed(*pieces: tuple[str, str]) -> Line:
    """Return a line of runs: text and font."""
    return line("").but(runs=tuple(run for text, font in pieces for run in line(text, font).runs))


def stretches(*lines: Line) -> list[tuple[int, int, str]]:
    return [(one.start, one.end, one.found.zh) for one in judge_runs(paper(*lines).paragraphs, by_name).wrong]


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        pytest.param(mixed(("甲乙", "楷")), [], id="right"),
        pytest.param(mixed(("甲乙", "宋")), [(0, 2, "宋")], id="all-wrong"),
        pytest.param(mixed(("甲", "楷"), ("乙丙", "宋"), ("丁", "楷")), [(1, 3, "宋")], id="in-the-middle"),
        pytest.param(mixed(("甲", "宋"), (" ", "楷"), ("乙", "宋")), [(0, 3, "宋")], id="blank-between"),
        pytest.param(mixed(("甲", "宋"), ("乙", "黑")), [(0, 1, "宋"), (1, 2, "黑")], id="two-faults"),
        pytest.param(mixed(("甲", "宋"), ("乙", "楷"), ("丙", "宋")), [(0, 1, "宋"), (2, 3, "宋")], id="apart"),
        pytest.param(line(""), [], id="nothing-there"),
    ],
)
def test_runs_with_equal_faults_are_one_stretch(one: Line, expected: list[tuple[int, int, str]]) -> None:
    assert stretches(one) == expected


def test_hidden_runs_are_not_looked_at() -> None:
    assert stretches(mixed(("甲", "宋")).but(hidden=True)) == []


def test_what_was_looked_at_is_counted() -> None:
    judged = judge_runs(paper(mixed(("甲乙", "楷")), mixed(("丙", "宋"), ("丁", "楷")), line("")).paragraphs, by_name)

    assert (judged.weight, judged.wrong_weight, judged.right) == (4, 1, 1)


def test_paragraphs_count_by_their_length() -> None:
    document = paper(line("甲乙"), line("丙"))
    judged = judge_paragraphs(document.paragraphs, lambda one: SONG if one.index else None)

    assert (judged.weight, judged.wrong_weight, judged.right, judged.wrong[0].whole) == (3, 1, 1, True)


def test_the_most_frequent_fault_is_named_first() -> None:
    (one,) = paper(line("甲乙丙")).paragraphs
    found = found_words((Stretch(one, 0, 1, SONG, 1), Stretch(one, 1, 3, Text("黑体", "Hei"), 2)))

    assert (found.zh, found.en) == ("黑体、宋体", "Hei, Song")


def whole(*lines: Line) -> list[Stretch]:
    return [Stretch(one, 0, len(one.text), SONG, 1) for one in paper(*lines).paragraphs]


def test_short_lines_are_quoted_and_long_ones_numbered() -> None:
    assert place_words(whole(heading("一、甲"), body(), body(), body())).zh == "“一、甲”、第2—4段"


def test_a_part_is_quoted_with_its_paragraph() -> None:
    (one,) = paper(body()).paragraphs
    parts = [Stretch(one, 2, 20, SONG, 18), Stretch(one, 30, 32, SONG, 2)]

    assert place_words(parts).zh == "第1段“在服务一线坚持用户至上，…”等2处"
    assert place_words(parts).en == "paragraph 1 “在服务一线坚持用户至上，…” and 1 more"


def test_cells_are_told_by_table_and_row() -> None:
    document = paper(grid(("甲", "乙"), ("丙", "丁"), ("戊", "己")), grid(("庚", "辛")))
    cells = [Stretch(one, 0, 1, SONG, 1) for one in document.paragraphs if one.text != "丙"]

    assert place_words(cells, rows=True).zh == "表1第1—3行、表2第1行"


@pytest.mark.parametrize(("numbers", "told"), [([], ""), ([4], "4"), ([1, 2, 3, 5], "1—3、5"), ([1, 3], "1、3")])
def test_ranges(numbers: list[int], told: str) -> None:
    assert ranges(numbers).zh == told
    assert ranges([1, 2, 3, 5]).en == "1–3, 5"
