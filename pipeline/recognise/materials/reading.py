"""Reads achievement material: whether a document is one, and what each of its paragraphs is."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from pipeline.language.normal import norm
from pipeline.model.document import Document, Table, paragraphs_of
from pipeline.model.material import Material, MaterialRole
from pipeline.recognise.materials.headings import Headings, find_headings
from pipeline.recognise.materials.heads import FOREWORD, Head, find_head, is_label, is_title
from pipeline.recognise.materials.lines import LONG, Line, own_lines
from pipeline.recognise.materials.pictures import showing
from pipeline.recognise.materials.subjects import about
from pipeline.recognise.materials.tables import data_tables, find_captions, with_titles

_ENOUGH = 4
_TEXT = 300
"""Characters of running text that tell something."""
_TOLD = re.compile(r"事迹|先进(?:班组|个人|集体|典型)|服务明星|经验材料|典型材料")
_WORDS = ("荣誉", "先进", "满意", "服务明星", "班组", "一线", "岗位", "敬业")
_OTHERS = frozenset({"contract", "standard", "exam", "regulation", "minutes", "letter", "companion", "form", "blank-form"})


def read_material(document: Document, names: Collection[str] = (), banners: Sequence[str] = ()) -> Material | None:
    """Return the document read as achievement material; None where it is none.

    `names` are words of file names that point to material. A file of that name with pictures and no text is material, too.
    `banners` are words of the line at the top that names the papers of the call.
    """
    lines = own_lines(document)
    named = any(word in document.name for word in names)
    head = find_head(lines, banners)
    if not lines:
        return _read(document, lines, head) if named and document.pictures else None
    strong = _strong_signs(lines, head, named=named)
    if not strong:
        return None
    material = _read(document, lines, head)
    if strong + _weak_signs(material, lines, head) < _ENOUGH:
        return None
    return material if head.names_call or not _looks_otherwise(document) else None


def read_in_form(document: Document, banners: Sequence[str] = ()) -> Material:
    """Return what stands in the cell of a form, which names unit and person itself: a first line alone is no title there."""
    lines = own_lines(document)
    head = find_head(lines, banners)
    return _read(document, lines, head if head.subtitle or head.names_call else find_head(()))


def _read(document: Document, lines: Sequence[Line], head: Head) -> Material:
    rest = lines[head.length :]
    data = data_tables(document)
    tables = with_titles(document, data)
    titles = frozenset(one.title for one in tables if one.title is not None)
    labels = frozenset(line.index for line in rest if FOREWORD.match(line.text))
    boxed = None if head.title or head.merged is not None or not document.sections else _boxed_title(document, rest)
    taken = titles | {line.index for line in lines[: head.length]} | ({boxed} if boxed is not None else set())
    captions = find_captions(document, taken)
    headings = find_headings([line for line in rest if line.index not in captions], titles | labels)
    captions -= headings.main | headings.below
    foreword = _foreword(rest, headings, titles | captions)
    return Material(
        first=document.paragraphs[0].index,
        last=document.paragraphs[-1].index,
        title=head.title,
        subtitle=head.subtitle,
        banner=head.banner,
        banner_above=head.banner_above,
        merged=head.merged,
        boxed_title=boxed,
        foreword=foreword,
        headings=tuple(sorted(headings.main)),
        tables=tables,
        pictures=showing(document.pictures),
        about=about(_unit(lines, head), document.name),
        roles=_roles(document, lines, head, headings, frozenset(foreword), titles, captions, data),
    )


def _boxed_title(document: Document, rest: Sequence[Line]) -> int | None:
    """Return the first line in a text box above the text that may be a title; a note like 附件2 is none."""
    end = rest[0].index if rest else len(document.paragraphs) + document.paragraphs[0].index
    boxed = (one for one in document.paragraphs if one.location.kind == "text-box" and one.index < end)
    return next((one.index for one in boxed if (text := norm(one.text, digits=True)) and is_title(text)), None)


def _unit(lines: Sequence[Line], head: Head) -> str:
    """Return the line with unit and team or person."""
    merged = next((line.paragraph.text for line in lines if line.index == head.merged), "")
    dashed = (part for part in merged.split("\n") if norm(part).startswith("—"))
    return "".join(line.text for line in lines if line.index in head.subtitle) or next(dashed, "")


def _strong_signs(lines: Sequence[Line], head: Head, *, named: bool) -> int:
    """Weigh banner, subtitle, the file's name and what the title says; without any of them nothing is a material."""
    told = any(_TOLD.search(line.text) for line in lines[: max(head.length, 3)])
    return 3 * head.names_call + 2 * bool(head.title and head.subtitle) + 2 * named + 2 * told


def _weak_signs(material: Material, lines: Sequence[Line], head: Head) -> int:
    whole = "".join(line.text for line in lines)
    return sum(
        (
            any(FOREWORD.match(line.text) for line in lines[: head.length + 2]),
            len(material.headings) > 1,
            bool(material.pictures),
            sum(len(line.text) for line in lines if len(line.text) > LONG) >= _TEXT,
            sum(word in whole for word in _WORDS) > 1,
        )
    )


def _looks_otherwise(document: Document) -> bool:
    from pipeline.recognise.looks import look_of  # a banner spares its patterns

    return look_of(document)[0] in _OTHERS


def _foreword(rest: Sequence[Line], headings: Headings, others: frozenset[int]) -> tuple[int, ...]:
    """Return what stands above the first main heading; without headings the paragraph called 前言, and the one it heads."""
    label = next((number for number, line in enumerate(rest) if FOREWORD.match(line.text)), None)
    first = min(headings.main, default=None)
    if first is not None:
        above = [line for line in rest if line.index < first and line.index not in headings.below | others]
        return tuple(line.index for line in above)
    if label is None:
        return ()
    return tuple(line.index for line in rest[label : label + (2 if is_label(rest[label].text) else 1)])


def _roles(
    document: Document,
    lines: Sequence[Line],
    head: Head,
    headings: Headings,
    foreword: frozenset[int],
    titles: frozenset[int],
    captions: frozenset[int],
    data: Sequence[Table],
) -> dict[int, MaterialRole]:
    cells = frozenset(_indexes(data))
    own = frozenset(line.index for line in lines)
    above = frozenset(line.index for line in lines[: head.length])
    sets: tuple[tuple[MaterialRole, Collection[int]], ...] = (
        ("title", head.title),
        ("subtitle", head.subtitle),
        ("banner", () if head.banner is None else (head.banner,)),
        ("undecided", above | frozenset(line.index for line in lines if is_label(line.text))),
        ("table-title", titles),
        ("heading", headings.main),
        ("sub-heading", headings.below),
        ("cell", cells),
        ("caption", captions),
        ("foreword", foreword),
        ("body", own),
    )
    roles: dict[int, MaterialRole] = {}
    for one in document.paragraphs:
        if not norm(one.text):
            roles[one.index] = "blank"
            continue
        roles[one.index] = next((role for role, members in sets if one.index in members), "undecided")
    return roles


def _indexes(tables: Iterable[Table]) -> Iterable[int]:
    for table in tables:
        for row in table.rows:
            for cell in row.cells:
                yield from (one.index for one in paragraphs_of(cell.blocks))
