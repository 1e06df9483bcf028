"""What checks on material share."""

from __future__ import annotations

from typing import get_args

from pipeline.checks.materials import NAMES, has_text, members, shown_text
from pipeline.model.material import MaterialRole
from tests.papers import body, good, line, paper, picture, read, subtitle, title


def test_every_part_that_shows_has_a_name() -> None:
    assert set(get_args(MaterialRole)) - set(NAMES) == {"blank", "undecided"}


def test_members_stand_in_order() -> None:
    material, document = read(*good())

    assert [one.text for one in members(material, document, ("heading",))] == ["一、守好窗口", "二、走进家门"]
    assert members(material, document, ("cell",)) == ()


def test_hidden_text_does_not_show() -> None:
    hidden = line("甲").but(runs=(*line("甲").runs, *line("乙").but(hidden=True).runs))

    assert shown_text(paper(hidden).paragraphs[0]) == "甲"


def test_pictures_alone_have_no_text() -> None:
    assert has_text(read(title(), subtitle(), *[body()] * 8)[0])
    assert not has_text(read(line("").but(pictures=(picture(),)), name="事迹材料.docx")[0])
