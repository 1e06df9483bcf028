"""How a mistake is placed and said."""

from __future__ import annotations

import pytest

from pipeline.errors import WrongProfile
from pipeline.model.text import Text
from pipeline.profiles.mistakes import Mistakes, choices, place_in_file, shown, unknown


@pytest.mark.parametrize(
    ("path", "table", "key"),
    [
        pytest.param((), "", "", id="the-file"),
        pytest.param(("id",), "", "id", id="a-key-at-the-top"),
        pytest.param(("rules", "a-b"), "rules.a-b", "", id="a-table"),
        pytest.param(("rules", "a-b", "with", "left"), "rules.a-b", "with.left", id="a-setting"),
        pytest.param(("checklist", 0, "id"), "checklist[1]", "id", id="positions-count-from-one"),
        pytest.param(("rows", 2, "cells", 0, "span"), "rows[3]", "cells[1].span", id="a-cell"),
        pytest.param(("call", "number"), "call", "number", id="the-call"),
        pytest.param(("rules", "甲.乙", "why"), 'rules."甲.乙"', "why", id="names-that-toml-quotes"),
    ],
)
def test_a_place_is_written_as_toml_writes_it(path: tuple[str | int, ...], table: str, key: str) -> None:
    assert place_in_file(path) == (table, key)


def test_the_same_mistake_counts_once() -> None:
    mistakes = Mistakes()
    for _ in range(2):
        mistakes.add("a.toml", ("id",), Text("缺", "missing"))

    with pytest.raises(WrongProfile) as caught:
        mistakes.stop("x")

    assert caught.value.mistakes == ("a.toml id：缺（missing）",)
    assert caught.value.message.en == "profile x: 1 mistake"


def test_without_mistakes_nothing_stops() -> None:
    Mistakes().stop("x")


def test_a_near_name_is_offered() -> None:
    said = unknown(Text("规则", "rule"), "std-scop", ["std-scope", "fmt-margins"])

    assert said.zh == "没有规则“std-scop”，是不是“std-scope”？可用：fmt-margins、std-scope"
    assert said.en == "there is no rule 'std-scop'; did you mean 'std-scope'? can be used: fmt-margins, std-scope"


@pytest.mark.parametrize(
    ("count", "zh"),
    [
        pytest.param(0, "这里一个也没有", id="none"),
        pytest.param(12, "可用：" + "、".join(f"n{one:02}" for one in range(12)), id="exactly-as-many-as-are-shown"),
        pytest.param(13, "可用的有13个：" + "、".join(f"n{one:02}" for one in range(12)) + "……", id="one-more"),
    ],
)
def test_a_long_list_is_cut_with_its_length(count: int, zh: str) -> None:
    assert choices([f"n{one:02}" for one in range(count)]).zh == zh


@pytest.mark.parametrize(
    ("value", "words"), [("字" * 58, '"' + "字" * 58 + '"'), ("字" * 59, '"' + "字" * 58 + "…")], ids=["fits", "one-more"]
)
def test_a_long_value_is_cut(value: str, words: str) -> None:
    assert shown(value) == words
