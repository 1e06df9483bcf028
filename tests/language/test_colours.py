"""Colours by name."""

from __future__ import annotations

import pytest

from pipeline.language.colours import colour_text


@pytest.mark.parametrize(
    ("colour", "name"),
    [
        ("FF0000", "红色"),
        ("ff0000", "红色"),
        ("333333", "灰色（#333333）"),
        ("1F3864", "蓝色（#1F3864）"),
        ("FF3399", "粉红色（#FF3399）"),
        ("FA0010", "红色（#FA0010）"),
        ("odd", "odd"),
    ],
)
def test_a_colour_has_a_name(colour: str, name: str) -> None:
    assert colour_text(colour).zh == name
