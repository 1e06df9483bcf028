from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.generators.packets.enclosures import enclosures
from pipeline.generators.packets.facts import DIGEST, FIELD, TITLES, Facts, facts_of
from pipeline.model.record import BETWEEN_CELLS
from pipeline.model.report import Evaluation
from pipeline.model.submission import Trouble
from pipeline.model.text import Language, Text
from tests.generators.packets.cases import CONTENTS, CONVERSIONS, case, casework
from tests.writers.reports import finding


def facts(language: Language = "zh", **bent: object) -> Facts:
    one, work = case(CONTENTS, **bent), casework(language=language)
    return facts_of(one, work, enclosures(one, work, CONTENTS, CONVERSIONS))


def rows(**record: object) -> dict[str, str]:
    return dict(facts(records={"proposal-form": record})["records"][0]["rows"])


def test_the_files_have_pages_labels_and_digests() -> None:
    found = facts(errors=())["files"]

    assert [(one["material"], one["pages"], one["label"]) for one in found] == [
        ("项目建议书", "1", "项目建议书-1"),
        ("盖章扫描件", "2", "盖章扫描件-1～2"),
        ("标准草案", "3", "标准草案-1～3"),
    ]
    assert {len(one["sha256"]) for one in found} == {DIGEST}
    assert {one["day"] for one in found} == {"2022-09-01"}


def test_what_was_refused_at_the_door_is_named() -> None:
    """A zip bomb is never opened: it is no file of the case, and yet it came."""
    found = facts(errors=(Trouble("炸弹.docx", Text("", ""), Text("", "")),) * 2)["files"]

    assert [(one["path"], one["label"]) for one in found][3:] == [("炸弹.docx", "未附")]


def test_what_did_not_come_may_lie_in_what_nobody_could_read() -> None:
    """A form that was sent as a broken file is not said to be missing without a word about that file."""
    broken = Trouble("建议书.doc", Text("", ""), Text("", ""))

    assert [facts(errors=errors)["unread"] for errors in ((), (broken,), (replace(broken, elsewhere=True),))] == [False, True, False]


def test_fields_stand_in_the_order_of_the_form() -> None:
    assert list(rows(b="1", a="2")) == ["b", "a"]


def test_a_long_field_is_cut_and_says_so() -> None:
    found = rows(exact="字" * FIELD, over="字" * (FIELD + 1))

    assert found["exact"] == "字" * FIELD
    assert found["over"].endswith(f"（共{FIELD + 1}字，全文见原表）")


def test_lists_and_rows_are_told_apart() -> None:
    found = rows(list=("甲", "乙"), rows=(f"甲{BETWEEN_CELLS}1", f"乙{BETWEEN_CELLS}2"), empty=())

    assert found == {"list": "甲、乙", "rows": "甲｜1\n乙｜2", "empty": "（空）"}


def test_several_records_of_a_form_stand_behind_each_other() -> None:
    found = facts(records={"proposal-form": {"a": "1"}}, further_records={"proposal-form": ({"a": "2"},)})["records"]

    assert [one["rows"] for one in found] == [[["a", "1"]], [["a", "2"]]]


def test_findings_are_sorted_by_what_they_mean() -> None:
    found = facts()

    assert [one["title"] for one in found["blocking"]] == ["整份申报", "盖章扫描件", "项目建议书"]
    assert [line["number"] for one in found["advice"] for line in one["lines"]] == ["建1", "建2"]
    assert [line["number"] for one in found["notes"] for line in one["lines"]] == ["提1"]


def test_what_a_rule_keeps_saying_names_all_its_places() -> None:
    many = tuple(finding("std-clause-empty", fingerprint=f"f{number}") for number in range(7))

    [line] = facts(findings=many)["blocking"][0]["lines"]
    assert line["place"]


def test_what_was_waived_stands_apart_with_its_reason() -> None:
    found = facts(findings=(replace(finding(), waived="已电话核实"),))

    assert found["blocking"] == []
    assert found["aside"][0]["lines"][0]["excuse"] == "已电话核实"


@pytest.mark.parametrize(
    ("count", "cut"), [pytest.param(TITLES, False, id="exactly-as-many"), pytest.param(TITLES + 1, True, id="one-more")]
)
def test_what_was_not_checked_fills_no_pages(count: int, cut: bool) -> None:
    """A draft that is missing leaves hundreds of rules unasked; how many and where they stand is said."""
    skipped = tuple(Evaluation(f"rule-{number}", skipped=(("no-part", 1),)) for number in range(count))
    [(_, told)] = facts(evaluations=skipped)["unchecked"]

    assert (f"共{count}项" in told) is cut
    assert (f"rule-{count - 1}" in told) is not cut


def test_english_pages_hold_no_chinese_of_ours() -> None:
    found = facts("en")

    assert found["cover-title"] == "Review packet"
    assert [one[1] for one in found["known"]][-1] == "收件箱/甲公司"
    assert found["files"][0]["material"] == "proposal form"


def test_a_word_without_end_can_break() -> None:
    assert "\u200b" in rows(url="x" * 50)["url"]
    assert "\u200b" not in rows(name="x" * 20)["name"]
