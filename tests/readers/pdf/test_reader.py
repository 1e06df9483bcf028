"""A PDF says the same as the Word file it was made from."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from pipeline.model.record import Record
from pipeline.readers.pdf.reader import MOST_PAGES, read_pdf
from pipeline.readers.word.reader import read_word
from pipeline.recognise.standards.reading import read_standard
from tests.readers.pdf.pdf_files import Page, form_pdf, image, lines, pdf, text
from tests.recognise.forms import proposals
from tests.recognise.forms.filled_copy import read_form
from tests.recognise.forms.proposals import EXPECTED, proposal_form
from tests.word_files import docx

ROOT = Path(__file__).resolve().parents[3]
RULED = "<w:tblPr><w:tblBorders>{}</w:tblBorders></w:tblPr>".format(
    "".join(
        f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
)
LAYOUTS: Mapping[str, Callable[[], str]] = {
    "as-the-call-prints-it": proposals.own_layout,
    "each-field-a-row": proposals.one_field_a_row,
    "label-and-value-in-one-cell": proposals.label_and_value_in_one_cell,
    "values-below": proposals.values_below,
    "lines-with-colons": proposals.lines_with_colons,
    "label-then-value": proposals.label_lines_and_value_lines,
    "tables-in-cells": proposals.nested_tables,
    "spaced-labels": proposals.spaced_labels,
    "broken-labels": proposals.broken_labels,
}
office = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, tuple[bytes, bytes]]:
    """Name -> a Word file and the PDF that LibreOffice makes of it: the layouts of forms, and the samples."""
    folder = tmp_path_factory.mktemp("twins")
    sources = {name: docx(make().replace("<w:tblPr/>", RULED)) for name, make in LAYOUTS.items()}
    sources |= {f"{path.parent.name}-{path.stem}": path.read_bytes() for path in sorted(ROOT.glob("samples/*/*.docx"))}
    for name, data in sources.items():
        (folder / f"{name}.docx").write_bytes(data)
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, *map(str, sorted(folder.glob("*.docx")))], check=True, capture_output=True, timeout=240)
    return {name: (data, (folder / f"{name}.pdf").read_bytes()) for name, data in sources.items()}


def said(record: Record) -> dict[str, object]:
    """Return what a record says, without places."""
    ticks = {key: [(option, ticked) for option, ticked, _ in choices] for key, choices in record.choices.items()}
    return {
        "values": {key: field.value for key, field in record.fields.items()},
        "ticks": ticks,
        "missing": record.labels_missing,
        "blank": record.blank_form,
    }


@office
@pytest.mark.office
@pytest.mark.timeout(300)
def test_forms_read_as_their_word_twins(exported: Mapping[str, tuple[bytes, bytes]]) -> None:
    form = proposal_form()
    forms = 0
    for name, (word, other) in exported.items():
        expected = read_form(read_word(word, "a.docx"), form)
        if expected is None:
            continue
        found = read_form(read_pdf(other, "a.pdf"), form)
        forms += 1
        assert found is not None, name
        assert said(found.record) == said(expected.record), name
        assert found.titled == expected.titled, name
    assert forms >= len(LAYOUTS) + 2


@office
@pytest.mark.office
@pytest.mark.timeout(300)
def test_standards_read_as_their_word_twins(exported: Mapping[str, tuple[bytes, bytes]]) -> None:
    standards = 0
    for name, (word, other) in exported.items():
        expected = read_standard(read_word(word, "a.docx"))
        if expected is None:
            continue
        found = read_standard(read_pdf(other, "a.pdf"))
        standards += 1
        assert found is not None, name
        assert found.outline.title == expected.outline.title, name
        kinds = [[(one.kind, one.number) for one in reading.outline.elements] for reading in (expected, found)]
        assert kinds[1] == kinds[0], name
    assert standards >= 2


@office
@pytest.mark.office
@pytest.mark.timeout(300)
def test_every_place_is_exactly_its_text(exported: Mapping[str, tuple[bytes, bytes]]) -> None:
    document = read_pdf(exported["as-the-call-prints-it"][1], "a.pdf")
    texts = {paragraph.address: paragraph.text for paragraph in document.paragraphs}
    found = read_form(document, proposal_form())
    assert found is not None

    for field in found.record.fields.values():
        assert field.span is not None
        if field.value:
            assert texts[field.span.address][field.span.start : field.span.end] == field.raw
        assert field.span.address.page == 1


def test_form_drawn_by_hand() -> None:
    document = read_pdf(form_pdf(), "表.pdf")
    found = read_form(document, proposal_form())

    assert found is not None
    assert {key: field.value for key, field in found.record.fields.items()} == EXPECTED
    assert (document.source_kind, document.media, document.pages, document.notes) == ("pdf-text", "pdf", 1, ())


def test_scan() -> None:
    document = read_pdf(pdf(image(0, 0, 595, 842), image(0, 0, 595, 842)), "a.pdf")

    assert (document.paragraphs, document.notes, document.pages) == ((), ("image-only",), 2)
    assert [picture.address.page for picture in document.pictures] == [1, 2]


def test_mixed_pages() -> None:
    document = read_pdf(pdf(text(60, 100, "正文的文字"), image(0, 0, 595, 842), "", text(60, 100, "\ue001" * 9)), "a.pdf")

    assert [paragraph.text for paragraph in document.paragraphs] == ["正文的文字"]
    assert document.notes == ("image-only-page:2", "text-undecodable-page:4")
    assert document.pages == 4


def test_text_that_cannot_be_decoded() -> None:
    assert read_pdf(pdf(text(60, 100, "\ue001" * 9)), "a.pdf").notes == ("text-undecodable",)


def test_blank_pages_are_no_scan() -> None:
    document = read_pdf(pdf(""), "a.pdf")

    assert (document.paragraphs, document.notes, document.pages) == ((), (), 1)


def test_more_pages_than_are_read() -> None:
    page = lines(60, 300, "正文的文字")
    document = read_pdf(pdf(*[page] * (MOST_PAGES + 2)), "a.pdf")

    assert document.pages == MOST_PAGES + 2
    assert document.notes == (f"pages-not-read:{MOST_PAGES + 1}-{MOST_PAGES + 2}",)
    assert len(document.paragraphs) == MOST_PAGES
    assert read_pdf(pdf(*[page] * MOST_PAGES), "a.pdf").notes == ()


def test_sections_by_page_size() -> None:
    landscape = Page(text(60, 400, "横页"), size=(842, 595))
    document = read_pdf(pdf(text(60, 100, "竖页"), landscape, landscape), "a.pdf")

    assert [(section.page_width_mm, section.page_height_mm, section.landscape) for section in document.sections] == [
        (209.9, 297.0, False),
        (297.0, 209.9, True),
    ]
    assert [paragraph.section for paragraph in document.paragraphs] == [0, 1, 1]


def test_properties_and_xfa() -> None:
    data = pdf(text(60, 100, "正文"), catalog="/AcroForm<</XFA 1 0 R/Fields[]>>")
    data = data.replace(b"/Root 1 0 R", b"/Root 1 0 R/Info<</Title<feff68079898>/Author(a)>>")
    document = read_pdf(data, "a.pdf")

    assert "xfa-form" in document.notes
    assert document.properties.get("title", "标题") == "标题"


def test_equal_bytes_give_equal_documents() -> None:
    data = form_pdf()

    assert read_pdf(data, "a.pdf") == read_pdf(data, "a.pdf")
