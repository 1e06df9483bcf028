"""The fields of a form as checks look at them."""

from __future__ import annotations

from pipeline.checks.fields import cells, items, quoted, stretch, written
from pipeline.model.address import Span
from pipeline.model.observation import Skip
from pipeline.model.record import Field
from tests.checks.record.records import address, record
from tests.checks.record.rows import ROWS_FORM, with_rows


def test_written_fields_and_the_others() -> None:
    found = list(written(record(name="甲", phone="", period=None, leader="XXX"), ["name", "phone", "period", "leader", "email"]))

    reasons = [one.reason if isinstance(one, Skip) else one.key for one in found]
    assert reasons == ["name", "not-applicable", "field-unknown", "not-applicable", "field-unknown"]


def test_a_stretch_ends_with_the_first_paragraph() -> None:
    field = record(purpose="一二三\n四五六").fields["purpose"]

    assert stretch(field, 1, 3) == Span(address("purpose"), 1, 3)
    assert stretch(field, 2, 5) is None


def test_items_with_their_places() -> None:
    one = record(others=("甲", "乙丙"), name="丁", email="")

    assert items(one.fields["others"]) == (("甲", Span(address("others"), 0, 1)), ("乙丙", Span(address("others"), 2, 4)))
    assert items(one.fields["name"]) == (("丁", Span(address("name"), 0, 1)),)
    assert items(one.fields["email"]) == ()


def test_quoted_is_one_line() -> None:
    assert quoted("一\n 二", 3) == "一 二"
    assert quoted("一二三四", 3) == "一二三…"


def test_cells_of_a_column_are_looked_at_one_by_one() -> None:
    found = list(cells(with_rows(("杯", "GB 1", ""), ("碗", "无", "碗")), "products", "number", ROWS_FORM))

    assert [title.zh for _, title in found] == ["编号", "编号"]
    assert [one.raw if isinstance(one, Field) else one.reason for one, _ in found] == ["GB 1", "not-applicable"]


def test_a_column_without_rows_is_nothing_to_judge() -> None:
    (skip, _), (unknown, _) = *cells(with_rows(), "products", "number", ROWS_FORM), *cells(with_rows(None), "products", "number", ROWS_FORM)

    assert [one.reason for one in (skip, unknown) if isinstance(one, Skip)] == ["not-applicable", "field-unknown"]
