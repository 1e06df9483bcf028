"""What every paragraph of a story shares: its part, its drawings, and the fields that are open."""

from __future__ import annotations

from typing import Final

from pipeline.ooxml.fields import Fields
from pipeline.readers.word.links import innermost_target
from pipeline.readers.word.pictures import Drawings

_DEEPEST: Final = 256
"""No honest document opens more fields inside each other; each open one costs time at every run."""
_LONGEST: Final = 4000
"""Characters of an instruction that are read; it is looked at again at every run of its result."""


class Surroundings:
    """The shared state of one story's paragraphs, in reading order."""

    __slots__ = ("_instructions", "drawings", "fields", "part")

    def __init__(self, part: str, drawings: Drawings) -> None:
        self.part = part
        self.drawings = drawings
        self.fields = Fields()
        self._instructions: list[str] = []

    def begin(self, instruction: str = "", *, in_result: bool = False) -> None:
        """A field begins; a simple one gives its instruction at once."""
        if self.fields.depth() < _DEEPEST:
            self.fields.begin(instruction[:_LONGEST], in_result=in_result)
            self._instructions.append(instruction[:_LONGEST])

    def instruct(self, text: str) -> None:
        """A piece of the innermost field's instruction was read."""
        told = self._instructions
        if told:
            piece = text[: _LONGEST - len(told[-1])]
            self.fields.instruct(piece)
            told[-1] += piece

    def end(self) -> None:
        """The innermost field ends."""
        self.fields.end()
        del self._instructions[-1:]

    def target(self) -> str | None:
        """Return where the innermost open field that leads anywhere leads."""
        return innermost_target(self._instructions)
