from __future__ import annotations

from typing import get_args

from pipeline.generators.drafts import skeletons
from pipeline.generators.drafts.blocks import Line, Section, Style
from pipeline.generators.drafts.body import body
from pipeline.generators.drafts.proposals import Proposal
from pipeline.generators.drafts.styles import LOOKS
from tests.generators.drafts.trying import TITLES


def test_every_style_has_its_look() -> None:
    assert set(get_args(Style)) == set(LOOKS)


def test_a_line_is_in_no_contents_and_ends_nothing_unless_said_so() -> None:
    line = Line("body", "甲")

    assert (line.listed, line.ends, line.before) == ("", None, None)


def test_the_body_of_every_kind_is_made_of_known_styles_and_ends_no_earlier_section() -> None:
    for skeleton in skeletons():
        lines = [block for block in body(Proposal(title=TITLES[skeleton.identity]), skeleton) if isinstance(block, Line)]

        assert {line.style for line in lines} <= set(get_args(Style))
        assert {line.ends for line in lines} <= {None, get_args(Section)[-1]}
