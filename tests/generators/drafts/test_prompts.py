from __future__ import annotations

import pytest

from pipeline.generators.drafts.prompts import LONGEST, count_prompts, pieces, prompt, spans


def test_a_prompt_asks_for_something() -> None:
    assert prompt("标准名称") == "【写：标准名称】"


@pytest.mark.parametrize("what", ["a】b", "a【b", "a\nb", "长" * 300], ids=["closing", "opening", "line-end", "too-long"])
def test_whatever_it_asks_it_is_one_prompt(what: str) -> None:
    found = prompt(what)

    assert count_prompts(found) == 1
    assert spans(found) == ((0, len(found)),)
    assert len(found) <= LONGEST + 4


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("无提示", [("无提示", False)]),
        ("前【写：甲】后【写:乙】", [("前", False), ("【写：甲】", True), ("后", False), ("【写:乙】", True)]),
        ("【写：没有写完", [("【写：没有写完", False)]),
        ("【注：甲】", [("【注：甲】", False)]),
    ],
    ids=["nothing", "none", "between-words", "left-open", "another-word"],
)
def test_prompts_are_told_from_the_text_around_them(text: str, expected: list[tuple[str, bool]]) -> None:
    assert list(pieces(text)) == expected
