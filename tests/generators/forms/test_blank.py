from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline import desk
from pipeline.generators.forms import blank_form
from pipeline.model.profile import Form, FormPrint
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package
from pipeline.readers.word.reader import read_word
from tests.generators.forms.small_forms import field
from tests.generators.forms.small_forms import form as small
from tests.recognise.forms.filled_copy import read_form

EVERY = [pytest.param(one.form, id=f"{one.profile}/{one.identity}") for one in desk.forms()]


@pytest.mark.parametrize("form", EVERY)
def test_a_blank_form_is_read_back_as_blank_with_every_label(form: Form) -> None:
    reading = read_form(read_word(blank_form(form), "空白表.docx"), form)

    assert reading is not None
    assert (reading.record.blank_form, reading.record.labels_missing, reading.found) == (True, (), 1.0)
    assert reading.titled


@pytest.mark.parametrize("form", EVERY)
def test_the_same_form_gives_the_same_bytes(form: Form) -> None:
    assert blank_form(form) == blank_form(form)


@pytest.mark.parametrize(
    ("columns", "page"),
    [
        pytest.param((2000, 6000), ("11906", "1800"), id="text-as-wide-as-the-table"),
        pytest.param((5000, 4306), ("11906", "1300"), id="narrower-margins"),
        pytest.param((5000, 5772), ("11906", "567"), id="as-wide-as-an-upright-page-can-be"),
        pytest.param((5000, 5773), ("16838", "1800"), id="a-hair-wider-lies-down"),
        pytest.param((10000, 10000), ("16838", "567"), id="too-wide-for-any-page"),
    ],
)
def test_the_page_fits_the_table(columns: tuple[int, ...], page: tuple[str, str]) -> None:
    package = Package.open(blank_form(small(field(), columns=columns)), "表.docx")
    section = package.tree(package.main_part).find(f".//{W}sectPr")

    assert section is not None
    size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    assert size is not None
    assert margins is not None
    assert (size.get(f"{W}w"), margins.get(f"{W}left")) == page


def test_lines_above_and_below_the_title_and_the_notes_are_printed() -> None:
    form = replace(small(field(), printed=FormPrint("附件9：", "（由单位填写）", "仿宋", 12, "小标宋", 18)), notes=("注：一式两份。",))

    document = read_word(blank_form(form), "表.docx")

    texts = [one.text for one in document.paragraphs if one.text]
    assert texts[:3] == ["附件9：", "一张小表", "（由单位填写）"]
    assert texts[-1] == "注：一式两份。"
    title, value = document.paragraphs[1].runs[0].format, document.paragraphs[2].runs[0].format
    assert (title.font_east_asia, title.size_pt, value.font_east_asia, value.size_pt) == ("小标宋", 18, "仿宋", 12)


def test_a_title_may_hold_anything() -> None:
    form = replace(small(field()), title="A&B <表> {{ x }} / \\ : *")

    assert read_word(blank_form(form), "表.docx").paragraphs[0].text == form.title
