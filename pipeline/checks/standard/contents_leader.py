"""standard.contents-leader: dots lead from each entry of the 目次 to its page, which stands without brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contents import place_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.document import Document
from pipeline.model.outline import ContentsEntry, Outline

_BRACKETED = re.compile(r"[（(\[]\s*(?:\d{1,3}|[IVXLCⅠ-Ⅻ]+)\s*[)）\]]\s*$")
_LEADER = re.compile(r"\t|[.…·⋯—_]{2,}")


@check(
    "standard.contents-leader",
    on=Subject.OUTLINE,
    needs={"document", "text"},
    messages={
        "brackets": Text("目次的页码不加括号（共{count}条）。", "pages of the table of contents stand without brackets ({count} entries)"),
        "page": Text("目次有{count}条没有页码，请补上。", "{count} entries of the table of contents have no page"),
        "leader": Text("目次有{count}条标题与页码之间没有“……”。", "no dots lead to the page in {count} entries of the table of contents"),
    },
)
def standard_contents_leader(outline: Outline, settings: Settings, *, document: Document, text: TextIndex) -> Iterator[Observation]:
    """点线把标题和页码连起来，读者不会看错行。"""
    if document.source_kind != "docx":
        yield Skip(None, "unknown")  # taken out of a PDF, dots are lost
        return
    if not outline.contents or any(entry.generated for entry in outline.contents):
        yield Skip(None, "not-applicable")
        return
    found: dict[str, list[ContentsEntry]] = {}
    for entry in outline.contents:
        code = _code(entry, text.quote(entry.span))
        if code is None:
            yield Pass(entry.span)
        else:
            found.setdefault(code, []).append(entry)
    for code, entries in found.items():
        yield Hit(code, place_of(entries[0]), arguments={"count": len(entries)})


def _code(entry: ContentsEntry, line: str) -> str | None:
    if _BRACKETED.search(line):
        return "brackets"
    if not entry.page:
        return "page"
    return None if _LEADER.search(line) else "leader"
