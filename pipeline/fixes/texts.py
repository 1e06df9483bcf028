"""ReplaceText: characters deleted and inserted as tracked changes (ECMA-376 Part 1, 17.13.5.14 and 17.13.5.18)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from pipeline.fixes import reasons
from pipeline.fixes.changes import delete_runs, inserted_run, last_beside
from pipeline.fixes.controls import controlled
from pipeline.fixes.plan import TEXT, Claim, Plan
from pipeline.fixes.site import Site
from pipeline.fixes.stamp import Stamp
from pipeline.fixes.stretches import Stretch, within
from pipeline.model.correction import ReplaceText
from pipeline.model.text import Text
from pipeline.ooxml.fields import TYPED
from pipeline.ooxml.namespaces import MC, W

if TYPE_CHECKING:
    from lxml import etree

_ALTERNATE: Final = f"{MC}AlternateContent"
_RUN_PROPERTIES: Final = f"{W}rPr"
_PROPERTIES: Final = f"{W}pPr"


def plan_replacement(correction: ReplaceText, site: Site) -> Plan | Text:
    """Plan to put the new text in place of the span, in the formatting of its first character; or say why not."""
    span = correction.span
    paragraph = site.element(span.address, "p")
    if paragraph is None:
        return reasons.NOT_FOUND
    stretches = site.stretches(paragraph)
    length = stretches[-1].end if stretches else 0
    if not 0 <= span.start <= span.end <= length:
        return reasons.NOT_FOUND
    claims = (Claim(paragraph, "text", span.start, span.end),)
    if span.start == span.end:
        return _plan_insertion(paragraph, stretches, span.start, correction.text, claims, site.stamp)
    covered = within(stretches, span.start, span.end)
    refused = refusal(covered, span.start, span.end)
    if refused:
        return refused
    return Plan(TEXT, claims, lambda: _replace(covered, correction.text, site.stamp))


def refusal(covered: Sequence[Stretch], start: int, end: int) -> Text | None:
    """Return why the characters [start, end), which these stretches show, are not to be changed; None if they are."""
    if covered[0].start < start or covered[-1].end > end:
        return reasons.NOT_APART
    return next((reason for reason in map(_refused, covered) if reason), None)


def _refused(stretch: Stretch) -> Text | None:
    if stretch.start == stretch.end:
        return None
    if stretch.shown.inserted:
        return reasons.SUGGESTED
    if stretch.generated or not stretch.is_run or (stretch.shown.field or "") not in TYPED:
        return reasons.GENERATED
    if controlled(stretch.element):
        return reasons.CONTROLLED
    return reasons.NOT_APART if not stretch.textual or _in_alternate(stretch.element) else None


def _in_alternate(run: etree._Element) -> bool:
    """Between the run and its paragraph stands alternate content, whose other branch would keep the old text."""
    for around in run.iterancestors():
        if around.tag == f"{W}p":
            return False
        if around.tag == _ALTERNATE:
            return True
    return False


def _replace(covered: Sequence[Stretch], text: str, stamp: Stamp) -> None:
    """Pictures, notes and field characters between the characters stay where they are."""
    runs = [stretch.element for stretch in covered if stretch.textual]
    properties = runs[0].find(_RUN_PROPERTIES)
    wrappers = delete_runs(runs, stamp)
    if text:
        last_beside(wrappers).addnext(inserted_run(text, properties, stamp))


def _plan_insertion(
    paragraph: etree._Element, stretches: Sequence[Stretch], at: int, text: str, claims: tuple[Claim, ...], stamp: Stamp
) -> Plan | Text:
    """New text goes behind the character before it, in its formatting, else before the next one."""
    if not text:
        return reasons.EMPTY
    before = next((s for s in reversed(stretches) if s.start < s.end == at), None)
    after = next((s for s in stretches if at == s.start < s.end), None)
    if before is None and after is None and any(s.start < at < s.end for s in stretches):
        return reasons.NOT_APART
    if before is not None and not _refused(before):
        return Plan(TEXT, claims, lambda: _insert_behind(before, text, stamp))
    if after is not None and not _refused(after):
        return Plan(TEXT, claims, lambda: _insert_before(after, text, stamp))
    neighbour = before or after
    if neighbour is not None and controlled(neighbour.element):
        return reasons.CONTROLLED
    if after is None:
        return Plan(TEXT, claims, lambda: paragraph.append(inserted_run(text, _formatting_at_end(paragraph, before), stamp)))
    return _refused(after) or reasons.NOT_APART


def _insert_behind(stretch: Stretch, text: str, stamp: Stamp) -> None:
    anchor = _around_deletion(stretch.element)
    following = anchor.getnext()
    # The replacement of the characters before it stands first.
    while following is not None and following.tag == f"{W}ins" and following.get(f"{W}id") in stamp.issued:
        anchor, following = following, following.getnext()
    anchor.addnext(inserted_run(text, stretch.element.find(_RUN_PROPERTIES), stamp))


def _insert_before(stretch: Stretch, text: str, stamp: Stamp) -> None:
    _around_deletion(stretch.element).addprevious(inserted_run(text, stretch.element.find(_RUN_PROPERTIES), stamp))


def _around_deletion(run: etree._Element) -> etree._Element:
    parent = run.getparent()
    return parent if parent is not None and parent.tag == f"{W}del" else run


def _formatting_at_end(paragraph: etree._Element, before: Stretch | None) -> etree._Element | None:
    """An empty paragraph is typed into in the formatting of its mark."""
    if before is not None and before.is_run:
        return before.element.find(_RUN_PROPERTIES)
    return paragraph.find(f"{_PROPERTIES}/{_RUN_PROPERTIES}")
