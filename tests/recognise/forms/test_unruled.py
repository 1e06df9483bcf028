"""A form of a PDF without ruled lines: what cannot be told apart is unread, never guessed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.model.address import Address
from pipeline.model.document import Document
from pipeline.model.profile import Form, FormCell, FormField, FormRow
from pipeline.model.record import Value
from pipeline.model.text import Text
from tests.documents import document
from tests.recognise.forms.filled_copy import read_form

ANY = Text("甲", "a")
FIELDS = {
    "name": FormField("name", "企业名称", "text", ANY),
    "contact": FormField("contact", "联系人", "text", ANY),
    "stars": FormField("stars", "您对服务的满意程度", "rating", ANY),
}
FORM = Form("f", "登记表", FIELDS, (), ())


def printed(*lines: str) -> Document:
    """Return the lines as a PDF has them: paragraphs with a page and a box."""
    plain = document(*lines)
    blocks = tuple(
        replace(one, address=Address("", page=1, box=(70.0, 20.0 * number, 500.0, 20.0 * number + 12)))
        for number, one in enumerate(plain.paragraphs, 1)
    )
    return replace(plain, blocks=blocks, source_kind="pdf-text")


def values(of: Document) -> dict[str, Value]:
    found = read_form(of, FORM)
    assert found is not None
    return {key: field.value for key, field in found.record.fields.items()}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(("登记表", "企业名称\t甲公\t联系人\t张三", "司"), {"name": None, "contact": None}, id="cells-run-into-each-other"),
        pytest.param(("登记表", "企业名称：甲公司\t联系人：张三"), {"name": "甲公司", "contact": "张三"}, id="colons-tell-them-apart"),
        pytest.param(("登记表", "企业名称\t甲公司", "联系人\t张三"), {"name": "甲公司", "contact": "张三"}, id="a-line-each"),
    ],
)
def test_what_stands_on_one_line_of_a_pdf(lines: tuple[str, ...], expected: dict[str, Value]) -> None:
    found = values(printed(*lines))

    assert {key: found[key] for key in expected} == expected


def test_questions_are_read_nevertheless() -> None:
    found = values(printed("登记表", "企业名称\t甲公\t联系人\t张三", "司", "您对服务的满意程度 ★★★★☆"))

    assert (found["name"], found["stars"]) == (None, "4")


def test_a_word_file_has_its_cells() -> None:
    """Only a PDF parts the lines of a cell."""
    assert values(document("登记表", "企业名称\t甲公司\t联系人\t张三"))["contact"] == "张三"


def test_what_the_form_itself_prints_on_a_line() -> None:
    rows = (FormRow((FormCell("企业名称", "name"), FormCell("联系人", "contact")), frame=False),)
    found = read_form(printed("登记表", "企业名称 甲公司 联系人 张三"), replace(FORM, rows=rows))

    assert found is not None
    assert [found.record.text(key) for key in ("name", "contact")] == ["甲公司", "张三"]
