import re

import pytest

from pipeline.language.patterns import pattern


def test_a_pattern_is_compiled_when_first_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that never asks a pattern anything does not pay for it; one that asks twice pays once."""
    compiled: list[str] = []
    compile_now = re.compile

    def counted(source: str, flags: int = 0) -> re.Pattern[str]:
        compiled.append(source)
        return compile_now(source, flags)

    monkeypatch.setattr(re, "compile", counted)
    year = pattern(r"\d{4}年")

    assert compiled == []
    assert [found.group() for found in year.finditer("2021年、2022年")] == ["2021年", "2022年"]
    assert year.search("年") is None
    assert compiled == [r"\d{4}年"]


def test_flags_count() -> None:
    """The flags are those of the standard library."""
    assert pattern("ltd", re.IGNORECASE).fullmatch("LTD") is not None
    assert pattern("ltd").fullmatch("LTD") is None


def test_its_source_can_be_built_upon_without_compiling() -> None:
    """Patterns are made of patterns."""
    assert pattern(f"第{pattern('[一二三]').pattern}条").fullmatch("第二条") is not None


def test_a_mistake_is_raised_where_it_is_used() -> None:
    """A wrong expression is no silent miss."""
    with pytest.raises(re.error):
        pattern("(").search("a")


def test_what_a_pattern_does_not_have_is_not_there() -> None:
    """Nothing is made up: a misspelt method is an error at once."""
    with pytest.raises(AttributeError):
        getattr(pattern("a"), "finds")  # noqa: B009 - the name is wrong on purpose
