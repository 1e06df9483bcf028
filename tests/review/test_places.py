from __future__ import annotations

from pipeline.model.address import Address, Span
from pipeline.model.finding import Place
from pipeline.model.outline import Clause, Element, Outline
from pipeline.model.record import Field, Record
from pipeline.readers.word.reader import read_word
from pipeline.review.places import Places, field_at
from tests.documents import PART, document
from tests.word_files import docx, paragraph, table

DRAFT = document("某规范", "1 范围", "本标准规定了甲。")
SCOPE = Clause("1", 1, 1, DRAFT.paragraphs[1].span(0, 1), "范围", "范围", DRAFT.paragraphs[1].span(2), body=(2,))
OUTLINE = Outline("某规范", (Element("chapter", None, "范围", 1, 2, "1", clause=SCOPE),))


def test_a_span_is_quoted_exactly_with_its_paragraph_and_clause() -> None:
    place = Places(DRAFT, OUTLINE).place(DRAFT.paragraphs[2].span(0, 3))

    assert place == Place(paragraph=3, clause="1", text="本标准")


def test_a_section_is_named_by_its_number() -> None:
    assert Places(DRAFT).place(DRAFT.sections[0].address) == Place(section=1)


def test_a_generated_number_stands_as_the_label() -> None:
    assert Places(DRAFT).place(DRAFT.paragraphs[1].address, "4.1.3") == Place(paragraph=2, label="4.1.3")


def test_an_address_of_another_file_gives_no_place() -> None:
    assert Places(DRAFT).place(Span(Address(PART, (9, 9)), 0, 1)) == Place()


def test_places_sort_in_reading_order_and_the_placeless_come_first() -> None:
    places = Places(DRAFT)
    spots = [DRAFT.paragraphs[2].span(3, 4), None, DRAFT.paragraphs[2].span(0, 1), DRAFT.paragraphs[0].address]

    assert sorted(spots, key=places.order) == [None, spots[3], spots[2], spots[0]]


def test_a_row_sorts_where_its_first_cell_stands() -> None:
    """A finding about rows comes behind those about the text above its table."""
    read = read_word(docx(paragraph("甲") + table(("乙", "丙")) + paragraph("丁")), "a.docx")
    row, places = read.tables[0].rows[0].address, Places(read)

    assert places.place(row) == Place(table=1, row=1)
    shuffled: list[Span | Address] = [read.paragraphs[-1].span(), row, read.paragraphs[0].span()]
    assert sorted(shuffled, key=places.order)[1] == row


def test_a_form_field_is_known_by_its_value_its_label_and_its_items() -> None:
    form = document("姓名", "甲、乙")
    label, value, item = form.paragraphs[0].span(), form.paragraphs[1].span(), form.paragraphs[1].span(2, 3)
    record = Record("f", {"name": Field("name", ("甲", "乙"), "甲、乙", value, label, (item,))})

    assert [field_at(record, span) for span in (label, value, item)] == ["name"] * 3
    assert field_at(record, DRAFT.paragraphs[2].span(4, 6)) is None


def test_a_repeated_field_is_known_by_each_of_its_cells() -> None:
    form = document("单位", "甲", "乙")
    first, second = (form.paragraphs[number].span() for number in (1, 2))
    rows = ({"unit": Field("unit", "甲", "甲", first, None)}, {"unit": Field("unit", "乙", "乙", second, None)})
    record = Record("f", {"units": Field("units", ("甲", "乙"), "甲\n乙", first, form.paragraphs[0].span(), rows=rows)})

    assert field_at(record, second) == "units"
