"""Reads what is written: text, long text, lists, opinions, each with its places."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.language.normal import norm, normalise, stripped
from pipeline.language.organisations import goes_on, split_names
from pipeline.language.patterns import pattern
from pipeline.model.address import Span
from pipeline.model.profile import FormField
from pipeline.model.record import Field
from pipeline.recognise.forms.owners import Piece

_PROMPT = pattern(r"(?:单击|点击)(?:或(?:单击|点击|点按))?(?:此处|这里|以)|Clickortap|Clickhere", re.IGNORECASE)
_RULED = "_＿"
_LIMIT = pattern(r"[（(][^（()）]{0,12}\d[^（()）]{0,12}字[^（()）]{0,20}[)）]")
_LINKING = 10
"""Characters at the end of a value in which a link to the next label is looked for."""
_LINK = pattern(r"[，,、；;\s]*(?:其中)?$")
"""What ties a value to the label that follows in the same line."""
_NOTHING = pattern(r"[_\s＿.。…：]*")


def read_field(key: str, field: FormField, pieces: Sequence[Piece], label: Span | None) -> Field:
    """Return a text, long text, list or opinion as filled in; "" or () when nothing but printed text stands there."""
    untouched = _is_to_fill_in(field) and _bare(field.template) == _bare("".join(piece.text for piece in pieces))
    written = [] if untouched else [line for piece in pieces for line in _lines(piece, field)]
    raw = "\n".join(line.text for line in written)
    span = written[0].slot.span(written[0].start, written[0].end) if written else _empty_place(pieces, label)
    if field.kind != "list":
        return Field(key, raw, raw, span, label)
    names, items = _names(written)
    places = tuple(place for item in items if (place := item.slot.span(item.start, item.end)))
    return Field(key, names, raw, span, label, places)


def unread_field(key: str) -> Field:
    """Return a field whose label is not there: nobody knows what was meant to be written."""
    return Field(key, None, "", None, None)


def _is_to_fill_in(field: FormField) -> bool:
    """The printed words of the cell have blanks to be filled in (2、同意 _____ 班组申报): with them filled in they are the value."""
    return "_" in field.template


def _bare(text: str) -> str:
    return norm(text, digits=True).replace("_", "").replace("＿", "")


def _after_limit(text: str, start: int, end: int) -> int:
    """Return where a long text begins after the limit printed before it: (200字内), （2500—3000字，材料编写格式见附件2）."""
    limit = _LIMIT.match(text, start, end)
    if limit is None:
        return start
    first, _ = stripped(text, limit.end(), end)
    return stripped(text, first + 1, end)[0] if text[first : first + 1] in ("：", ":") else first


def _names(written: Sequence[Piece]) -> tuple[tuple[str, ...], tuple[Piece, ...]]:
    """Return the names in the lines, one broken by a line end as a whole, and the piece that each stands in or begins in."""
    names: list[str] = []
    items: list[Piece] = []
    for line in written:
        for number, (first, last) in enumerate(split_names(line.text)):
            name = line.text[first:last]
            if names and number == 0 and goes_on(names[-1], name):
                names[-1] += name
                continue
            names.append(name)
            items.append(Piece(line.slot, line.start + first, line.start + last))
    return tuple(names), tuple(items)


def _lines(piece: Piece, field: FormField) -> list[Piece]:
    """Return the lines of a piece that somebody wrote, without blanks at their ends."""
    kept: list[Piece] = []
    for start, end in piece.slot.lines(piece.start, piece.end):
        first, last = stripped(piece.slot.text, start, end)
        if field.kind == "long-text":
            first = _after_limit(piece.slot.text, first, last)
        broken = bool(kept) and kept[-1].text[-1:].isdigit() and piece.slot.text[first:last][:1] in "年月日"
        if field.template and not _is_to_fill_in(field) and not broken:
            last = _before_template(piece.slot.text, first, last, field.template)
            first, last = stripped(piece.slot.text, first, last)
        first, last = _without_ruled_line(piece.slot.text, first, last)
        if field.kind == "text" and end == piece.end < len(piece.slot.text):
            link = _LINK.search(piece.slot.text, max(first, last - _LINKING), last)
            last = link.start() if link else last
        text = piece.slot.text[first:last]
        if last > first and not _is_printed(text, field):
            kept.append(Piece(piece.slot, first, _without_loose_bracket(piece.slot.text, first, last)))
    return kept


def _without_ruled_line(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch without the line of underscores that was printed for it (__甲__, _甲_); a line alone stays."""
    value = text[start:end]
    before = len(value) - len(value.lstrip(_RULED))
    after = len(value) - len(value.rstrip(_RULED))
    if before == len(value):
        return start, end
    return stripped(text, start + (before if before > 1 or after else 0), end - after)


def _is_printed(text: str, field: FormField) -> bool:
    """The text is a prompt, ruled lines, the hint or the printed words of the cell, not a value."""
    bare = norm(text)
    if _NOTHING.fullmatch(bare) or _PROMPT.match(bare):
        return True
    return bool(field.hint) and bare == norm(field.hint)


def _before_template(text: str, start: int, end: int, template: str) -> int:
    """Return where the printed words of a cell ("(签字、公章) 年 月 日") begin in [start, end); `end` where none stand there."""
    normal = normalise(text[start:end])
    words = [re.escape(norm(word)) for word in template.split()]
    if not words or not normal.text:
        return end
    if re.fullmatch("".join(f"(?:{word})?" for word in words), normal.text):
        return start
    printed = re.search(rf"(?<!\d){''.join(words)}", normal.text)
    return start + normal.starts[printed.start()] if printed else end


def _without_loose_bracket(text: str, start: int, end: int) -> int:
    """Return the end without a closing bracket that was opened before the label."""
    value = text[start:end]
    loose = value[-1] in "）)" and value.count("）") + value.count(")") > value.count("（") + value.count("(")
    return stripped(text, start, end - 1)[1] if loose else end


def _empty_place(pieces: Sequence[Piece], label: Span | None) -> Span | None:
    """Return the empty place where a value should stand: the cell beside the label, else right after the label."""
    for piece in reversed(pieces):
        if (span := piece.slot.span(piece.start, piece.start)) is not None:
            return span
    return None if label is None else Span(label.address, label.end, label.end)
