from __future__ import annotations

import pytest
from jinja2 import TemplateError, TemplateSyntaxError
from jinja2.exceptions import SecurityError

from pipeline.generators.template_language import FAILURES, Missed, OpenTable, compiled, filled, names_in


def fill(source: str, **facts: object) -> tuple[str, tuple[str, ...]]:
    missed = Missed()
    return filled(compiled(source), facts, missed), missed.names


@pytest.mark.parametrize(
    ("value", "written"),
    [
        pytest.param("甲公司", "甲公司", id="plain"),
        pytest.param("a & b < c", "a &amp; b &lt; c", id="signs-of-xml"),
        pytest.param("{{ x }}{_{%_}", "&#123;&#123; x &#125;&#125;&#123;_&#123;&#37;_&#125;", id="signs-of-templates"),
        pytest.param("甲\x00\u202e乙", "甲␀⟦U+202E⟧乙", id="controls-as-in-reports"),
        pytest.param(3, "3", id="number"),
        pytest.param("", "", id="empty"),
    ],
)
def test_text_of_a_fact_is_text(value: object, written: str) -> None:
    assert fill("{{ x }}", x=value) == (written, ())


def test_a_template_cannot_turn_text_into_markup() -> None:
    assert fill("{{ x|safe }} {{ x|e }}", x="<w:p/>") == ("&lt;w:p/&gt; &lt;w:p/&gt;", ())


def test_every_missing_name_is_remembered_once_in_its_order() -> None:
    source = "{{ phone }}{% if adress %}{% endif %}{% for one in rows %}{{ one.number }}{{ one.place }}{% endfor %}{{ phone }}{{ a.b.c }}"

    assert fill(source, rows=[{"number": 1}, {"number": 2}])[1] == ("phone", "adress", "rows.place", "a.b.c")


def test_what_is_known_and_left_open_may_be_asked_about() -> None:
    source = "{% if phone %}电话{{ phone }}{% endif %}{{ phone or '无' }}{{ phone|default('没有') }}"

    assert fill(source, phone=None) == ("无没有", ())


def test_what_is_left_open_is_missing_where_it_is_written() -> None:
    assert fill("{{ phone }}{{ office.phone }}", phone=None, office={"phone": None}) == ("", ("phone", "office.phone"))


def test_any_key_of_an_open_table_may_be_asked_about() -> None:
    assert fill("{% if office.fax %}{{ office.fax }}{% endif %}", office=OpenTable())[1] == ()
    assert fill("{{ office.fax }}", office=OpenTable())[1] == ("office.fax",)
    assert fill("{% if office.fax %}{% endif %}", office={})[1] == ("office.fax",)


def test_keys_come_before_the_methods_of_tables() -> None:
    assert fill("{{ row.items }}{{ row['keys'] }}", row={"items": "三", "keys": "四"}) == ("三四", ())


def test_templates_reach_nothing_but_facts() -> None:
    assert fill("{{ ''.__class__.__mro__ }}") == ("", ("__class__.__mro__",))
    with pytest.raises(SecurityError):
        fill("{{ x.append(1) }}", x=[1])


@pytest.mark.parametrize(
    ("source", "told"),
    [
        pytest.param("{{ call.review }}", r"call\.review", id="a-table"),
        pytest.param("{{ annexes }}", "several things", id="a-list"),
        pytest.param("{{ annexes|random }}", "random", id="chance"),
        pytest.param("{{ 1 / 0 }}", "zero", id="arithmetic"),
        pytest.param("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", "recursion", id="a-macro-that-calls-itself"),
    ],
)
def test_what_cannot_be_written_is_told(source: str, told: str) -> None:
    """A table written as one would stand in a letter in the words of Python."""
    with pytest.raises((TemplateError, *FAILURES), match=told):
        fill(source, call={"review": {"begin": "2022年9月1日"}}, annexes=["甲", "乙"])


def test_a_list_is_written_item_by_item() -> None:
    assert fill("{{ annexes|join('、') }}{{ annexes|length }}", annexes=["甲", "乙"]) == ("甲、乙2", ())


def test_a_mistake_of_syntax_is_told() -> None:
    with pytest.raises(TemplateSyntaxError):
        compiled("{% for %}")


def test_names_that_the_template_sets_itself_are_not_asked_for() -> None:
    found = set(
        names_in("{% set y = 1 %}{{ y.z }}{{ office.phone }}{% if due %}{% endif %}{% for row in rows %}{{ row.number }}{% endfor %}")
    )

    assert found == {"office", "office.phone", "due", "rows"}
