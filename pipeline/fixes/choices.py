"""SetChoice: boxes of every make ticked or cleared, as tracked changes of what they show."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, Final

from pipeline.fixes import reasons
from pipeline.fixes.changes import delete_runs, inserted_run
from pipeline.fixes.controls import locked
from pipeline.fixes.plan import TEXT, Claim, Plan
from pipeline.fixes.site import Site
from pipeline.fixes.stamp import Stamp
from pipeline.fixes.stretches import Stretch, within
from pipeline.fixes.texts import plan_replacement
from pipeline.fixes.ticking import checkbox_of, glyphs, set_state
from pipeline.model.correction import ReplaceText, SetChoice
from pipeline.model.text import Text
from pipeline.ooxml.namespaces import W

if TYPE_CHECKING:
    from lxml import etree

_RUN_PROPERTIES: Final = f"{W}rPr"
_TICKED: Final = "☑"
_CLEARED: Final = "☐"
# Symbols that are boxes: cleared, ticked (Wingdings 2 and Wingdings as Word's symbol dialogue offers them).
_SYMBOLS: Final = {"wingdings": ("F0A8", "F0FE"), "wingdings 2": ("F0A3", "F052")}


def plan_choice(correction: SetChoice, site: Site) -> Plan | Text:
    """Plan to tick or clear the box that the span shows; or say why not."""
    span = correction.span
    paragraph = site.element(span.address, "p")
    covered = () if paragraph is None else within(site.stretches(paragraph), span.start, span.end)
    if paragraph is None or not covered:
        return reasons.NOT_FOUND
    if any(s.shown.inserted for s in covered):
        return reasons.SUGGESTED
    if covered[0].start < span.start or covered[-1].end > span.end:
        return reasons.NOT_APART
    if any(locked(s.element) for s in covered):
        return reasons.CONTROLLED
    claims = (Claim(paragraph, "text", span.start, span.end),)
    control = next(covered[0].element.iterancestors(f"{W}sdt"), None)
    checkbox = None if control is None else checkbox_of(control)
    if checkbox is not None:
        return Plan(TEXT, claims, lambda: _tick_control(covered, checkbox, site.stamp, checked=correction.checked))
    symbol = covered[0].element.find(f"{W}sym")
    if symbol is not None and len(covered) == 1:
        return _plan_symbol(covered[0], symbol, correction, claims, site.stamp)
    field = _form_field(covered[0].element)
    if field:
        return Plan(TEXT, claims, lambda: _tick_field(field, site.stamp, checked=correction.checked))
    if any(s.generated for s in covered):
        return reasons.NO_BOX
    return plan_replacement(ReplaceText(span, _TICKED if correction.checked else _CLEARED), site)


def _tick_control(covered: Sequence[Stretch], checkbox: etree._Element, stamp: Stamp, *, checked: bool) -> None:
    """Word tracks the glyph of a control and lets its state follow; accepting or rejecting here lets it follow back."""
    cleared, ticked = glyphs(checkbox)
    properties = covered[0].element.find(_RUN_PROPERTIES)
    wrappers = delete_runs([s.element for s in covered], stamp)
    wrappers[-1].addnext(inserted_run(ticked if checked else cleared, properties, stamp))
    set_state(checkbox, checked=checked)


def _plan_symbol(stretch: Stretch, symbol: etree._Element, correction: SetChoice, claims: tuple[Claim, ...], stamp: Stamp) -> Plan | Text:
    signs = _SYMBOLS.get((symbol.get(f"{W}font") or "").strip().lower())
    if signs is None:
        return reasons.NO_BOX
    return Plan(TEXT, claims, lambda: _tick_symbol(stretch, signs[correction.checked], stamp))


def _tick_symbol(stretch: Stretch, sign: str, stamp: Stamp) -> None:
    copied = deepcopy(stretch.element)
    copied.tail = None
    for symbol in copied.iter(f"{W}sym"):
        symbol.set(f"{W}char", sign)
    wrapper = stamp.signed("ins")
    wrapper.append(copied)
    delete_runs([stretch.element], stamp)[-1].addnext(wrapper)


def _form_field(run: etree._Element) -> list[etree._Element]:
    """Return the runs of the legacy check box whose field begins in `run`, to its end; nothing if it is no such field."""
    if run.find(f"{W}fldChar/{W}ffData/{W}checkBox") is None:
        return []
    runs, depth = [], 0
    for sibling in (run, *run.itersiblings(f"{W}r")):
        runs.append(sibling)
        for character in sibling.iter(f"{W}fldChar"):
            depth += {"begin": 1, "end": -1}.get(character.get(f"{W}fldCharType", ""), 0)
        if depth <= 0:
            return runs
    return []


def _tick_field(runs: Sequence[etree._Element], stamp: Stamp, *, checked: bool) -> None:
    """The state of a legacy box cannot be tracked: the whole field is deleted and inserted anew."""
    copies = [deepcopy(run) for run in runs]
    wrapper = stamp.signed("ins")
    for copied in copies:
        copied.tail = None
        wrapper.append(copied)
    box = next(wrapper.iter(f"{W}checkBox"))
    state = box.find(f"{W}checked")
    if state is None:
        state = box.makeelement(f"{W}checked")
        box.append(state)
    state.set(f"{W}val", "1" if checked else "0")
    delete_runs(runs, stamp)[-1].addnext(wrapper)
