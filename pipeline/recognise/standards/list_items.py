"""The items of lists (列项): marker, level, which of them make one list, and the sentence that leads into it."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass

from pipeline.model.document import Paragraph
from pipeline.model.outline import ListItem
from pipeline.recognise.standards.markers import Marker, find_marker
from pipeline.recognise.standards.standing import Standing

_LISTLESS = ("cover", "contents", "title", "bibliography", "index", "end-line", "undecided")
_DEEPER_PT = 10.0
_ANNOUNCES = (":", "：")
_WIDE_BLANK_PT, _BLANK_PT = 10.5, 5.25


@dataclass(slots=True)
class _List:
    """A list that is still open."""

    marker: Marker
    """Of its last item."""
    group: int
    lead_in: int | None
    position_pt: float | None
    """Where its first marker stands, from the left margin."""
    label: tuple[str, int] | None
    """Word's list and level."""
    text: str = ""
    """Of its last item."""


class _Lists:
    """Follows a draft from line to line and keeps the lists that are open, outermost first."""

    def __init__(self) -> None:
        self.items: list[ListItem] = []
        self._open: list[_List] = []
        self._groups = 0
        self._text: tuple[int, str] | None = None
        """The last line of running text since a heading."""
        self._interrupted = False

    def heading(self, standing: Standing) -> None:
        """A heading or a numbered clause closes all lists; a clause that is a sentence may lead into one."""
        self._open.clear()
        clause = standing.clause
        sentence = clause is not None and clause.paragraph == standing.at and clause.title is None and clause.text
        self._text = (standing.at, standing.line.plain) if sentence else None
        self._interrupted = False

    def text(self, standing: Standing) -> None:
        """A line of running text: it may go on with an item or lead into a new list."""
        self._text = (standing.at, standing.line.plain.rstrip())
        self._interrupted = True

    def item(self, standing: Standing, marker: Marker) -> None:
        """A line with a marker."""
        paragraph = standing.line.paragraph
        label = paragraph.label
        source = (label.number_id, label.level) if marker.generated and label is not None else None
        place = _position(paragraph)
        current, level = self._list(marker, source, place)
        current.marker, current.text = marker, standing.line.plain.rstrip()
        self._interrupted = False
        self.items.append(
            ListItem(
                marker.kind,
                marker.text,
                None if marker.generated else paragraph.span(marker.start, marker.end),
                level + 1,
                standing.at,
                current.group,
                current.lead_in,
                standing.clause_number,
            )
        )

    def _list(self, marker: Marker, source: tuple[str, int] | None, place: float | None) -> tuple[_List, int]:
        """Return the list that an item belongs to, opened where there is none yet, and its place among the open ones."""
        above = self._text[0] if self._text is not None else None
        if self._open and not self._interrupted:
            above = self.items[-1].paragraph
        if self._begins_anew(marker) if self._interrupted else self._is_finished(marker, place):
            self._open.clear()
        level = self._level(marker, source, place)
        del self._open[level + 1 :]
        if level == len(self._open):
            above = self.items[-1].paragraph if self._open else above
            self._groups += 1
            self._open.append(_List(marker, self._groups, above, place, source))
        return self._open[level], level

    def _begins_anew(self, marker: Marker) -> bool:
        """Tell whether an item behind a line of text begins another list, and does not go on with the one before that line."""
        text = self._text[1] if self._text is not None else ""
        same = next((one for one in reversed(self._open) if one.marker.kind == marker.kind), None)
        if same is None:
            return True
        if marker.value:
            return marker.value != same.marker.value + 1 or (text.endswith(_ANNOUNCES) and marker.generated != same.marker.generated)
        return text.endswith(_ANNOUNCES) or same.text.endswith("。")

    def _is_finished(self, marker: Marker, place: float | None) -> bool:
        """Tell whether a first item right behind an item with a full stop begins a list beside the one above, of another make."""
        if marker.value != 1 or not self._open or not self._open[-1].text.endswith("。"):
            return False
        outer = self._open[0].position_pt
        deeper = place is not None and outer is not None and place - outer > _DEEPER_PT
        return not deeper and not any(_alike(one.marker, marker) for one in self._open)

    def _level(self, marker: Marker, source: tuple[str, int] | None, place: float | None) -> int:
        """Return the place in the open lists that the item goes on with, or their number where it opens another one."""
        if not self._open:
            return 0
        top = self._open[-1]
        if source is not None:
            known = next((level for level, one in enumerate(self._open) if one.label == source), None)
            if known is not None:
                return known
            if top.label is not None and top.label[0] == source[0]:
                return len(self._open) if source[1] > top.label[1] else self._shallower(source)
        deeper = place - top.position_pt if place is not None and top.position_pt is not None else None
        announced = top.text.endswith(_ANNOUNCES)
        first = marker.value in (0, 1)
        same = next((level for level in range(len(self._open) - 1, -1, -1) if _alike(self._open[level].marker, marker)), None)
        if same is not None:
            inside = same == len(self._open) - 1 and first and announced and (deeper is None or deeper > _DEEPER_PT)
            return len(self._open) if inside else same
        if deeper is not None and deeper < -_DEEPER_PT and len(self._open) > 1:
            return len(self._open) - 2
        # Letters under dashes are no levels of GB/T 1.1: without a sign of it they are the same list with another marker.
        below = marker.value == 1 and (top.marker.kind, marker.kind) != ("dash", "letter")
        opens = announced or below or (deeper is not None and deeper > _DEEPER_PT)
        return len(self._open) if first and opens else len(self._open) - 1

    def _shallower(self, source: tuple[str, int]) -> int:
        levels = [level for level, one in enumerate(self._open) if one.label is not None and one.label[1] >= source[1]]
        return min(levels, default=0)


