"""RefreshField: a field marked so that Word brings it up to date when it opens the file (ECMA-376 Part 1, 17.16.18 w:dirty)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.fixes import reasons
from pipeline.fixes.controls import locked
from pipeline.fixes.plan import FORMAT, Claim, Plan
from pipeline.fixes.site import Site
from pipeline.model.correction import RefreshField
from pipeline.model.text import Text
from pipeline.ooxml.namespaces import W

if TYPE_CHECKING:
    from lxml import etree

_PARAGRAPH: Final = f"{W}p"
_CHARACTER: Final = f"{W}fldChar"
_SIMPLE: Final = f"{W}fldSimple"
_KIND: Final = f"{W}fldCharType"
_DELETED: Final = frozenset({f"{W}del", f"{W}moveFrom"})
_ON: Final = frozenset({"1", "true", "on"})


def plan_refresh(correction: RefreshField, site: Site) -> Plan | Text:
    """Plan to mark the outermost field whose result the paragraph shows; or say why not.

    The mark is no tracked change, for it changes nothing that anybody sees before Word has asked.
    """
    paragraph = site.element(correction.address, "p")
    if paragraph is None:
        return reasons.NOT_FOUND
    field = _field_at(paragraph)
    if field is None:
        return reasons.NO_FIELD
    if field.get(f"{W}fldLock") in _ON:
        return reasons.LOCKED_FIELD
    if locked(field):
        return reasons.CONTROLLED
    return Plan(FORMAT, (Claim(field, "properties", properties=frozenset({"dirty"})),), lambda: field.set(f"{W}dirty", "true"))


def _field_at(paragraph: etree._Element) -> etree._Element | None:
    """Return the beginning of the outermost field that is open at the paragraph or begins in it; fields that never end are none."""
    simple = next(paragraph.iter(_SIMPLE), None)
    open_here: list[etree._Element] = []
    candidates: set[etree._Element] = set()
    reached = done = False
    for element in paragraph.getroottree().getroot().iter(_PARAGRAPH, _CHARACTER):
        if element.tag == _PARAGRAPH:
            done = reached and not _inside(element, paragraph)
            if done and not candidates.intersection(open_here):
                break
            if element is paragraph:
                reached = True
                candidates.update(open_here)
        elif _DELETED.isdisjoint(around.tag for around in element.iterancestors()):
            kind = element.get(_KIND)
            if kind == "begin":
                open_here.append(element)
                if reached and not done:
                    candidates.add(element)
            elif kind == "end" and open_here:
                ended = open_here.pop()
                if ended in candidates and not candidates.intersection(open_here):
                    return ended
    return simple


def _inside(element: etree._Element, paragraph: etree._Element) -> bool:
    """A paragraph of a text box stands inside the one that holds the box."""
    return any(around is paragraph for around in element.iterancestors(_PARAGRAPH))
