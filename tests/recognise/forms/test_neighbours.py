from __future__ import annotations

from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms.neighbours import Neighbours
from pipeline.recognise.forms.slots import slots_of
from tests.recognise.forms.proposals import cell
from tests.word_files import docx, paragraphs, table


def around(body: str, text: str) -> list[str]:
    slots = slots_of(read_word(docx(body), "a.docx"))
    (slot,) = (one for one in slots if one.text == text)
    return [other.text for other in Neighbours(slots).of(slot)]


def test_beside_and_below_a_cell() -> None:
    body = table(("甲", "乙"), ("丙", "丁"))

    assert around(body, "甲") == ["乙", "丙"]
    assert around(body, "丁") == []


def test_beside_and_below_a_merged_cell() -> None:
    body = table((cell("甲", span=2), "乙"), ("丙", "丁", "戊"))

    assert around(body, "甲") == ["乙", "丙"]


def test_the_next_paragraph_but_no_cell() -> None:
    assert around(paragraphs("甲", "乙"), "甲") == ["乙"]
    assert around(paragraphs("甲") + table(("乙",)), "甲") == []
    assert around(paragraphs("甲"), "甲") == []
