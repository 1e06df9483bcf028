"""Material in the cell of a form."""

from __future__ import annotations

from pipeline.model.document import Document
from pipeline.model.profile import Form, FormField
from pipeline.model.record import Field, Record
from pipeline.model.text import Text
from pipeline.readers.word.reader import read_word
from pipeline.recognise.materials.cells import cell_material
from tests.papers import STORY, paper
from tests.word_files import docx, paragraph, table

ANY = Text("甲", "a")
FORM = Form(
    "f", "表", {key: FormField(key, label, "long-text", ANY) for key, label in (("material", "事迹材料"), ("honours", "奖励"))}, (), ()
)
NAMES = ("事迹",)


def form(*content: str) -> tuple[Document, Record]:
    """Return a form whose second cell holds these paragraphs, the last of them the label of another field."""
    inside = "".join(paragraph(text) for text in (*content, "奖励"))
    document = read_word(docx(table(("事迹材料", inside))), "a.docx")
    _, first, *_ = document.paragraphs
    fields = {
        "material": Field("material", "", "", first.span(), document.paragraphs[0].span()),
        "honours": Field("honours", "", "", None, document.paragraphs[-1].span()),
    }
    return document, Record("f", fields)


def test_the_paragraphs_up_to_the_next_field_are_the_material() -> None:
    document, record = form("甲" * 200, STORY, STORY)
    cut = cell_material(document, record, FORM, NAMES)

    assert cut is not None
    assert [one.text for one in cut.paragraphs] == ["甲" * 200, STORY, STORY]
    assert (cut.sections, cut.tables, cut.name) == ((), (), "a.docx")


def test_a_remark_is_no_material() -> None:
    document, record = form("事迹材料另附。")

    assert cell_material(document, record, FORM, NAMES) is None


def test_a_form_without_such_a_field_has_none() -> None:
    document, record = form(STORY * 10)

    assert cell_material(document, record, FORM, ("交流",)) is None
    assert cell_material(document, Record("f", {}), FORM, NAMES) is None


def test_a_field_outside_tables_has_no_cell() -> None:
    _, record = form(STORY * 10)

    assert cell_material(paper(), record, FORM, NAMES) is None
