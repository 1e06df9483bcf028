"""Complex fields: which runs are instructions that nobody sees, and which are results that Word computes (ECMA-376 Part 1, 17.16.18)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

TYPED: Final = frozenset({"HYPERLINK", "FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN", "MACROBUTTON", ""})
"""Fields whose result somebody typed; every other result is Word's and is written over at the next update."""


@dataclass(slots=True)
class _Open:
    instruction: str = ""
    in_result: bool = False


@dataclass(slots=True)
class Fields:
    """The fields that are open at a place; give the same one to each paragraph of a story in turn, for a table of contents spans many."""

    _open: list[_Open] = field(default_factory=list)
    _earlier: int = 0
    """How many of the open fields began in an earlier paragraph."""

    def enter_paragraph(self) -> None:
        """A paragraph begins: what is open now began before it."""
        self._earlier = len(self._open)

    def depth(self) -> int:
        """How many fields are open."""
        return len(self._open)

    def begin(self, instruction: str = "", *, in_result: bool = False) -> None:
        """A field begins; a w:fldSimple gives its instruction at once."""
        self._open.append(_Open(instruction, in_result))

    def instruct(self, text: str) -> None:
        """A piece of the innermost field's instruction was read."""
        if self._open and not self._open[-1].in_result:
            self._open[-1].instruction += text

    def separate(self) -> None:
        """The instruction ends, the result begins."""
        if self._open:
            self._open[-1].in_result = True

    def end(self) -> None:
        """The innermost field ends; an end without a beginning is passed over."""
        if self._open:
            self._open.pop()
            self._earlier = min(self._earlier, len(self._open))

    def hidden(self) -> bool:
        """The place is an instruction of a field that began in this paragraph."""
        return any(not one.in_result for one in self._open[self._earlier :])

    def code(self) -> str | None:
        """Return the field the place is a result of, upper case: the outermost computed one, else the outermost typed one."""
        codes = [_word(one.instruction) for one in self._open if one.in_result]
        return next((code for code in codes if code not in TYPED), codes[0] if codes else None)


def _word(instruction: str) -> str:
    words = instruction.split(None, 1)
    return words[0].upper() if words else ""
