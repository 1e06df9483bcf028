"""Where achievement material stands."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model.dossier import Part
from pipeline.model.profile import Form, Role
from pipeline.model.record import Record
from pipeline.model.text import Text
from pipeline.recognise.materials.parts import IN_FORM, OWN, material_parts, without_copies
from tests.papers import blank, good, line, paper
from tests.recognise.materials.test_cells import FORM, form

ROLE = Role("achievement", Text("事迹材料", "material"), "material", ("docx",), names=("事迹",))
NONE: tuple[tuple[Record, Form, int, int], ...] = ()


def test_a_document_of_its_own() -> None:
    document = paper(*good())
    (part,) = material_parts(document, 3, ROLE, [(0, len(document.blocks) - 1)], NONE)

    assert (part.role, part.file, part.because, part.first) == ("achievement", 3, OWN, 0)
    assert part.document is document


def test_behind_a_form_it_begins_with_its_own_section() -> None:
    """The blank line that ends the form's section brings no page of the form along."""
    document = paper(line("表格"), blank(), *(one.but(section=1) for one in good() if hasattr(one, "but")))
    (part,) = material_parts(document, 0, ROLE, [(1, len(document.blocks) - 1)], NONE)

    assert part.first == 2
    assert part.document is not None
    assert [section.index for section in part.document.sections] == [1]


def test_blank_stretches_hold_none() -> None:
    document = paper(blank(), line("甲"))

    assert list(material_parts(document, 0, ROLE, [(0, 0), (1, 0)], NONE)) == []


def test_the_cell_of_a_form_is_looked_at_last() -> None:
    document, record = form(*["班组坚持服务一线。" * 20] * 3)
    filled = [(record, FORM, 0, 0)]
    (inside,) = material_parts(document, 0, ROLE, [], filled)

    assert (inside.because, inside.material is not None) == (IN_FORM, True)
    own = paper(*good())
    assert [one.because for one in material_parts(own, 0, ROLE, [(0, len(own.blocks) - 1)], filled)] == [OWN]


def test_the_same_text_in_the_form_is_a_copy() -> None:
    document = paper(*good())
    (own,) = material_parts(document, 0, ROLE, [(0, len(document.blocks) - 1)], NONE)
    inside = replace(own, because=IN_FORM, file=1)
    form_part = Part("form", 1, OWN)

    assert without_copies([own, inside, form_part]) == [own, form_part]
    assert without_copies([inside]) == [inside]


def test_a_printed_copy_counts_only_by_itself() -> None:
    document = paper(*good())
    (own,) = material_parts(document, 0, ROLE, [(0, len(document.blocks) - 1)], NONE)
    printed = replace(own, file=1, document=replace(document, source_kind="pdf-text"))

    assert without_copies([printed, own]) == [own]
    assert without_copies([printed]) == [printed]
    assert without_copies([own, own]) == [own, own]
