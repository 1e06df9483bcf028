from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as drawn
from hypothesis import strategies as st

from pipeline import desk
from pipeline.errors import WrongUse
from pipeline.generators.forms import blank_form, fill_form, fill_texts
from pipeline.generators.forms.filling import Answer
from pipeline.model.profile import Form, FormField
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package
from tests.generators.forms.reading_back import answers_in, given, read, without_controls
from tests.generators.forms.small_forms import field, form

FORMS = {f"{one.profile}/{one.identity}": one.form for one in desk.forms()}
EVERY = [pytest.param(one, id=name) for name, one in FORMS.items()]

SIGNS = "甲乙丙丁戊站务Ab9&<>{}%'\"/\\:*#@+=—“”《》"
"""What a value may be made of: Chinese and Latin, what XML, jinja2 and file systems trip over."""
WORDS = st.text(SIGNS, min_size=1, max_size=30).map(lambda text: f"值{text}值")
NAMES = st.lists(st.text("甲乙丙丁戊己庚辛Ab&<>{}", min_size=1, max_size=8).map(lambda text: f"某{text}公司"), min_size=1, max_size=5)
PARAGRAPHS = st.lists(WORDS, min_size=1, max_size=4).map("\n".join)


def answer_to(one: FormField) -> st.SearchStrategy[Answer]:
    """Return the answers that people may give to a field."""
    if one.kind == "choice":
        several = st.lists(st.sampled_from(one.options), max_size=1)
        return several.map(tuple)
    if one.kind == "rating":
        return st.sampled_from("12345")
    if one.kind == "list":
        return NAMES.map(lambda names: tuple(names))
    if one.kind == "rows":
        asked = [column for column in one.columns if not column.printed and column.label != "序号"]
        cells = {
            column.key: st.sampled_from(column.options) if column.kind == "choice" else st.one_of(WORDS, PARAGRAPHS) for column in asked
        }
        rows = st.fixed_dictionaries(cells).filter(lambda row: len(row) == 1 or len(set(row.values())) > 1)  # else one cell, cut up
        return st.lists(rows, max_size=8).map(tuple)
    return st.one_of(WORDS, PARAGRAPHS)


def answers_to(form: Form) -> st.SearchStrategy[Mapping[str, Answer]]:
    return st.fixed_dictionaries({}, optional={key: answer_to(one) for key, one in form.fields.items()})


@pytest.mark.parametrize("form", EVERY)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@drawn(st.data())
def test_what_is_filled_in_by_tag_is_read_back(form: Form, data: st.DataObject) -> None:
    """The promise of the forms: the same record from the file, and from the file without its content controls."""
    answers = data.draw(answers_to(form))
    asked = {key: answer for key, answer in given(answers, form).items() if answer}
    filled = fill_form(blank_form(form), form, answers)

    assert answers_in(filled, form) == asked | printed_anyway(form, answers)
    assert answers_in(without_controls(filled), form) == asked | printed_anyway(form, answers)


def printed_anyway(form: Form, answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """Return the rows that stand on a form with printed rows, whatever was answered."""
    rows = {key: given({key: ()}, form)[key] for key, one in form.fields.items() if one.kind == "rows" and not answers.get(key)}
    return {key: answer for key, answer in rows.items() if any(column.printed for column in form.fields[key].columns)}


def column_tags(key: str, column: FormField) -> list[str]:
    return [f"{key}.{column.key}{ending}" for ending in ([f":{option}" for option in column.options] if column.kind == "choice" else [""])]


@pytest.mark.parametrize("form", EVERY)
def test_every_place_has_a_control_of_its_own(form: Form) -> None:
    """Nothing is forgotten: each field, option and column can be filled in by its tag."""
    package = Package.open(blank_form(form), "表.docx")
    root = package.tree(package.main_part)
    tags = {one.get(f"{W}val") for one in root.iter(f"{W}tag")}
    identities = [one.get(f"{W}val") for one in root.iter(f"{W}id")]

    wanted: set[str] = set()
    for key, one in form.fields.items():
        inner = {tag for column in one.columns if not column.printed for tag in column_tags(key, column)}
        wanted |= inner or ({f"{key}:{option}" for option in one.options} if one.kind == "choice" else {key})
    assert tags == wanted
    assert len(set(identities)) == len(identities)


ROWS = field("rows", "清单", "rows", columns=(field("number", "序号"), field("a", "甲栏"), field("b", "乙栏")), lines=2)


def test_a_list_grows_with_its_answers() -> None:
    small = form(ROWS, field("note", "备注栏"), columns=(700, 3000, 3000))
    rows = tuple({"a": f"甲{number}", "b": f"乙{number}"} for number in range(5))

    filled = fill_form(blank_form(small), small, {"rows": rows, "note": "值"})

    assert answers_in(filled, small) == {"rows": tuple(row | {"number": str(n)} for n, row in enumerate(rows, 1)), "note": "值"}
    root = Package.open(filled, "表.docx")
    identities = [one.get(f"{W}val") for one in root.tree(root.main_part).iter(f"{W}id")]
    assert len(set(identities)) == len(identities)


def test_an_empty_answer_leaves_the_prompt() -> None:
    small = form(field(hint="全称"), field("kind", "类别", "choice", options=("是", "否")))

    assert fill_form(blank_form(small), small, {"name": "", "kind": ()}) == fill_form(blank_form(small), small, {})


def test_the_same_answers_give_the_same_bytes() -> None:
    small = form(field())

    assert fill_form(blank_form(small), small, {"name": "值"}) == fill_form(blank_form(small), small, {"name": "值"})


@pytest.mark.parametrize("text", ["长" * 20000, "a\x00b\x1f", "一行\r\n二行", "{% for x in y %}", "=1+1", "../../etc"])
def test_no_text_breaks_the_file(text: str) -> None:
    small = form(field(), field("long", "情况", "long-text"))

    reading = read(fill_form(blank_form(small), small, {"name": text, "long": text}), small)

    assert reading.record.text("long").replace("\n", "") == "".join(sign for sign in text if sign >= " ")


def test_an_unknown_key_is_named_with_those_like_it() -> None:
    with pytest.raises(WrongUse) as raised:
        fill_form(blank_form(form(field())), form(field()), {"nane": "值"})

    assert "name" in raised.value.hint.zh


def test_one_option_of_a_row_is_ticked_and_no_other() -> None:
    verdict = field("verdict", "结论", "choice", options=("符合", "基本符合", "不符合"))
    small = form(field("rows", "清单", "rows", columns=(field("item", "内容", printed=("甲", "乙", "丙")), verdict)), columns=(3000, 5000))

    filled = fill_form(blank_form(small), small, {"rows": ({"verdict": "基本符合"}, {}, {"verdict": "没有这一项"})})

    assert answers_in(filled, small) == {"rows": ({"item": "甲", "verdict": "基本符合"}, {"item": "乙"}, {"item": "丙"})}
    assert answers_in(without_controls(filled), small) == answers_in(filled, small)


def test_texts_go_into_the_controls_of_their_tags() -> None:
    small = form(field(), field("note", "备注栏"))

    assert answers_in(fill_texts(blank_form(small), {"name": "值", "note": "", "other": "x"}), small) == {"name": "值"}
