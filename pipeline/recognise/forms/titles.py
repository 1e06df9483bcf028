"""Where a form begins and ends: its title, the line 附件一： above it, its notes below."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.language.normal import norm
from pipeline.language.patterns import pattern
from pipeline.model.address import Span
from pipeline.model.profile import Form
from pipeline.recognise.forms.printed import Printed
from pipeline.recognise.forms.slots import Slot

_ABOVE = 15
"""The title stands at most this many paragraphs above the first label."""
_TITLE_LENGTH = 120
"""A longer slot is no title, however many blanks it has."""
_GOES_ON = pattern(r"续表?|\(续表?\)|\(接上[页表]\)")
"""What a title repeated over the second half of a form says."""
_ANNEX_HEAD = pattern(r"附件[一二三四五六七八九十\d]*：?$")


def find_title(slots: Sequence[Slot], first: int, form: Form) -> tuple[int, Span] | None:
    """Return the slot and place of the form's title, at or above its first label."""
    wordings = title_wordings(form)
    for slot in reversed(slots[max(0, first - _ABOVE) : first + 1]):
        if is_title(slot, wordings) and (span := slot.span(0, len(slot.text))):
            return slot.number, span
    return None


def title_wordings(form: Form) -> tuple[str, ...]:
    """Return the form's title in all its wordings, in normal form."""
    return tuple(map(norm, (form.title, *form.titles)))


def is_title(slot: Slot, wordings: Sequence[str]) -> bool:
    """The slot holds a form's title, in one of its wordings, and little else; not one over the rest of the form, which says 续."""
    if not slot.text or len(slot.text) > _TITLE_LENGTH:
        return False
    bare = norm(slot.text)
    if _GOES_ON.match(bare) or any(match.end() == len(bare) for match in _GOES_ON.finditer(bare)):
        return False
    return any(wording in bare and len(bare) <= len(wording) + 20 for wording in wordings)


def with_annex_head(slots: Sequence[Slot], first: int) -> int:
    """Return the first block, with the line 附件一： that may stand above the title."""
    above = [slot for slot in slots if first - 3 <= slot.block < first and slot.text.strip()]
    return above[-1].block if above and _ANNEX_HEAD.match(norm(above[-1].text)) else first


def with_notes(slots: Sequence[Slot], last: int, form: Form) -> int:
    """Return the last block, with the notes that may stand under the table."""
    printed = Printed(form)
    for slot in slots:
        if slot.block <= last or not slot.text.strip():
            continue
        if not printed.is_note(norm(slot.text, digits=True)):
            break
        last = slot.block
    return last
