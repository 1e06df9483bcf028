"""Which profiles there are, and which of them the documents at hand point to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, pairwise
from pathlib import Path
from typing import NamedTuple

from pipeline.language.normal import norm
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.profiles.cache import Cache, cache_folder
from pipeline.profiles.folders import HEAD, file_bytes, shelves
from pipeline.profiles.heads import Head, read_head
from pipeline.profiles.mistakes import Mistakes

_TITLE_LINES = 6
"""Lines in which a title begins."""
_LONGEST_TITLE = 100


@dataclass(frozen=True, slots=True)
class KnownProfile:
    """A profile as the catalogue shows it; `built_on` names every profile it extends or whose rules its roles bring."""

    identity: str
    title: Text
    version: str
    path: Path
    recognised_by: tuple[str, ...] = ()
    built_on: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    """Patterns of whole titles: documents that bear them belong to no call, whatever call they speak of."""


class Choice(NamedTuple):
    """The profile that was chosen, and why."""

    identity: str
    because: Text


def known_profiles(folders: Sequence[Path] = ()) -> tuple[KnownProfile, ...]:
    """Return the profiles in `folders` and the built-in ones, sorted by name; of two with one name the first found counts.

    Only profile.toml is read. Raises WrongProfile for one whose head cannot be read.
    """
    mistakes, cache = Mistakes(), Cache(cache_folder())
    heads: dict[str, tuple[Path, Head]] = {}
    for place in shelves(folders):
        for folder in sorted(head.parent for head in place.glob(f"*/{HEAD}")):
            head = _head(folder, cache, mistakes)
            if head is not None:
                heads.setdefault(head.identity, (folder, head))
    mistakes.stop()
    return tuple(
        KnownProfile(head.identity, Text(head.zh, head.en), head.version, folder, _words(head, heads, ()), head.built_on, head.titles)
        for folder, head in (heads[name] for name in sorted(heads))
    )


def choose_by_title(candidates: Iterable[KnownProfile], documents: Sequence[Sequence[str]]) -> Choice | None:
    """Return the profile whose titles all documents bear, each given by its first lines; None where there is none, or no document.

    A title may be broken over up to three lines.
    """
    titles = [list(_titles(lines)) for lines in documents]
    for one in candidates:
        if not one.titles or not titles:
            continue
        borne = [next((title for title in each if any(re.fullmatch(pattern, title) for pattern in one.titles)), None) for each in titles]
        if borne[0] is not None and None not in borne:
            return Choice(one.identity, Text(f"标题是“{borne[0]}”", f"the title is “{borne[0]}”"))
    return None


def _titles(lines: Sequence[str]) -> Iterator[str]:
    """Yield what may be a title: each of the first lines, alone and with one or two behind it."""
    plain = list(islice((line for text in lines if (line := norm(text, digits=True))), _TITLE_LINES))
    for place in range(len(plain)):
        for count in range(1, 4):
            joined = "".join(plain[place : place + count])
            if len(joined) <= _LONGEST_TITLE:
                yield joined


def choose_profile(candidates: Iterable[KnownProfile], texts: Iterable[str]) -> Choice | None:
    """Return the profile whose words stand in `texts` (titles, first lines) and the word that decided; None when none fits.

    A profile goes before those it is built on (a call before the standard its roles bring, this year's before last year's);
    then the longest word found decides, then how many are found, then the later name.
    """
    lines = [norm(text, digits=True) for text in texts]
    # A title typed over two paragraphs is read as one line, too.
    whole = "\n".join((*lines, *(one + other for one, other in pairwise(lines) if len(one + other) <= _LONGEST_TITLE)))
    known = tuple(candidates)
    found = {one.identity: words for one in known if (words := _found(one.recognised_by, whole))}
    covered = {name for one in known if one.identity in found for name in one.built_on}
    best = max(found.keys() - covered, key=lambda name: (len(found[name][0]), len(found[name]), name), default=None)
    if best is None:
        return None
    word = found[best][0]
    return Choice(best, Text(f"材料中有“{word}”字样", f"the documents say “{word}”"))


def _found(words: Iterable[str], whole: str) -> list[str]:
    """Return the words that stand in the text, the longest first."""
    there = [word for word in words if norm(word, digits=True) in whole]
    return sorted(there, key=lambda word: (-len(word), word))


def _head(folder: Path, cache: Cache, mistakes: Mistakes) -> Head | None:
    file = f"{folder.name}/{HEAD}"
    data = file_bytes(folder, HEAD, mistakes)
    head = None if data is None else read_head(data, cache, mistakes, file)
    if head is None:
        return None
    if "" in (head.identity, head.version, head.zh, head.en):
        mistakes.add(file, (), Text("id、version、title 应为文字", "id, version and title must be there as text"))
    elif head.identity != folder.name:
        mistakes.add(file, ("id",), Text(f"应与文件夹名一致，写成“{folder.name}”", f"must be {folder.name!r} like the folder's name"))
    for number, pattern in enumerate(head.titles):
        try:
            re.compile(pattern)
        except re.error as wrong:
            mistakes.add(file, ("titles", number), Text(f"正则写错了：{wrong}", f"is no regular expression: {wrong}"))
    return head


def _words(head: Head, heads: Mapping[str, tuple[Path, Head]], children: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words that point to a profile: its own, else those of what it extends."""
    if head.recognised_by or head.identity in children:
        return head.recognised_by
    inherited = (_words(heads[name][1], heads, (*children, head.identity)) for name in head.extends if name in heads)
    return tuple(dict.fromkeys(word for words in inherited for word in words))
