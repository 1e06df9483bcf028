"""The kinds of standards, as data (`templates/drafts/<kind>.toml`): chapters, clauses, what each of them prompts for."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any, Final, Literal

from pipeline.language.normal import norm
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.resources import resource_root

_FOLDER: Final = "drafts"
_PART: Final = re.compile(r"第[0-9一二三四五六七八九十]{1,3}部分[:：].*$")
"""The last element of a part's title; the word for its kind stands before it, where it is not in it."""

_REMARK: Final = re.compile(r"\s*[（(](?:试行|暂行|试用)[）)]$")
"""Behind the word for the kind."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table to be filled in: caption, head, relative widths of its columns, and how many empty rows it has."""

    caption: str
    head: tuple[str, ...]
    widths: tuple[int, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class Clause:
    """A chapter, clause or annex: its title, sentences as they stand, what is to be written, a table."""

    title: str
    text: str = ""
    prompt: str = ""
    table: Grid | None = None
    clauses: tuple[Clause, ...] = ()
    keep: bool = False
    """A chapter that is there whatever chapters the proposal announces."""


@dataclass(frozen=True, slots=True)
class Annex:
    """An annex and whether it binds."""

    kind: Literal["normative", "informative"]
    content: Clause


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A kind of standard; `scope`, `applies` and `cite` are the words of chapter 1 and of references."""

    identity: str
    title: Text
    endings: tuple[str, ...]
    cut: tuple[str, ...]
    """Words at the end of a title that are no part of what it is about."""
    scope: str
    applies: str
    cite: str
    chapters: tuple[Clause, ...]
    annexes: tuple[Annex, ...] = ()
    entries: tuple[str, ...] = ()
    """Groups of entries, where the entries are the content (a vocabulary)."""
    index: bool = False
    further: str = ""
    """What a chapter prompts for that the proposal announces and the kind does not have; "" where the kind's chapters stand fast."""


@cache
def skeletons() -> tuple[Skeleton, ...]:
    """Return every kind there is, by its name."""
    files = sorted((resource_root("templates") / _FOLDER).glob("*.toml"), key=lambda path: path.name)
    return tuple(_skeleton(tomllib.loads(path.read_text("utf-8"))) for path in files)


def skeleton_for(title: str) -> Skeleton | None:
    """Return the kind that a title ends with, by the longest word that fits; None where no word tells."""
    bare = norm(_REMARK.sub("", title))
    for words in (bare, _PART.sub("", bare)):
        fitting = [(len(ending), one) for one in skeletons() for ending in one.endings if words.endswith(ending)]
        if fitting:
            return max(fitting, key=lambda pair: pair[0])[1]
    return None


def subject_of(title: str, skeleton: Skeleton) -> str:
    """Return what a title is about, without the word for the kind of standard at its end; the whole where nothing else is left."""
    words = _PART.sub("", _REMARK.sub("", title)).strip()
    tails = sorted(skeleton.cut, key=len, reverse=True)
    tail = next((one for one in tails if words.endswith(one) and len(words) > len(one)), "")
    return words.removesuffix(tail).rstrip()


def _skeleton(data: Mapping[str, Any]) -> Skeleton:
    return Skeleton(
        identity=data["id"],
        title=Text(data["title"]["zh"], data["title"]["en"]),
        endings=tuple(data["endings"]),
        cut=tuple(data.get("cut", data["endings"])),
        scope=data["scope"],
        applies=data["applies"],
        cite=data["cite"],
        chapters=tuple(_clause(one) for one in data.get("chapters", ())),
        annexes=tuple(Annex(one["kind"], _clause(one)) for one in data.get("annexes", ())),
        entries=tuple(data.get("entries", ())),
        index=data.get("index", False),
        further=data.get("further", ""),
    )


def _clause(data: Mapping[str, Any]) -> Clause:
    table = data.get("table")
    return Clause(
        title=data["title"],
        text=data.get("text", ""),
        prompt=data.get("prompt", ""),
        table=None if table is None else Grid(table["caption"], tuple(table["head"]), tuple(table["widths"]), table["rows"]),
        clauses=tuple(_clause(one) for one in data.get("clauses", ())),
        keep=data.get("keep", False),
    )
