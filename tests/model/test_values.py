"""Our dataclass behaves like the standard library's frozen, slotted one."""

from __future__ import annotations

import dataclasses
import pickle
from collections.abc import Callable
from dataclasses import field
from typing import Any

import pytest

from pipeline.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Ours:
    """A value."""

    name: str
    count: int = 1
    items: list[int] = field(default_factory=list)
    note: str = field(default="", compare=False, repr=False)

    @property
    def twice(self) -> int:
        """Behaviour stays."""
        return 2 * self.count


@dataclasses.dataclass(frozen=True, slots=True)
class Theirs:
    """The same, by the standard library."""

    name: str
    count: int = 1
    items: list[int] = field(default_factory=list)
    note: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Keywords only."""

    second: int
    first: int = 0


BOTH = pytest.mark.parametrize("make", [Ours, Theirs], ids=["ours", "theirs"])


@BOTH
def test_construction_defaults_and_repr(make: Callable[..., Any]) -> None:
    one, other = make("a"), make("a", count=2, items=[1])

    assert (one.name, one.count, one.items, other.count, other.items) == ("a", 1, [], 2, [1])
    assert one.items is not make("a").items
    assert repr(other) == f"{make.__name__}(name='a', count=2, items=[1])"


@BOTH
def test_equality_leaves_out_what_is_not_compared(make: Callable[..., Any]) -> None:
    assert make("a", note="x") == make("a", note="y")
    assert make("a") != make("b")
    assert make("a") != "a"


@BOTH
def test_it_is_frozen_and_slotted(make: Callable[..., Any]) -> None:
    one = make("a")
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.name = "b"
    with pytest.raises(dataclasses.FrozenInstanceError):
        del one.name
    assert not hasattr(one, "__dict__")


@BOTH
def test_wrong_arguments_are_refused(make: Callable[..., Any]) -> None:
    too_few: tuple[object, ...] = ()
    for arguments in (too_few, ("a", 1, [], "", 5)):
        with pytest.raises(TypeError):
            make(*arguments)


@BOTH
def test_replace_fields_and_pickle(make: Callable[..., Any]) -> None:
    one = make("a", 3, [4], "n")

    assert dataclasses.replace(one, count=5).count == 5
    assert [each.name for each in dataclasses.fields(one)] == ["name", "count", "items", "note"]
    assert pickle.loads(pickle.dumps(one)) == one
    assert pickle.loads(pickle.dumps(one)).note == "n"


def test_equal_values_hash_alike() -> None:
    @dataclass(frozen=True, slots=True)
    class Point:
        x: int
        y: tuple[int, ...] = ()

    assert len({Point(1), Point(1), Point(2)}) == 2


def test_keywords_only() -> None:
    assert repr(Named(second=2)) == "Named(second=2, first=0)"
    with pytest.raises(TypeError):
        Named(2)  # type: ignore[call-arg]  # what is tried


def test_behaviour_stays() -> None:
    assert Ours("a", 4).twice == 8


def test_other_wishes_are_the_standard_librarys() -> None:
    @dataclass(frozen=True, slots=True, order=True)
    class Ordered:
        number: int

    @dataclass
    class Open:
        number: int

    one = Open(1)
    one.number = 2

    assert Ordered(1) < Ordered(2)
    assert one == Open(2)
