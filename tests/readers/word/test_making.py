from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from pipeline.model.address import Address
from pipeline.model.document import Location, Run, RunFormat
from pipeline.readers.word.making import make_location, make_run

PLACE = Address("word/document.xml", (0,))


def test_made_values_are_equal_to_ordinary_ones() -> None:
    made, ordinary = make_run(PLACE, 0, "文", RunFormat()), Run(PLACE, 0, "文", RunFormat())

    assert made == ordinary
    assert hash(made) == hash(ordinary)
    assert type(made) is Run
    assert make_location("body", 1) == Location("body", 1)


def test_made_values_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        make_location("body", 1).block = 2  # type: ignore[misc]  # what is tried here
