from __future__ import annotations

import pytest

from pipeline.model.address import Address, Span
from pipeline.model.record import Field, Record, Value

HERE, LABEL = Span(Address("p", (1,)), 0, 2), Span(Address("p", (0,)), 0, 4)


@pytest.mark.parametrize(
    ("value", "text", "items", "blank"),
    [
        pytest.param("甲", "甲", ("甲",), False, id="a-text"),
        pytest.param(("甲", "乙"), "甲、乙", ("甲", "乙"), False, id="a-list"),
        pytest.param("", "", (), True, id="present-but-blank"),
        pytest.param((), "", (), True, id="an-empty-list"),
        pytest.param(None, "", (), False, id="unreadable-is-not-blank"),
    ],
)
def test_values_as_text_and_items(value: Value, text: str, items: tuple[str, ...], blank: bool) -> None:
    record = Record("f", {"key": Field("key", value, "", None, None)})

    assert (record.text("key"), record.items("key"), record.fields["key"].blank) == (text, items, blank)
    assert (record.text("other"), record.items("other")) == ("", ())


def test_a_blank_field_is_shown_at_its_label() -> None:
    assert Field("key", "甲乙", "甲乙", HERE, LABEL).at == HERE
    assert Field("key", "", "", Span(HERE.address, 0, 0), LABEL).at == LABEL
    assert Field("key", "", "", Span(HERE.address, 0, 0), None).at == Span(HERE.address, 0, 0)
