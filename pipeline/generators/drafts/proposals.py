"""What a proposal says of its draft: a filled-in form becomes title, units, people, standards named; what is left open stays "" or ()."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from pipeline.generators.drafts.citations import Cited, cited_in, elements, title_behind, written
from pipeline.generators.forms.markup import legal
from pipeline.language.leftovers import is_reference, leftover
from pipeline.language.organisations import name_key, split_names
from pipeline.language.persons import is_person_name, person_name
from pipeline.language.standard_numbers import find_standard_numbers
from pipeline.model.draft import Choice, DraftTerms
from pipeline.model.record import Record
from pipeline.model.values import dataclass

_BLANKS: Final = re.compile(r"\s*[\n\t\r\v\f]+\s*")
_STOPS: Final = re.compile("[、。；;，]")
"""What would end a name in the foreword's list."""
_ROLE: Final = re.compile("[（(](?:牵头|主编|参编|联络|组长|副组长|主要|协办|待定|待确认|拟|排名)[^（）()]*[）)]$")
"""A remark behind a name that is no part of it."""
_OTHERS: Final = re.compile("(?:以?及|和|与|等)?(?:其他|其它|有关|相关)[^（）()]{0,4}")
"""Names nobody: 及其他单位."""
_QUOTED: Final = re.compile("(?:[^《》]{0,16}(?:标准|规范|名称)[:：]?)?《([^《》]{2,})》(?:(?:团体)?标准)?(?:项目)?(?:[制修]定)?")
_IN_QUOTES: Final = re.compile('^[“"]([^“”"]*)[”"]$')
_WRAPPED: Final = re.compile(r"(?<=[一-鿿])\s*[\n\v]\s*(?=[一-鿿])(?!第)")
"""A title that goes on in the next line, where that is no part's."""
_OF_TITLE: Final = re.compile("[（(](?:暂定名?|草案稿?|征求意见稿|送审稿|报批稿|初稿|修订|制定)[）)]$")
"""A remark behind a title that is no part of it."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a draft starts from; nothing of it need be known."""

    title: str = ""
    units: tuple[str, ...] = ()
    drafters: tuple[str, ...] = ()
    adopters: tuple[str, ...] = ()
    scope: str = ""
    cited: tuple[Cited, ...] = ()
    revises: bool | None = None
    """None where the proposal says neither that the standard is new nor that it revises one."""
    replaced: str = ""
    replaced_title: str = ""
    patents: bool = False


def proposal_of(record: Record, terms: DraftTerms) -> Proposal:
    """Return what the filled-in form says, by the fields that the call names."""
    old = _text(record, terms.replaced)
    replaced = next(iter(find_standard_numbers(old)), None)
    return Proposal(
        title=_title(_text(record, terms.title)),
        units=tuple(_distinct(_names(record, terms.units))),
        drafters=tuple(_distinct(_persons(record, terms.drafters))),
        adopters=tuple(_distinct(_names(record, terms.adopters))),
        scope=_text(record, terms.scope),
        cited=cited_in(_text(record, terms.cited), replaced),
        revises=_revises(record, terms.revises, number_given=replaced is not None),
        replaced="" if replaced is None else written(replaced),
        replaced_title="" if replaced is None else title_behind(old, replaced),
        patents=_ticked(record, terms.patents),
    )


def plain(text: str) -> str:
    """Return a text on one line, without what a Word file cannot hold."""
    return _BLANKS.sub(" ", legal(text)).strip()


def _title(text: str) -> str:
    words = plain(_WRAPPED.sub("", text)).strip(" 。")
    quoted = _QUOTED.fullmatch(words)
    bare = _IN_QUOTES.sub(r"\1", words) if quoted is None else quoted[1]
    found = elements(_OF_TITLE.sub("", bare if bare.count("《") == bare.count("》") else bare.strip("《》")))
    return "" if leftover(found) or not re.search("[一-鿿]", found) else found


def _text(record: Record, fields: Iterable[str]) -> str:
    said = [legal(record.text(field)) for field in fields]
    return "\n".join(one for one in said if one.strip() and leftover(one) is None)


def _names(record: Record, fields: Iterable[str]) -> Iterator[str]:
    for field in fields:
        for item in map(legal, record.items(field)):
            for start, end in split_names(item):
                name = _ROLE.sub("", _STOPS.sub(" ", plain(item[start:end])).strip())
                if name and leftover(name) is None and not is_reference(name) and not _OTHERS.fullmatch(name):
                    yield name


def _persons(record: Record, fields: Iterable[str]) -> Iterator[str]:
    for field in fields:
        for item in record.items(field):
            for name in person_name(plain(item)).split("、"):
                if is_person_name(name) and leftover(name) is None and not is_reference(name):
                    yield name


def _distinct(names: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for name in names:
        if name_key(name) not in seen:
            seen.add(name_key(name))
            yield name


def _ticked(record: Record, choice: Choice | None) -> bool:
    return choice is not None and record.text(choice.field) == choice.option


def _revises(record: Record, choice: Choice | None, *, number_given: bool) -> bool | None:
    """Tell what was ticked; where nothing was, or both were, a number to replace makes it a revision."""
    ticked = record.text(choice.field).split("、") if choice is not None else [""]
    if ticked != [""] and len(ticked) == 1:
        return _ticked(record, choice)
    return True if number_given and choice is not None else None
