"""The head of a profile, read and kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.profiles import heads as module
from pipeline.profiles.cache import Cache
from pipeline.profiles.heads import Head, read_head
from pipeline.profiles.mistakes import Mistakes
from tests.profiles.third_call import PROFILE

GOLDEN = Head("golden-ideas-2030", "1", "2030年“金点子”征集", "Golden ideas 2030", (), ("house-style",), ("金点子申报表",))


def test_a_head_is_read_once(own_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = Cache(own_cache)

    assert read_head(PROFILE.encode(), cache, Mistakes(), "a") == GOLDEN
    monkeypatch.setattr(module, "read_toml", None)
    assert read_head(PROFILE.encode(), cache, Mistakes(), "a") == GOLDEN


@pytest.mark.parametrize(
    ("text", "head"),
    [
        pytest.param("", Head("", "", "", ""), id="empty"),
        pytest.param('id = 1\ntitle = "x"\nroles = []\nextends = "a"', Head("", "", "", ""), id="of-the-wrong-shapes"),
        pytest.param('id = "a"\nextends = ["b", 1, "b"]\n[roles]\nx = 1', Head("a", "", "", "", ("b",)), id="some-of-them-right"),
    ],
)
def test_what_is_not_there_is_empty(text: str, head: Head) -> None:
    assert read_head(text.encode(), Cache(None), Mistakes(), "a") == head


def test_a_head_that_is_no_toml_is_named_each_time(own_cache: Path) -> None:
    for _ in range(2):
        mistakes = Mistakes()
        assert read_head(b"id = ", Cache(own_cache), mistakes, "a") is None
        assert len(mistakes.found) == 1


def test_all_that_a_profile_is_built_on_is_named_once() -> None:
    assert Head("a", "1", "甲", "A", ("b", "c"), ("c", "d")).built_on == ("b", "c", "d")
