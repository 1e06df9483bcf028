"""Each text of a form belongs to one field."""

from __future__ import annotations

from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms.labels import find_labels
from pipeline.recognise.forms.owners import share_out
from pipeline.recognise.forms.settling import settle
from pipeline.recognise.forms.slots import slots_of
from tests.recognise.forms.proposals import cell, proposal_form
from tests.recognise.forms.stars import star_form
from tests.word_files import docx, paragraphs, table


def owned(body: str) -> dict[str, list[str]]:
    slots = slots_of(read_word(docx(body), "a.docx"))
    form = proposal_form()
    shared = share_out(slots, settle(find_labels(slots, form), form, slots), form)
    return {key: [piece.text for piece in pieces if piece.text.strip()] for key, pieces in shared.items()}


def test_beside() -> None:
    assert owned(table(("项目负责人", "甲", "联系电话", "1"))) == {"leader": ["甲"], "leader_phone": ["1"]}


def test_below() -> None:
    assert owned(table(("项目负责人", "联系电话"), ("甲", "1"))) == {"leader": ["甲"], "leader_phone": ["1"]}


def test_row_without_a_label_continues_the_one_above() -> None:
    assert owned(table(("参与起草单位", "甲公司"), ("", "乙公司")))["participants"] == ["甲公司", "乙公司"]


def test_strange_row_belongs_to_nobody() -> None:
    assert owned(table(("参与起草单位", "甲公司"), ("备注", "乙公司"), ("项目负责人", "丙"))) == {
        "participants": ["甲公司"],
        "leader": ["丙"],
    }


def test_label_over_rows() -> None:
    body = table((cell("参与起草单位", merge="restart"), "甲公司"), (cell("", merge="continue"), "乙公司"), ("项目负责人", "丙"))

    assert owned(body)["participants"] == ["甲公司", "乙公司"]


def test_text_after_the_table_is_not_the_form() -> None:
    assert owned(table(("项目负责人", "甲")) + paragraphs("附件二：", "1 范围")) == {"leader": ["甲"]}


def test_lines_after_a_label() -> None:
    assert owned(paragraphs("参与起草单位：", "甲公司", "乙公司", "项目负责人：丙")) == {
        "participants": ["甲公司", "乙公司"],
        "leader": ["丙"],
    }


def test_last_line_ends_at_a_note_and_at_the_next_annex() -> None:
    assert owned(paragraphs("项目负责人：丙", "注 1：说明")) == {"leader": ["丙"]}
    assert owned(paragraphs("项目负责人：丙", "附件二：", "草案")) == {"leader": ["丙"]}


def test_table_in_a_cell_belongs_to_the_label_of_the_cell() -> None:
    inner = f"<w:tc><w:tcPr/>{table(('甲公司',), ('乙公司',))}<w:p/></w:tc>"

    assert owned(table(("参与起草单位", inner)))["participants"] == ["甲公司", "乙公司"]


def test_table_behind_a_line_belongs_to_its_label() -> None:
    assert owned(paragraphs("参与起草单位：") + table(("甲公司",), ("乙公司",)))["participants"] == ["甲公司", "乙公司"]


def test_a_label_that_the_applicant_added_ends_the_value_beside() -> None:
    row = ("项目负责人", "丙", "职务", "部长", "联系电话", "1", "传真：", "2")

    assert owned(table(row)) == {"leader": ["丙"], "leader_phone": ["1"]}


def test_a_line_that_the_applicant_added_belongs_to_nobody() -> None:
    assert owned(paragraphs("项目负责人：丙", "传真：021-55550123", "联系电话：1", "职务：部长", "项目联系人：丁")) == {
        "leader": ["丙"],
        "leader_phone": ["1"],
        "contact": ["丁"],
    }


def test_an_added_word_in_a_long_text_stays() -> None:
    label = "项目的范围和主要技术内容："

    assert owned(paragraphs(label, "英文名称：Sample"))["scope"] == ["英文名称：Sample"]


def test_one_label_over_two_rows_serves_a_field_in_each() -> None:
    rows = (
        ("项目负责人", "丙", cell("联系电话", merge="restart"), "1"),
        ("项目联系人", "丁", cell("", merge="continue"), "2"),
    )

    assert owned(table(*rows)) == {"leader": ["丙"], "leader_phone": ["1"], "contact": ["丁"], "contact_phone": ["2"]}


def test_numbers_before_labels_are_nobodys() -> None:
    rows = (("1", "项目负责人", "丙", "（2）联系电话", "1"), ("2", "项目联系人", "丁", "", ""))

    assert owned(table(*rows)) == {"leader": ["丙"], "leader_phone": ["1"], "contact": ["丁"]}


def star_owned(body: str, kept: tuple[int, ...] = ()) -> dict[str, list[str]]:
    slots = slots_of(read_word(docx(body), "a.docx"))
    form = star_form("team")
    shared = share_out(slots, settle(find_labels(slots, form), form, slots), form, kept)
    return {key: [piece.text for piece in pieces if piece.text.strip()] for key, pieces in shared.items()}


def test_below_labels_that_stand_side_by_side() -> None:
    body = table(("人员构成", "管理人员", "技术人员", "员工", ""), ("（人）", "2", "", "7", ""))

    assert star_owned(body) == {"managers": ["2"], "technicians": [], "staff": ["7"]}


def test_a_strange_row_below_labels_side_by_side() -> None:
    body = table(("人员构成", "管理人员", "技术人员"), ("备注", "以上", "不含"), ("班组名称", "甲班", ""))

    assert star_owned(body) == {"managers": [], "technicians": [], "team_name": ["甲班"]}


def test_the_head_of_a_group_is_no_value() -> None:
    body = table(("班组名称", "甲班"), ("人员构成", "管理人员：2"))

    assert star_owned(body) == {"team_name": ["甲班"], "managers": ["2"]}


def test_a_signature_below_an_empty_cell() -> None:
    assert star_owned(table(("", "单位（盖章）：", ""), ("", "2021年12月1日", "")))["seal_date"] == ["2021年12月1日"]


def test_a_short_value_ends_with_its_line() -> None:
    assert star_owned(paragraphs("班组名称：甲班", "二〇二一年", "人数：3")) == {"team_name": ["甲班"], "headcount": ["3"]}
    assert star_owned(paragraphs("班组名称：", "甲班", "乙班"))["team_name"] == ["甲班"]


def test_a_photograph_is_nobodys() -> None:
    assert star_owned(table(("班组名称", "甲班", "照片"))) == {"team_name": ["甲班"]}


def test_kept_slots_belong_to_none() -> None:
    assert star_owned(table(("班组名称", "甲班"), ("人数", "3")), kept=(2, 3)) == {"team_name": ["甲班"]}


def test_the_word_before_a_row_of_numbers() -> None:
    body = table(("班组名称", "甲班", ""), ("人数", "5", ""), ("人员构成", "管理人员", "技术人员"), ("人数（人）", "2", "3"))

    assert star_owned(body) == {"team_name": ["甲班"], "headcount": ["5"], "managers": ["2"], "technicians": ["3"]}
