"""The aspects of a look that settings ask for."""

from __future__ import annotations

from pipeline.checks.aspects import aspects_of_paragraphs, aspects_of_runs, together
from pipeline.model.correction import SetParagraph, SetRun, Together
from pipeline.model.document import LineSpacing
from tests.papers import line, paper

SETTINGS = {"font": "楷体_GB2312", "size": "小四", "bold": True, "line-spacing": 1, "before-lines": 0, "after-lines": 2.5}


def test_each_aspect_is_judged_and_mended() -> None:
    found = paper(line("甲", "宋体", 10.5, 1.5)).paragraphs
    runs = {one.name: one.correction for one in aspects_of_runs(found, found, SETTINGS, word=True) if one.judged.wrong}
    paragraphs = {one.name: one.correction for one in aspects_of_paragraphs(found, SETTINGS) if one.judged.wrong}
    span, address = found[0].span(), found[0].address

    assert runs == {
        "font": SetRun(span, font_east_asia="楷体_GB2312"),
        "size": SetRun(span, size_pt=12.0),
        "bold": SetRun(span, bold=True),
    }
    assert paragraphs == {
        "line-spacing": SetParagraph(address, line_spacing=LineSpacing("multiple", 1.0)),
        "after": SetParagraph(address, space_after_lines=2.5),
    }


def test_a_near_font_is_left_as_it_is() -> None:
    found = paper(line("甲", "楷体")).paragraphs
    (near,) = [one for one in aspects_of_runs(found, found, {"font": "楷体_GB2312"}, word=True) if one.judged.wrong]

    assert (near.name, near.correction) == ("font-near", None)


def test_what_is_not_asked_for_is_no_aspect() -> None:
    found = paper(line("甲")).paragraphs

    assert list(aspects_of_runs(found, found, {}, word=True)) == []
    assert list(aspects_of_paragraphs(found, {})) == []


def test_other_files_do_not_say_what_was_chosen() -> None:
    """Their fonts may be another program's, and their spacing is not known."""
    found = paper(line("甲", "宋体", 10.5).but(line_spacing=None)).paragraphs

    assert [one.name for one in aspects_of_runs(found, found, SETTINGS, word=False)] == ["size"]
    assert [one.judged.weight for one in aspects_of_paragraphs(found, SETTINGS)] == [0, 0, 0]


def test_together() -> None:
    (one,) = paper(line("甲")).paragraphs
    single = SetParagraph(one.address, align="left")

    assert (together([]), together([single])) == (None, single)
    assert together([single, single]) == Together((single, single))
