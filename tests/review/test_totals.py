"""Records are added up as their call asks."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pipeline.model.profile import Form, FormField, Profile, Role
from pipeline.model.record import Value
from pipeline.model.text import Text
from pipeline.model.total import Tally, Total
from pipeline.review.totals import totals_of
from tests.writers.reports import submission

ANY = Text("甲", "a")
COLUMNS = tuple(FormField(key, key, "text", ANY) for key in ("item", "number"))
FIELDS = {
    "name": FormField("name", "名称", "text", ANY),
    "stars": FormField("stars", "评星", "rating", ANY),
    "more": FormField("more", "又评", "rating", ANY),
    "age": FormField("age", "年龄", "text", ANY),
    "overall": FormField("overall", "评价", "choice", ANY, options=("好", "中", "坏")),
    "rows": FormField("rows", "明细", "rows", ANY, columns=COLUMNS),
}


def total(tally: dict[str, Any], *records: dict[str, Value]) -> Total | None:
    profile = Profile(
        "p", "1", "", ANY, {"form": Role("form", ANY, "form", ("docx",), form="f")}, {}, {"f": Form("f", "表", FIELDS, (), ())}
    )
    profile = replace(profile, totals=(Tally(**{"role": "form", "title": ANY, **tally}),))
    reports = [submission(path=f"{number}.docx", records={"form": record}) for number, record in enumerate(records, 1)]
    return next(iter(totals_of(reports, profile)), None)


def lines(found: Total | None) -> list[tuple[str, int]]:
    assert found is not None
    return [(line.label, line.count) for line in found.lines]


def test_the_mean_of_the_stars_given() -> None:
    found = total({"count": "mean", "fields": ("stars",)}, {"stars": "5"}, {"stars": "4"}, {"stars": ""}, {"stars": "很好"}, {"stars": "6"})

    assert found is not None
    assert (found.value, found.answered, found.asked, found.records) == (4.5, 2, 5, 5)
    assert lines(found) == [("5★", 1), ("4★", 1)]


def test_the_mean_over_several_questions() -> None:
    found = total({"count": "mean", "fields": ("stars", "more")}, {"stars": "5", "more": "2"}, {"stars": "2", "more": ""})

    assert found is not None
    assert (found.value, found.answered, found.asked) == (3, 3, 4)


def test_a_mean_of_plain_numbers_has_no_bounds() -> None:
    found = total({"count": "mean", "fields": ("age",)}, {"age": "30"}, {"age": "41.5"})

    assert found is not None
    assert found.value == 35.75


def test_nothing_answered_has_no_mean() -> None:
    found = total({"count": "mean", "fields": ("stars",)}, {"stars": ""}, {"stars": None})

    assert found is not None
    assert (found.value, found.answered) == (None, 0)


def test_options_are_counted_each() -> None:
    found = total(
        {"count": "options", "fields": ("overall",)}, {"overall": "好"}, {"overall": "好、坏"}, {"overall": ""}, {"overall": "说不清"}
    )

    assert found is not None
    assert (lines(found), found.answered) == ([("好", 2), ("中", 0), ("坏", 1)], 2)


def test_rows_are_counted() -> None:
    found = total({"count": "rows", "fields": ("rows",)}, {"rows": ("a｜1", "b｜2")}, {"rows": ()}, {"rows": ("a｜1",)})

    assert found is not None
    assert (found.value, found.answered) == (3, 2)


def test_different_values_whatever_their_blanks_and_dashes() -> None:
    rows: tuple[dict[str, Value], ...] = ({"rows": ("GB/T 1—2020｜1", "无｜2")}, {"rows": ("GB/T1-2020、Q/A 2—2021｜1", "GB/T 1—2020｜3")})
    found = total({"count": "distinct", "fields": ("rows",), "column": "item"}, *rows)

    assert found is not None
    assert (found.value, lines(found)) == (2, [("GB/T 1—2020", 2), ("Q/A 2—2021", 1)])


def test_a_name_is_one_value() -> None:
    found = total({"count": "distinct", "fields": ("name",)}, {"name": "甲、乙公司"}, {"name": "甲、 乙公司"}, {"name": ""})

    assert found is not None
    assert (found.value, found.answered) == (1, 2)


def test_sums_are_kept_apart() -> None:
    rows: tuple[dict[str, Value], ...] = ({"rows": ("企业｜１２ 家", "班组｜3")}, {"rows": ("企业｜1", "班组｜约20")})
    found = total({"count": "sum", "fields": ("rows",), "column": "number", "by": "item"}, *rows)

    assert found is not None
    assert [(line.label, line.value, line.count) for line in found.lines] == [("企业", 13, 2), ("班组", 3, 1)]


def test_one_sum() -> None:
    found = total({"count": "sum", "fields": ("age",)}, {"age": "3"}, {"age": "4人"}, {"age": "3.5"})

    assert found is not None
    assert (found.value, found.answered) == (7, 2)


def test_the_dissatisfied_are_listed() -> None:
    tally = {"count": "listed", "fields": ("overall",), "words": ("坏",), "show": ("name", "age")}
    found = total(tally, {"overall": "坏", "name": "甲", "age": ""}, {"overall": "好", "name": "乙"}, {"overall": ""})

    assert found is not None
    assert (found.value, found.answered) == (1, 2)
    assert [(line.label, line.path) for line in found.lines] == [("甲", "1.docx")]


@pytest.mark.parametrize("records", [(), ({"stars": "5"},)], ids=["none", "one"])
def test_one_record_is_no_total(records: tuple[dict[str, Value], ...]) -> None:
    assert total({"count": "mean", "fields": ("stars",)}, *records) is None


def test_records_of_one_file_are_all_added_up() -> None:
    profile = Profile(
        "p", "1", "", ANY, {"form": Role("form", ANY, "form", ("docx",), form="f")}, {}, {"f": Form("f", "表", FIELDS, (), ())}
    )
    profile = replace(profile, totals=(Tally("form", "mean", ANY, ("stars",)),))
    file = submission(path="三份.docx", records={"form": {"stars": "5"}}, further_records={"form": ({"stars": "4"}, {"stars": ""})})
    (found,) = totals_of([file], profile)

    assert (found.records, found.answered, found.value) == (3, 2, 4.5)
