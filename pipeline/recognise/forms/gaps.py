"""Where in a text a label may begin and end: at a line's beginning, behind blanks, before a colon, a box or a ruled blank."""

from __future__ import annotations

from bisect import bisect_left

from pipeline.language.normal import BLANKS, normalise
from pipeline.language.patterns import pattern
from pipeline.language.ticks import is_ticked
from pipeline.recognise.forms.slots import Slot

REMARK = pattern(
    r"[*＊★※]?(?:[/、及和或与](?:手机|电话|移动电话|固定电话|座机|传真|邮编|邮政编码|微信|QQ|邮箱|职务|职称))*(?:\([^()]{0,40}\))?[*＊★※]?"
)
"""What may stand behind a label and change nothing: a sign for "required", what else is asked for (/手机, 及邮编), a remark in brackets."""
_BOX = pattern(r"\([√✓✔✅☑■●xX×*V是]?\)")
"""Brackets used as a box, ticked or empty."""
_BOXES_NEAR = 20
"""Characters behind one such bracket in which the next one stands."""
_OPENERS = "(；，。|、"
_SHORT = 80
"""Characters of a cell in which a number may follow its label without a gap."""
_COUNT = pattern(r"\d{1,4}(?:\.\d{1,2})?(?:(?:人|名|岁)(?![数次均])|个)?(?![\d.])")
_HAN = pattern(r"[一-鿿]")


class Gaps:
    """The gaps of one slot's text; places are offsets of its normal text, those returned are offsets of the raw one."""

    def __init__(self, slot: Slot) -> None:
        self.slot = slot
        self.normal = normalise(slot.text, digits=True)
        self.text = self.normal.text
        self._edges = slot.edges()

    def before(self, place: int) -> tuple[bool, bool]:
        """Return whether a line or column begins at `place`, and whether at least a word may."""
        if place == 0:
            return True, True
        between = self.slot.text[self.normal.ends[place - 1] : self.normal.starts[place]]
        begins = any(sign in between for sign in "\n\t\v\f") or len(between) > 1
        return begins, begins or bool(between) or self.opened(place) or self.normal.starts[place] in self._edges

    def opened(self, place: int) -> bool:
        """A bracket, comma or bar stands before `place`."""
        return self.text[place - 1] in _OPENERS

    def colon(self, place: int) -> bool:
        """A colon stands before `place`."""
        return place > 0 and self.text[place - 1] == "："

    def line(self, place: int) -> str:
        """Return the normal text of the line before `place`."""
        begins = self.slot.text.rfind("\n", 0, self.normal.starts[place]) + 1
        return self.text[bisect_left(self.normal.starts, begins) : place]

    def after(self, place: int) -> tuple[int, bool] | None:
        """Return where the value begins after a label that ends at `place`, and whether a colon says so; None when the word goes on."""
        ends = self.normal.ends
        if place and self._boxed(place):
            return ends[place - 1], False
        remark = REMARK.match(self.text, place)
        for end in (remark.end(), place) if remark and remark.end() > place else (place,):
            if self.text.startswith("：", end):
                return ends[end], True
            if end >= len(self.text):
                return len(self.slot.text), False
            between = self.slot.text[ends[end - 1] : self.normal.starts[end]] if end else ""
            if BLANKS.search(between) or self.text[end] == "_" or is_ticked(self.text[end]) is not None:
                return ends[end - 1], False
            if ends[end - 1] in self._edges or (len(self.slot.text) <= _SHORT and self.counted(end)):
                return ends[end - 1], False
        return None

    def _boxed(self, place: int) -> bool:
        """Brackets that are boxes begin at `place`: another one follows; one alone is a remark."""
        box = _BOX.match(self.text, place)
        return box is not None and _BOX.search(self.text, box.end(), box.end() + _BOXES_NEAR) is not None

    def counted(self, place: int) -> bool:
        """A cell has a number at `place`, alone, with blanks behind it, or with its unit."""
        count = _COUNT.match(self.text, place) if self.slot.table is not None else None
        if count is None:
            return False
        end = count.end()
        return not _HAN.match(self.text, end) or self.text[end - 1] in "人名岁" or self.normal.starts[end] > self.normal.ends[end - 1]
