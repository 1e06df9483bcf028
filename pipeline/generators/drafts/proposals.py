"""What a proposal says of its draft: a filled-in form becomes title, units, people, standards named; what is left open stays "" or ()."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from pipeline.generators.forms.markup import legal
from pipeline.language.leftovers import is_reference, leftover
from pipeline.language.organisations import name_key, split_names
from pipeline.language.persons import bare_name, is_person_name
from pipeline.language.standard_numbers import StandardNumber, find_standard_numbers
from pipeline.language.standard_order import by_code, is_placed
from pipeline.model.draft import Choice, DraftTerms
from pipeline.model.record import Record
from pipeline.model.values import dataclass

_TITLE_BEHIND: Final = re.compile(r"\s*[《〈]([^《》〈〉\n]{2,80})[》〉]")
_TITLE_BEFORE: Final = re.compile(r"[《〈]([^《》〈〉\n]{2,80})[》〉]\s*[（(]?\s*$")
_BASIS: Final = "GB/T 1.1"
"""Named in every foreword, and cited by no clause."""
_BLANKS: Final = re.compile(r"\s*[\n\t\r\v\f]+\s*")
_STOPS: Final = re.compile("[、。；;，]")
"""What would end a name in the foreword's list."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A standard that the proposal names: its number as it is written in a list, its title as far as it is given."""

    number: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a draft starts from; nothing of it need be known."""

    title: str = ""
    units: tuple[str, ...] = ()
    drafters: tuple[str, ...] = ()
    adopters: tuple[str, ...] = ()
    scope: str = ""
    cited: tuple[Cited, ...] = ()
    revises: bool = False
    replaced: str = ""
    patents: bool = False


def proposal_of(record: Record, terms: DraftTerms) -> Proposal:
    """Return what the filled-in form says, by the fields that the call names."""
    replaced = next(iter(find_standard_numbers(_text(record, terms.replaced))), None)
    return Proposal(
        title=_title(_text(record, terms.title)),
        units=tuple(_distinct(_names(record, terms.units))),
        drafters=tuple(_distinct(_persons(record, terms.drafters))),
        adopters=tuple(_distinct(_names(record, terms.adopters))),
        scope=_text(record, terms.scope),
        cited=cited_in(_text(record, terms.cited), replaced),
        revises=_ticked(record, terms.revises),
        replaced="" if replaced is None else written(replaced),
        patents=_ticked(record, terms.patents),
    )


def cited_in(text: str, but: StandardNumber | None = None) -> tuple[Cited, ...]:
    """Return the standards that a text names, each once, in the order of GB/T 1.1—2020 8.6.3.2.

    `but` and GB/T 1.1 are left out; those whose place the order leaves open stand last, as they come.
    """
    found: dict[str, tuple[StandardNumber, str]] = {}
    for number in find_standard_numbers(text):
        behind, before = _TITLE_BEHIND.match(text, number.end), _TITLE_BEFORE.search(text[max(0, number.start - 100) : number.start])
        title = behind or before
        known = found.get(number.undated)
        if known is None or (number.dated and not known[0].dated):
            found[number.undated] = (number, title[1].strip() if title else known[1] if known else "")
    own = {_BASIS} if but is None else {_BASIS, but.undated}
    kept = [pair for undated, pair in found.items() if undated not in own]
    placed = sorted((pair for pair in kept if is_placed(pair[0])), key=lambda pair: by_code(pair[0]))
    return tuple(Cited(written(number), title) for number, title in (*placed, *(pair for pair in kept if not is_placed(pair[0]))))


def written(number: StandardNumber) -> str:
    """Return a number in the one way it is written: GB/T 19001—2016, ISO 9001:2015."""
    if number.full_year is None:
        return number.undated
    return f"{number.undated}{':' if number.standard_class == 'international' else '—'}{number.full_year}"


def plain(text: str) -> str:
    """Return a text on one line, without what a Word file cannot hold."""
    return _BLANKS.sub(" ", legal(text)).strip()


def _title(text: str) -> str:
    found = plain(text).strip('《》“”" 。')
    return "" if leftover(found) or not re.search("[一-鿿]", found) else found


def _text(record: Record, fields: Iterable[str]) -> str:
    said = [legal(record.text(field)) for field in fields]
    return "\n".join(one for one in said if one.strip() and leftover(one) is None)


def _names(record: Record, fields: Iterable[str]) -> Iterator[str]:
    for field in fields:
        for item in map(legal, record.items(field)):
            for start, end in split_names(item):
                name = _STOPS.sub(" ", plain(item[start:end])).strip()
                if name and leftover(name) is None and not is_reference(name):
                    yield name


def _persons(record: Record, fields: Iterable[str]) -> Iterator[str]:
    for field in fields:
        for item in record.items(field):
            for name in bare_name(plain(item)).split("、"):
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
