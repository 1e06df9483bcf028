from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pipeline.generators.forms import blank_form, fill_form
from pipeline.generators.forms.fields import block_field, inline_field, is_inline, option_tag
from pipeline.model.profile import FormField
from pipeline.ooxml.namespaces import W
from tests.generators.forms.reading_back import answers_in
from tests.generators.forms.small_forms import field, form, shown, tree

if TYPE_CHECKING:
    from lxml import etree


def text(xml: str) -> str:
    return shown(tree(xml))


def tags(made: etree._Element) -> list[str]:
    return [one.get(f"{W}val", "") for one in made.iter(f"{W}tag")]


@pytest.mark.parametrize(
    ("one", "printed", "shown"),
    [
        pytest.param(field(hint="全称"), "", "全称", id="the-hint"),
        pytest.param(field(hint="200字内"), "特色（200 字内）：", "特色（200 字内）：　　　　", id="not-what-the-label-says-already"),
        pytest.param(field(), "", "　　　　", id="room-to-click"),
        pytest.param(field(template="年 月 日"), "日期：", "日期：　　年　　月　　日", id="a-date"),
        pytest.param(field(kind="rating"), "1. 满意程度 ☆☆☆☆☆；", "1. 满意程度 ☆☆☆☆☆；", id="stars-where-the-label-has-them"),
        pytest.param(field(kind="choice", options=("是", "否")), "", "☐是　☐否", id="boxes-before-options"),
        pytest.param(field(kind="choice", options=("是", "否"), template="是 ☐　否 ☐"), "", "是 ☐　否 ☐", id="as-the-form-prints-them"),
        pytest.param(field(kind="choice", options=("国家", "无"), letters=("A", "B")), "", "☐A.国家　☐B.无", id="with-letters"),
    ],
)
def test_what_is_printed(one: FormField, printed: str, shown: str) -> None:
    assert text(inline_field(one, printed)) == shown


def test_each_box_is_tagged_with_its_option() -> None:
    made = tree(inline_field(field("kind", kind="choice", options=("是", "否"))))

    assert tags(made) == [option_tag("kind", "是"), option_tag("kind", "否")]


def test_a_signature_has_room_above_and_the_date_in_a_line_of_its_own() -> None:
    one = field("opinion", kind="opinion", template="(签字、公章) 年 月 日")
    lines = [shown(paragraph) for paragraph in tree(block_field(one, "意见：")).iter(f"{W}p")]

    assert not is_inline(one)
    assert lines == ["意见：", "　　　　", "(签字、公章)", "　　年　　月　　日"]


def test_words_to_fill_in_stand_in_the_control_item_by_item() -> None:
    one = field("opinion", kind="opinion", template="1、承诺 2、同意 _____ 班组申报")
    made = tree(block_field(one, ""))

    assert [shown(paragraph) for paragraph in made.iter(f"{W}p")][:2] == ["1、承诺", f"2、同意 {'_' * 12} 班组申报"]
    assert made.find(f".//{W}showingPlcHdr") is None


@pytest.mark.parametrize(
    ("options", "template"),
    [
        pytest.param(("非常满意", "一般", "满意"), "", id="one-option-inside-another"),
        pytest.param(("满意", "非常满意"), "非常满意 ☐ 满意 ☐", id="printed-in-another-order"),
        pytest.param(("是", "否"), "是 ☐", id="a-box-forgotten"),
        pytest.param(("是", "否"), "☐甲 ☐乙", id="other-words"),
    ],
)
def test_every_option_has_the_box_beside_it(options: tuple[str, ...], template: str) -> None:
    """Ticking one option by its tag is read as that option, however the form prints them."""
    small = form(field("name"), field("kind", "类别", "choice", options=options, template=template))

    for option in options:
        assert answers_in(fill_form(blank_form(small), small, {"kind": (option,)}), small) == {"kind": (option,)}
