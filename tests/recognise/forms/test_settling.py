"""Each field gets its own label, however the form was rebuilt."""

from __future__ import annotations

import pytest

from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms.labels import find_labels
from pipeline.recognise.forms.settling import settle
from pipeline.recognise.forms.slots import slots_of
from tests.recognise.forms.proposals import cell, proposal_form
from tests.word_files import docx, paragraphs, table


@pytest.mark.parametrize(
    ("lines", "keys"),
    [
        pytest.param(("联系电话：1", "联系电话：2"), ["leader_phone", "contact_phone"], id="two-in-order"),
        pytest.param(("项目负责人：甲", "联系电话：1"), ["leader", "leader_phone"], id="after-the-leader"),
        pytest.param(("项目联系人：乙", "联系电话：2"), ["contact", "contact_phone"], id="after-the-contact"),
        pytest.param(("负责人电话：1", "联系电话：2"), ["leader_phone", "contact_phone"], id="one-by-its-own-name"),
    ],
)
def test_fields_with_one_label(lines: tuple[str, ...], keys: list[str]) -> None:
    slots = slots_of(read_word(docx(paragraphs(*lines)), "a.docx"))
    form = proposal_form()
    settled = settle(find_labels(slots, form), form, slots)

    assert sorted(settled, key=lambda key: settled[key].slot) == keys


def test_printed_label_wins_over_alias_and_table_over_text() -> None:
    slots = slots_of(read_word(docx(paragraphs("项目名称：甲", "标准名称：乙") + table(("项目名称", "丙"))), "a.docx"))
    form = proposal_form()

    assert slots[settle(find_labels(slots, form), form, slots)["project_name"].slot].table == 0


def test_a_label_inside_a_long_text_gives_way_to_the_one_at_a_beginning() -> None:
    first = cell("项目的目的意义、必要性和可行性：", "项目的范围和主要技术内容：见下")
    slots = slots_of(read_word(docx(table((first, "项目的范围和主要技术内容：丙"))), "a"))
    settled = settle(find_labels(slots, proposal_form()), proposal_form(), slots)

    assert (settled["scope"].slot, settled["scope"].start) == (1, 0)


def test_a_mobile_beside_both_printed_telephones_is_nobodys() -> None:
    lines = (("项目负责人", "甲", "手机", "1"), ("联系电话", "2", "", ""), ("项目联系人", "乙", "联系电话", "3"))
    slots = slots_of(read_word(docx(table(*lines)), "a"))
    settled = settle(find_labels(slots, proposal_form()), proposal_form(), slots)

    assert [slots[settled[key].slot].text for key in ("leader_phone", "contact_phone")] == ["联系电话", "联系电话"]


def test_telephones_belong_to_the_person_before_them_in_whatever_order() -> None:
    slots = slots_of(read_word(docx(table(("项目联系人", "乙", "联系电话", "2"), ("项目负责人", "甲", "联系电话", "1"))), "a"))
    settled = settle(find_labels(slots, proposal_form()), proposal_form(), slots)

    assert (slots[settled["contact_phone"].slot].row, slots[settled["leader_phone"].slot].row) == (0, 1)


def test_telephones_below_both_persons_go_in_order() -> None:
    slots = slots_of(read_word(docx(table(("项目负责人", "甲", "项目联系人", "乙"), ("联系电话", "1", "联系电话", "2"))), "a"))
    settled = settle(find_labels(slots, proposal_form()), proposal_form(), slots)

    assert settled["leader_phone"].slot < settled["contact_phone"].slot
