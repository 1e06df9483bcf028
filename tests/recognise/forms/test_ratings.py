"""Stars are read where they stand."""

from __future__ import annotations

from pipeline.model.address import Address, Span
from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms.owners import Piece
from pipeline.recognise.forms.ratings import read_rating
from pipeline.recognise.forms.slots import slots_of
from tests.word_files import docx, paragraphs

LABEL = Span(Address("word/document.xml", (0, 0)), 0, 4)


def pieces(*lines: str) -> list[Piece]:
    return [Piece(slot, 0, len(slot.text)) for slot in slots_of(read_word(docx(paragraphs(*lines)), "a.docx"))]


def test_a_rating_is_a_number_and_its_place() -> None:
    field = read_rating("k", pieces(" ★★★★☆；2. "), LABEL)

    assert (field.value, field.raw) == ("4", "★★★★☆")
    assert field.span is not None
    assert (field.span.start, field.span.end) == (1, 6)


def test_hollow_stars_are_blank_at_the_label() -> None:
    field = read_rating("k", pieces("☆☆☆☆☆；"), LABEL)

    assert field.blank
    assert field.at == LABEL


def test_words_nobody_can_count_stay_words() -> None:
    assert read_rating("k", pieces("还行"), LABEL).value == "还行"


def test_the_answer_may_stand_in_the_next_cell() -> None:
    assert read_rating("k", pieces("☆☆☆☆☆", "5星"), LABEL).value == "5"


def test_nothing_there() -> None:
    assert read_rating("k", (), None).value == ""
