from __future__ import annotations

import pytest

from pipeline import desk
from pipeline.generators.forms import blank_form
from pipeline.model.profile import Form
from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms import read_form

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
