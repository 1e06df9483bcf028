"""Text of a material in black."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.material.color import material_color
from pipeline.model.correction import SetRun, Together
from pipeline.model.document import RunFormat
from pipeline.model.text import Text
from tests.checks.material.materials import material, styled
from tests.looking import Outcome, run_check

SETTINGS = {"of": ["banner", "foreword", "heading", "sub-heading", "body", "table-title", "cell", "caption"]}
RED = RunFormat(color="FF0000")
PLAIN = RunFormat()


def looked(*pieces: tuple[str, RunFormat]) -> Outcome:
    """Return what the rule says of a line of the text that has these runs."""
    one, read = material(("body", "。"))
    return run_check(material_color, one, SETTINGS, document=styled(read, 0, *pieces))


@pytest.mark.parametrize(
    "look",
    [
        PLAIN,
        RunFormat(color="auto"),
        RunFormat(color="000000"),
        RunFormat(color="1A1A1A"),
        RunFormat(color="262626", color_theme="text1"),
        RunFormat(color="404040", color_theme="dark1"),
    ],
)
def test_black(look: RunFormat) -> None:
    outcome = looked(("服务明星 Star ２０２１", look))

    assert (outcome.codes, outcome.passed) == ([], 1)


@pytest.mark.parametrize(
    ("look", "name"),
    [
        (RED, "红色"),
        (RunFormat(color="0070C0", color_theme="accent1"), "蓝色"),
        (RunFormat(color="1B1B1B"), None),
        (RunFormat(color="00001B"), None),
    ],
)
def test_coloured(look: RunFormat, name: str | None) -> None:
    (hit,) = looked(("服务 Star", look)).hits

    assert hit.code == "off"
    assert isinstance(hit.found, Text)
    assert name is None or hit.found.zh == name
    assert isinstance(hit.correction, SetRun)
    assert (hit.correction.span.start, hit.correction.span.end, hit.correction.color) == (0, 7, "000000")


def test_a_stretch_within_a_line() -> None:
    (hit,) = looked(("服务", PLAIN), ("明星", RED), ("Star", RED), ("。", PLAIN)).hits

    assert isinstance(hit.correction, SetRun)
    assert (hit.correction.span.start, hit.correction.span.end) == (2, 8)
    assert hit.at == hit.correction.span
    places = hit.arguments["places"]
    assert isinstance(places, Text)
    assert places.zh == "第1段“明星Star”"


def test_several_stretches_are_one_finding() -> None:
    (hit,) = looked(("服务", RED), ("明星", PLAIN), ("班组", RunFormat(color="0000FF"))).hits

    assert hit.found == Text("红色、蓝色", "red, blue")
    assert isinstance(hit.correction, Together)
    assert len(hit.correction.corrections) == 2


def test_one_finding_for_each_part() -> None:
    one, read = material(("heading", "一"), ("body", "二"), ("cell", "三"))
    for number, text in enumerate("一二三"):
        read = styled(read, number, (text, PLAIN if text == "二" else RED))

    outcome = run_check(material_color, one, SETTINGS, document=read)

    assert [hit.arguments["what"] for hit in outcome.hits] == [
        Text("正文主要标题", "the main headings"),
        Text("表格内容", "the text in tables"),
    ]
    assert outcome.passed == 1


@pytest.mark.parametrize("text", ["　", " \t", ""])
def test_blanks_have_no_colour(text: str) -> None:
    assert looked((text, RED)).skipped == ["not-applicable"]


def test_links_and_hidden_text_are_let_be() -> None:
    one, read = material(("body", "。"))
    read = styled(read, 0, ("a@b.cn", RED), ("隐", RunFormat(color="FF0000", hidden=True)))
    line = read.paragraphs[0]
    linked = replace(line, runs=(replace(line.runs[0], field_code="HYPERLINK"), line.runs[1]))

    assert run_check(material_color, one, SETTINGS, document=replace(read, paragraphs=(linked,))).skipped == ["not-applicable"]


def test_the_title_may_have_a_colour() -> None:
    one, read = material(("title", "明"))

    assert run_check(material_color, one, SETTINGS, document=styled(read, 0, ("明", RED))).skipped == ["not-applicable"]
