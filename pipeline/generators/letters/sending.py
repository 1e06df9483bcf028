"""发送清单.csv: which mail goes to whom with which files; the program itself sends nothing."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import Final

from pipeline.generators.letters.addressees import addresses_of, applicant_of
from pipeline.generators.letters.annexes import annexes_of
from pipeline.generators.letters.kinds import letter_of
from pipeline.generators.letters.writing import MAIL, subject_of
from pipeline.model.paper import CaseFile, Casework, Mail, Paper
from pipeline.writers.visible import visible

NAME: Final = "发送清单.csv"
HEADS: Final = ("受理编号", "申报单位", "收件人", "抄送", "主题", "正文", "附件")
BETWEEN_ADDRESSES: Final = ";"
BETWEEN_FILES: Final = "|"
"""Stands in no name of ours: safe_name writes it full-width."""
_ACTS: Final = re.compile(r"[=+\-@＝＋－＠]")
"""How a cell begins that a spreadsheet would compute; Excel in Chinese takes the full-width signs, too."""


def send_list(works: Sequence[Casework], attached: Mapping[str, Sequence[str]] | None = None, papers: Sequence[Paper] = ()) -> Paper | None:
    """Return the list of the mails to send (UTF-8 with its mark, as Excel and WPS ask for); None where there is none.

    `attached` gives the files of a case by its folder, where they are others than the letter and its annexes. Of `papers` those
    that somebody gets (催办函) are listed behind the letters.
    """
    rows = [_row(case, work, attached or {}) for work in works for case in work.cases if letter_of(case) is not None]
    rows += [_row_of(paper.name, paper.mail) for paper in papers if paper.mail is not None]
    if not rows:
        return None
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerows([HEADS, *([_harmless(cell) for cell in row] for row in rows)])
    return Paper(NAME, text.getvalue().encode("utf-8-sig"))


def _row(case: CaseFile, casework: Casework, attached: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    own = (f"{case.folder}/{letter_of(case)}.docx", *(annex.name for annex in annexes_of(case, casework)))
    return (
        case.number,
        applicant_of(case, casework) or "",
        BETWEEN_ADDRESSES.join(addresses_of(case, casework)),
        str(casework.office.letters.get("cc", "")),
        subject_of(case, casework),
        f"{case.folder}/{MAIL}",
        BETWEEN_FILES.join(attached.get(case.folder, own)),
    )


def _row_of(name: str, mail: Mail) -> tuple[str, ...]:
    text = str(PurePosixPath(name).with_suffix(".txt"))
    return "", mail.to, BETWEEN_ADDRESSES.join(mail.addresses), mail.cc, mail.subject, text, name


def _harmless(cell: str) -> str:
    """Return the text on one line, behind an apostrophe where a spreadsheet would take it for a formula."""
    shown = " ".join(visible(cell).split())
    return f"'{shown}" if _ACTS.match(shown) else shown
