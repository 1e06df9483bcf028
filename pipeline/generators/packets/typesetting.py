"""Our own pages, set by typst from a template and facts: nothing is fetched, no clock is read, no text is taken for markup."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Final

from pipeline.generators.packets.facts import Facts
from pipeline.generators.packets.fonts import PageFonts, system_fonts
from pipeline.resources import resource_root

if TYPE_CHECKING:
    from typst import Compiler

FOLDER: Final = "packet"
"""Folder of the template below templates/."""


def typeset(facts: Facts, fonts: PageFonts) -> bytes:
    """Return the pages as PDF; the same facts and fonts give the same bytes. Headings of the first level begin its parts."""
    told = {**facts, "fonts": {"body": [fonts.body, fonts.head], "head": [fonts.head, fonts.body]}}
    made = _compiler().compile(sys_inputs={"facts": json.dumps(told, ensure_ascii=False)}, format="pdf", timestamp=0)
    if not isinstance(made, bytes):
        raise TypeError("typst gives a PDF as bytes")
    return made


@cache
def _compiler() -> Compiler:
    from typst import Compiler

    template = resource_root("templates") / FOLDER / "pages.typ"
    return Compiler(str(template), root=str(template.parent), font_paths=system_fonts())
