"""DeleteParagraph and InsertParagraph: paragraph marks deleted and inserted (ECMA-376 Part 1, 17.13.5.15 and 17.13.5.19)."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import TYPE_CHECKING, Final

from pipeline.fixes import reasons
from pipeline.fixes.changes import delete_runs, formatting, inserted_run, mark_paragraph, remember
from pipeline.fixes.controls import controlled, locked, takes_no_paragraph
from pipeline.fixes.formats import shape_paragraph, shape_run
from pipeline.fixes.merging import following_block
from pipeline.fixes.order import paragraph_properties, place, property_of, run_properties
from pipeline.fixes.plan import ENDING, PARAGRAPH, Claim, Plan, asked
from pipeline.fixes.site import Site
from pipeline.fixes.stamp import Stamp
from pipeline.model.address import Span
from pipeline.model.correction import DeleteParagraph, InsertParagraph, SetParagraph, SetRun
from pipeline.model.text import Text
from pipeline.ooxml.namespaces import M, W

if TYPE_CHECKING:
    from lxml import etree

_PARAGRAPH: Final = f"{W}p"
_PROPERTIES: Final = f"{W}pPr"
_RUN_PROPERTIES: Final = f"{W}rPr"
_MARKS: Final = ("ins", "del", "moveFrom", "moveTo")
_HOLDERS: Final = frozenset(f"{W}{name}" for name in ("hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo"))
_LEFT: Final = frozenset({f"{W}del", f"{W}moveFrom"})
_DELETABLE: Final = frozenset({f"{W}r", f"{M}oMath", f"{M}oMathPara"})
_MARKERS: Final = ("bookmark", "commentRange", "perm")
_SILENT: Final = frozenset({_PROPERTIES, f"{W}proofErr", *(f"{W}{kind}{end}" for kind in _MARKERS for end in ("Start", "End"))})


def plan_deletion(correction: DeleteParagraph, site: Site) -> Plan | Text:
    """Plan to delete the paragraph's characters and its mark; or say why not.

    A paragraph that ends a cell, a section or the text has to stay, empty.
    """
    paragraph = site.element(correction.address, "p")
    if paragraph is None:
        return reasons.NOT_FOUND
    refused = refused_whole(paragraph)
    if refused:
        return refused
    stays = stays_behind(paragraph)
    if stays and not whole_runs(paragraph):
        return reasons.LAST
    return Plan(PARAGRAPH, (Claim(paragraph, "whole"),), lambda: _delete(paragraph, site.stamp, mark=not stays))


def plan_insertion(correction: InsertParagraph, site: Site) -> Plan | Text:
    """Plan to put a new paragraph beside the one at the address; or say why not."""
    paragraph = site.element(correction.address, "p")
    if paragraph is None:
        return reasons.NOT_FOUND
    if takes_no_paragraph(paragraph):
        return reasons.CONTROLLED
    model = paragraph if correction.like is None else site.element(correction.like, "p")
    if model is None or (correction.like is not None and correction.like.part != correction.address.part):
        return reasons.NOT_FOUND
    style = None if correction.style is None else site.style_id(correction.style)
    if correction.style is not None and style is None:
        return reasons.NO_STYLE
    if correction.after and (_ends_section(paragraph) or (_is_last(paragraph) and _has_mark(paragraph))):
        return reasons.LAST
    if correction.after and _is_last(paragraph):
        return Plan(ENDING, (), lambda: _split_last(paragraph, correction, style, site))
    return Plan(PARAGRAPH, (), lambda: _insert(paragraph, _made(model, correction, style, site), site.stamp, correction.after))


def refused_whole(paragraph: etree._Element) -> Text | None:
    """Return why what the paragraph holds cannot be taken from its place; None if it can."""
    if _has_mark(paragraph):
        return reasons.SUGGESTED
    if locked(paragraph) or any(controlled(run) for run in paragraph.iter(f"{W}r")):
        return reasons.CONTROLLED
    if any(child.tag in (f"{W}ins", f"{W}moveTo") for child in paragraph.iter()):
        return reasons.SUGGESTED
    return None if whole_runs(paragraph) is not None else reasons.GENERATED


def stays_behind(paragraph: etree._Element) -> bool:
    """The paragraph's mark cannot go: it ends a cell, a text box, a note, a section or the text."""
    return _ends_section(paragraph) or following_block(paragraph) is None


def whole_runs(paragraph: etree._Element) -> list[etree._Element] | None:
    """Return all runs and formulas of the paragraph; None where it holds what cannot be marked as deleted (simple fields)."""
    try:
        return list(_runs(paragraph))
    except LookupError:
        return None


def plain_properties(paragraph: etree._Element) -> etree._Element | None:
    """Return a copy of the paragraph's formatting without section, tracked marks and remembered formatting; None for nothing."""
    properties = paragraph.find(_PROPERTIES)
    if properties is None:
        return None
    copied = deepcopy(properties)
    copied.tail = None
    for name in ("sectPr", "pPrChange", "rPr"):
        for child in copied.findall(f"{W}{name}"):
            copied.remove(child)
    mark = formatting(properties.find(_RUN_PROPERTIES))
    if mark is not None:
        place(copied, mark)
    return copied


