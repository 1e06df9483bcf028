"""Each field gets its own label, however the form was rebuilt."""

from __future__ import annotations

import pytest

from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms.labels import find_labels
from pipeline.recognise.forms.settling import settle
from pipeline.recognise.forms.slots import slots_of
from tests.recognise.forms.proposals import cell, proposal_form
from tests.recognise.forms.stars import star_form
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


def star_settled(*rows: tuple[str, ...]) -> dict[str, str]:
    """Return key -> the text of the cell beside its label."""
    slots = slots_of(read_word(docx(table(*rows)), "a"))
    form = star_form("team")
    return {key: slots[match.slot + 1].text for key, match in settle(find_labels(slots, form), form, slots).items()}


CONTACT = ("联系人", "甲", "电话", "1", "邮箱", "a@b.c")
SUPERIOR = (("单位名称", "乙集团", "联系人", "丙"), ("联系部门", "工会", "职务", "主席", "手机", "2"))
LEADER = (("班组长姓名", "丁", "性别", "女"), ("职务", "组长", "职称", "技师", "联系电话", "3"))


def test_labels_printed_in_three_blocks() -> None:
    settled = star_settled(CONTACT, *SUPERIOR, *LEADER)

    assert [settled[key] for key in ("contact", "superior_contact")] == ["甲", "丙"]
    assert [settled[key] for key in ("superior_title", "leader_title")] == ["主席", "组长"]
    assert [settled[key] for key in ("phone", "superior_mobile", "leader_phone")] == ["1", "2", "3"]


def test_blocks_in_another_order() -> None:
    settled = star_settled(*LEADER, CONTACT, *SUPERIOR)

    assert [settled[key] for key in ("superior_title", "leader_title")] == ["主席", "组长"]
    assert [settled[key] for key in ("phone", "superior_mobile", "leader_phone")] == ["1", "2", "3"]


def test_the_only_label_left_goes_to_its_own_block() -> None:
    assert star_settled(CONTACT, SUPERIOR[0], *LEADER)["leader_title"] == "组长"
    assert "leader_title" not in star_settled(CONTACT, *SUPERIOR, LEADER[0], ("职称", "技师"))


def test_all_telephones_under_one_name() -> None:
    rows = (CONTACT, *SUPERIOR, *LEADER)
    named = [tuple("电话" if text in ("手机", "联系电话") else text for text in row) for row in rows]

    assert [star_settled(*named)[key] for key in ("phone", "superior_mobile", "leader_phone")] == ["1", "2", "3"]


def test_many_labels_of_one_name_are_settled_in_time() -> None:
    settled = star_settled(*[("电话", str(number), "职务", "甲", "联系人", "乙") for number in range(60)])

    assert len(settled) == 7
    assert int(settled["phone"]) < int(settled["superior_mobile"]) < int(settled["leader_phone"])
