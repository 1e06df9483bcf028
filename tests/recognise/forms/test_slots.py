"""Slots: one for each body paragraph and each cell, in reading order."""

from __future__ import annotations

import pytest

from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms.slots import Slot, slots_of
from tests.recognise.forms.proposals import cell
from tests.word_files import docx, paragraph, paragraphs, table


def slots(body: str) -> tuple[Slot, ...]:
    return slots_of(read_word(docx(body), "a.docx"))


def test_reading_order() -> None:
    found = slots(paragraph("甲") + table(("乙", "丙"), ("丁", "戊")) + paragraph("己"))

    assert [slot.text for slot in found] == ["甲", "乙", "丙", "丁", "戊", "己"]
    assert [slot.number for slot in found] == list(range(6))
    assert (found[3].table, found[3].row, found[3].column) == (0, 1, 0)


def test_nested_tables_follow_their_cell() -> None:
    inner = f"<w:tc><w:tcPr/>{paragraph('外')}{table(('内',))}<w:p/></w:tc>"
    found = slots(table((inner, "右")))

    assert [slot.text.strip() for slot in found] == ["外", "内", "右"]
    assert found[1].outer == found[0].number


def test_merged_cells_come_once() -> None:
    found = slots(table((cell("甲", merge="restart"), "乙"), (cell("", merge="continue"), "丙")))

    assert [slot.text for slot in found] == ["甲", "乙", "丙"]
    assert found[0].rows == 2


def test_span_stays_in_its_paragraph() -> None:
    (found,) = slots(table((cell("第一段", "第二段"),)))
    first, second = found.span(1, 7), found.span(4, 6)

    assert first is not None
    assert second is not None
    assert (first.start, first.end) == (1, 3)
    assert (second.start, second.end) == (0, 2)
    assert second.address == found.paragraphs[1].address
    assert list(found.lines(1, 6)) == [(1, 3), (4, 6)]


def test_control_says_what_its_glyph_does_not() -> None:
    """A check box control counts by its state, a typed glyph by its look."""
    control = (
        '<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr>'
        "<w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>甲 ☑乙</w:t></w:r></w:p>"
    )
    (found,) = slots(control)

    assert [mark.checked for mark in found.marks(0, len(found.text))] == [True, True]


@pytest.mark.parametrize("typed", ["☑", "√", "■"])
def test_a_tick_typed_over_the_box_of_a_control_counts(typed: str) -> None:
    """WPS lets people type over it and leaves the state as it was; on paper it is ticked."""
    control = (
        '<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr>'
        f"<w:sdtContent><w:r><w:t>{typed}</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>甲 ☐乙</w:t></w:r></w:p>"
    )
    (found,) = slots(control)

    assert [mark.checked for mark in found.marks(0, len(found.text))] == [True, False]


def test_nothing_there() -> None:
    assert [slot.text for slot in slots(paragraphs(""))] == [""]


def test_underlined_stretches_have_edges() -> None:
    def run(text: str, rule: str) -> str:
        return f'<w:r><w:rPr><w:u w:val="{rule}"/></w:rPr><w:t>{text}</w:t></w:r>'

    lines = f"<w:p>{run('甲', 'none')}{run('乙丙', 'single')}{run('丁', 'single')}{run('戊', 'none')}</w:p>"
    (found,) = slots(table((f"<w:tc><w:tcPr/>{paragraph('段')}{lines}</w:tc>",)))

    assert found.text == "段\n甲乙丙丁戊"
    assert found.edges() == {3, 6}
    assert slots(paragraph("甲"))[0].edges() == frozenset()