def _delete(paragraph: etree._Element, stamp: Stamp, *, mark: bool) -> None:
    # Comments were set before: their references stay.
    runs = [run for run in whole_runs(paragraph) or [] if run.find(f"{W}commentReference") is None]
    delete_runs(runs, stamp)
    if mark:
        mark_paragraph(paragraph_properties(paragraph), "del", stamp)


def _made(model: etree._Element, correction: InsertParagraph, style: str | None, site: Site) -> etree._Element:
    """Return a new paragraph that looks like `model`, or has the style, and is given what the correction asks for besides."""
    made = model.makeelement(_PARAGRAPH)
    properties = plain_properties(model)
    if properties is not None:
        made.append(properties)
    if style is not None:
        property_of(paragraph_properties(made), "pStyle").set(f"{W}val", style)
    shape_paragraph(made, _paragraph_look(correction), strict=site.package.strict)
    made.append(_inserted(model, correction, style, site.stamp))
    mark_paragraph(paragraph_properties(made), "ins", site.stamp)
    return made


def _inserted(model: etree._Element, correction: InsertParagraph, style: str | None, stamp: Stamp) -> etree._Element:
    inserted = inserted_run(correction.text, _first_formatting(model) if style is None else None, stamp)
    look = _run_look(correction)
    for run in inserted if asked(look) else ():
        shape_run(run_properties(run), look)
    return inserted


def _paragraph_look(correction: InsertParagraph) -> SetParagraph:
    return SetParagraph(
        correction.address,
        align=correction.align,
        line_spacing=correction.line_spacing,
        space_before_lines=correction.space_before_lines,
        space_after_lines=correction.space_after_lines,
        first_line_indent_chars=correction.first_line_indent_chars,
        page_break_before=correction.page_break_before,
    )


def _run_look(correction: InsertParagraph) -> SetRun:
    return SetRun(
        Span(correction.address, 0, 0),
        font_east_asia=correction.font_east_asia,
        size_pt=correction.size_pt,
        bold=correction.bold,
        color=correction.color,
    )


def _insert(paragraph: etree._Element, made: etree._Element, stamp: Stamp, after: bool) -> None:
    if after:
        _behind_ours(paragraph, stamp).addnext(made)
    else:
        paragraph.addprevious(made)


def _split_last(paragraph: etree._Element, correction: InsertParagraph, style: str | None, site: Site) -> None:
    """Type Enter behind a last paragraph: its content gets a new mark, and the mark that ends the cell or text gets the new text."""
    made = paragraph.makeelement(_PARAGRAPH)
    properties = plain_properties(paragraph)
    if properties is not None:
        made.append(properties)
    run = _inserted(paragraph, correction, style, site.stamp)
    made.extend([child for child in paragraph if child.tag != _PROPERTIES])
    mark_paragraph(paragraph_properties(made), "ins", site.stamp)
    paragraph.addprevious(made)
    paragraph.append(run)
    look = _paragraph_look(correction)
    if style is not None or asked(look):
        kept = paragraph_properties(paragraph)
        remember(kept, site.stamp)
        if style is not None:
            property_of(kept, "pStyle").set(f"{W}val", style)
        shape_paragraph(paragraph, look, strict=site.package.strict)


def _behind_ours(paragraph: etree._Element, stamp: Stamp) -> etree._Element:
    """Return the last of the paragraphs that we put behind this one already."""
    while True:
        following = paragraph.getnext()
        mark = None if following is None else following.find(f"{_PROPERTIES}/{_RUN_PROPERTIES}/{W}ins")
        if following is None or mark is None or mark.get(f"{W}id") not in stamp.issued:
            return paragraph
        paragraph = following


def _first_formatting(paragraph: etree._Element) -> etree._Element | None:
    run = next((run for run in paragraph.iter(f"{W}r") if run.find(f"{W}t") is not None), None)
    return paragraph.find(f"{_PROPERTIES}/{_RUN_PROPERTIES}") if run is None else run.find(_RUN_PROPERTIES)


def _runs(parent: etree._Element) -> Iterator[etree._Element]:
    for child in parent:
        if child.tag in _DELETABLE:
            yield child
        elif child.tag in _HOLDERS:
            yield from _runs(child)
        elif child.tag not in _LEFT and child.tag not in _SILENT and child.tag not in (f"{W}sdtPr", f"{W}sdtEndPr", f"{W}smartTagPr"):
            raise LookupError(child.tag)


def _ends_section(paragraph: etree._Element) -> bool:
    return paragraph.find(f"{_PROPERTIES}/{W}sectPr") is not None


def _is_last(paragraph: etree._Element) -> bool:
    """No paragraph follows that could take over what is left when this one's mark goes."""
    following = following_block(paragraph)
    return following is None or following.tag != _PARAGRAPH


def _has_mark(paragraph: etree._Element) -> bool:
    """Somebody's tracked change stands on the paragraph mark."""
    return any(paragraph.find(f"{_PROPERTIES}/{_RUN_PROPERTIES}/{W}{name}") is not None for name in _MARKS)
