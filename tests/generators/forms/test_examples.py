from __future__ import annotations

from pipeline.generators.forms import example_of
from tests.generators.forms.small_forms import field, form

COLUMNS = (field("a", "甲", example=("1", "2")), field("b", "乙", example=("一",)))


def test_each_kind_has_its_answer() -> None:
    small = form(
        field(example=("某站",)),
        field("people", "人员", "list", example=("甲", "乙")),
        field("kind", "类别", "choice", options=("是", "否"), example=("是",)),
        field("long", "情况", "long-text", example=("一段。", "二段。")),
        field("rows", "清单", "rows", columns=COLUMNS),
    )

    assert example_of(small) == {
        "name": "某站",
        "people": ("甲", "乙"),
        "kind": ("是",),
        "long": "一段。\n二段。",
        "rows": ({"a": "1", "b": "一"}, {"a": "2"}),
    }


def test_without_examples_there_is_none() -> None:
    assert example_of(form(field(), field("rows", "清单", "rows", columns=(field("a", "甲"),)))) == {}
