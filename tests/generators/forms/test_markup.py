from __future__ import annotations

import pytest

from pipeline.generators.forms.markup import Control, cell, control, label, legal, paragraph, row, run, table, tick_box
from pipeline.ooxml.namespaces import W
from tests.generators.forms.small_forms import shown, tree


@pytest.mark.parametrize("text", ["A&B", "a<b>c", "{{ x }}", "“引”与'单'", 'x" w:val="y', "　全角 ", "\U0001f600"])
def test_a_text_comes_out_as_it_went_in(text: str) -> None:
    assert shown(tree(run(text))) == text
    assert tree(control(Control(text, text), run(text), prompt=False)).find(f".//{W}tag").get(f"{W}val") == text  # type: ignore[union-attr]


def test_a_line_end_is_a_break_and_what_xml_cannot_hold_is_left_out() -> None:
    made = tree(run("甲\r\n乙\x0b\x00丙\t丁"))

    assert [piece.tag.removeprefix(W) for piece in made[0]] == ["t", "br", "t", "tab", "t"]
    assert legal("\ud800甲\uffff") == "甲"


def test_printed_words_are_locked_and_a_place_to_write_cannot_be_deleted() -> None:
    locks = [one.get(f"{W}val") for one in tree(label("甲") + control(Control("a", "b"), run(""), prompt=True)).iter(f"{W}lock")]

    assert locks == ["sdtContentLocked", "sdtLocked"]
    assert label("") == ""


def test_a_tick_box_shows_an_empty_box() -> None:
    assert shown(tree(tick_box(Control("a", "b")))) == "☐"


def test_a_table_has_its_grid_and_spans() -> None:
    made = tree(
        table([row([cell(paragraph("甲"), 900, span=2), cell(paragraph(""), 300)], 400, header=True)], (400, 500, 300), framed=True)
    )

    assert [one.get(f"{W}w") for one in made.iter(f"{W}gridCol")] == ["400", "500", "300"]
    assert [one.get(f"{W}val") for one in made.iter(f"{W}gridSpan")] == ["2"]
    assert made.find(f".//{W}tblHeader") is not None
    assert made.find(f".//{W}cantSplit") is not None
