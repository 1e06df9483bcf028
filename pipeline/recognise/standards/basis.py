"""By which edition of GB/T 1.1 a draft is written: declared, asked for, or by its date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Literal

from pipeline.model.outline import Basis, Stage
from pipeline.recognise.standards.lines import Line

BasisReason = Literal["option", "stage", "declared", "date", "default"]

IN_FORCE = date(2020, 10, 1)
"""GB/T 1.1—2020 is in force from this day (its cover)."""
_DECLARED = re.compile(r"按照?\s*GB\s*/\s*T\s*1\s*\.\s*1\s*[-‐‑‒–—―−－]{1,2}\s*(2009|2020)")
_OLD_WORDING = re.compile(r"本(?:标准|部分)(?:规定|适用|由|按照|给出|界定)|下列文件对于本文件的应用是必不可少的")


def decide_basis(lines: Sequence[Line], issued: date | None, stage: Stage | None, asked: Basis | None) -> tuple[Basis, BasisReason]:
    """Return the edition and why; `lines` are those of the foreword and of chapters 1 and 2.

    What the user asked for holds first; a proposal's draft is always held against 2020; then the foreword's own word.
    Issued before 2020 was in force and worded as in 2009, it is of 2009.
    """
    if asked is not None:
        return asked, "option"
    if stage == "proposal-draft":
        return "2020", "stage"
    for line in lines:
        match = _DECLARED.search(line.paragraph.text)
        if match is not None:
            return ("2009" if match[1] == "2009" else "2020"), "declared"
    if issued is not None and issued < IN_FORCE and any(_OLD_WORDING.search(line.paragraph.text) for line in lines):
        return "2009", "date"
    return "2020", "default"
