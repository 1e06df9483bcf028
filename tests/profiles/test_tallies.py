from __future__ import annotations

from pipeline.model.text import Text
from pipeline.model.total import Tally
from pipeline.profiles.tallies import to_tallies


def test_a_tally_is_read_with_all_its_keys() -> None:
    table = {
        "title": {"zh": "数量", "en": "quantity"},
        "role": "statistics",
        "fields": ["entries"],
        "count": "sum",
        "column": "quantity",
        "by": "item",
        "words": ["a"],
        "show": ["b"],
    }

    assert to_tallies({"totals": [table]}) == (
        Tally("statistics", "sum", Text("数量", "quantity"), ("entries",), "quantity", "item", ("a",), ("b",)),
    )


def test_a_call_may_have_nothing_to_add_up() -> None:
    assert to_tallies({}) == ()
