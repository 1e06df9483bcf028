"""Labels and notes as printed."""

from __future__ import annotations

from dataclasses import replace

from pipeline.checks.record.template import record_template
from pipeline.model.address import Span
from pipeline.model.document import Document, Location
from pipeline.model.profile import Form, FormField
from pipeline.model.record import Field, Record
from pipeline.model.text import Text
from tests.documents import document
from tests.looking import Outcome, run_check

NOTE = "注 1：请用钢笔填写，不要使用铅笔。"
FORM = Form(
    "f",
    "某表",
    {
        "name": FormField("name", "名 称", "text", Text("名称", "name"), aliases=("项目名",)),
        "kind": FormField("kind", "类别", "choice", Text("类别", "kind")),
    },
    (),
    (),
    notes=(NOTE,),
)


def field(read: Document, key: str, number: int) -> Field:
    paragraph = read.paragraphs[number]
    return Field(key, "甲", "甲", None, Span(paragraph.address, 0, len(paragraph.text)))


def look(*lines: str, missing: tuple[str, ...] = ()) -> Outcome:
    read = document(*lines)
    fields = {"name": field(read, "name", 0), "kind": replace(field(read, "kind", 1), label=None)}
    return run_check(record_template, Record("f", fields, labels_missing=missing), {}, form=FORM, document=read)


def test_as_printed() -> None:
    outcome = look("名称", "类别", "注1:请用钢笔填写,不要使用铅笔。")

    assert (outcome.codes, outcome.passed) == ([], 3)


def test_a_label_in_other_words() -> None:
    (hit,) = look("项目名", "类别", NOTE).hits

    assert (hit.code, hit.found, hit.expected) == ("reworded", "项目名", "名 称")


def test_a_field_taken_out() -> None:
    assert look("名称", "类别", NOTE, missing=("kind",)).codes == ["label"]


def test_a_note_over_two_lines_and_one_gone() -> None:
    assert look("名称", "类别", "注 1：请用钢笔填写，", "不要使用铅笔。").codes == []
    assert look("名称", "类别").codes == ["note"]


def test_some_fields_only() -> None:
    read = document("项目名", "类别", NOTE)
    subject = Record("f", {"name": field(read, "name", 0)}, labels_missing=("kind",))

    assert run_check(record_template, subject, {"fields": ["kind"]}, form=FORM, document=read).codes == ["label"]
    assert run_check(record_template, subject, {"fields": ["name"]}, form=FORM, document=read).codes == ["reworded"]


def test_notes_may_be_left_to_another_rule() -> None:
    read = document("名称", "类别")
    subject = Record("f", {"name": field(read, "name", 0), "kind": field(read, "kind", 1)})

    assert run_check(record_template, subject, {"notes": False}, form=FORM, document=read).codes == []


def test_a_label_over_two_lines_of_its_cell_is_as_printed() -> None:
    """A PDF breaks 研究生(以上) in a narrow cell; 研究生 alone is another wording of it."""
    form = replace(FORM, fields={"name": replace(FORM.fields["name"], label="项目名（全称）")}, notes=())
    read = document("项目名", "（全称）")
    cell = Location("cell", 0, 0, 0, 0)
    broken = replace(read, paragraphs=tuple(replace(one, location=cell) for one in read.paragraphs))
    subject = Record("f", {"name": field(read, "name", 0)})

    assert run_check(record_template, subject, {}, form=form, document=broken).codes == []
    assert run_check(record_template, subject, {}, form=form, document=read).codes == ["reworded"]