def find_list_items(standings: Sequence[Standing], others: Container[int]) -> tuple[ListItem, ...]:
    """Return the items of lists in reading order; the paragraphs `others` are something else (captions, notes, terms …)."""
    lists = _Lists()
    element, listless = None, True
    heading: Standing | None = None
    for standing in standings:
        line = standing.line
        if standing.element is not element:
            element, heading = standing.element, standing
            listless = element.kind in _LISTLESS or element.topic == "references"
        if standing.begins:
            heading = standing
        elif not listless and line.in_body and line.bare and line.paragraph.index not in others:
            if heading is not None:
                lists.heading(heading)
                heading = None
            marker = find_marker(line)
            if marker is not None and not (line.mark is not None and line.mark.kind == "clause"):
                lists.item(standing, marker)
            else:
                lists.text(standing)
    return tuple(lists.items)


def _alike(one: Marker, other: Marker) -> bool:
    """Tell whether two markers are of one make: "1." and "①" are both "other", but not alike."""
    if one.kind != other.kind:
        return False
    return one.kind != "other" or _shape(one.text) == _shape(other.text)


def _shape(text: str) -> str:
    return "".join("0" if sign.isalnum() else sign for sign in text if not sign.isspace())


def _position(paragraph: Paragraph) -> float | None:
    """Return where the line's first sign stands, in points from the margin; None where the file does not say."""
    form = paragraph.format
    left = form.indent_left_chars * _WIDE_BLANK_PT if form.indent_left_chars is not None else form.indent_left_pt
    first = form.first_line_indent_chars * _WIDE_BLANK_PT if form.first_line_indent_chars is not None else form.first_line_indent_pt
    blanks = paragraph.text[: len(paragraph.text) - len(paragraph.text.lstrip())]
    typed = sum(_WIDE_BLANK_PT if sign == "\u3000" else 2 * _WIDE_BLANK_PT if sign == "\t" else _BLANK_PT for sign in blanks)
    return None if left is None and first is None and not typed else (left or 0.0) + (first or 0.0) + typed
