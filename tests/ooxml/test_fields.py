"""Which field a place belongs to."""

from __future__ import annotations

import pytest

from pipeline.ooxml.fields import Fields


def inside(*instructions: str) -> Fields:
    fields = Fields()
    for instruction in instructions:
        fields.begin()
        fields.instruct(instruction)
        fields.separate()
    return fields


@pytest.mark.parametrize(
    ("instructions", "code"),
    [
        pytest.param([], None, id="none"),
        pytest.param([" page \\* MERGEFORMAT "], "PAGE", id="one"),
        pytest.param(["TOC \\o", "HYPERLINK \\l x", "PAGEREF x"], "TOC", id="outermost-computed"),
        pytest.param(["HYPERLINK x", "REF y"], "REF", id="computed-before-typed"),
        pytest.param(["HYPERLINK x"], "HYPERLINK", id="typed"),
        pytest.param([""], "", id="no-instruction"),
    ],
)
def test_code(instructions: list[str], code: str | None) -> None:
    assert inside(*instructions).code() == code


def test_an_instruction_is_hidden_until_it_is_separated() -> None:
    fields = Fields()
    fields.begin()
    fields.instruct("PA")
    fields.instruct("GE")

    assert fields.hidden()
    fields.separate()
    assert not fields.hidden()
    assert fields.code() == "PAGE"


def test_an_end_without_a_beginning_is_passed_over() -> None:
    fields = Fields()
    fields.end()
    fields.separate()

    assert fields.depth() == 0


def test_an_instruction_of_an_earlier_paragraph_hides_nothing_here() -> None:
    fields = Fields()
    fields.begin()
    fields.enter_paragraph()

    assert not fields.hidden()


def test_an_instruction_after_an_earlier_field_has_ended_is_hidden() -> None:
    """The end of a table of contents and a page number may share a paragraph."""
    fields = inside("TOC")
    fields.enter_paragraph()
    fields.end()
    fields.begin()

    assert fields.hidden()
