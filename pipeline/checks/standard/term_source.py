"""standard.term-source: where a definition was taken from stands as [来源：编号—年，条目编号]."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.standard_numbers import StandardNumber, find_standard_numbers
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline
from pipeline.model.values import dataclass

_FRAME = re.compile(r"\s*[\[［【（(〔]\s*(来源\s*[:：])?\s*(.*?)\s*[\]］】）)〕]\s*[。.]?\s*", re.DOTALL)
_RIGHT = re.compile(r"\[来源：[^，；,\]]+，[^，；,\]]+(?:，有修改)?(?:；[^，；,\]]+，[^，；,\]]+(?:，有修改)?)*\]")
_ITEM = re.compile(r"(?:术语[和与]定义|定义|术语|条目|第|中的?)?\s*((?:\d{1,4}|[A-Z])(?:[.\-]\d{1,3}){1,5})\s*条?")
_CHANGED = re.compile(r"(?:有|略有|已)?(?:修改|改写|改动|删改)")
_COMMAS = re.compile(r"[，,]\s*")


@dataclass(frozen=True, slots=True)
class _Origin:
    """One document a definition comes from; `item` is "" without an entry's number, `rest` what nobody expects there."""

    number: StandardNumber | None
    written: str
    item: str
    changed: bool
    rest: str

    @property
    def expected(self) -> str:
        """As GB/T 1.1—2020 8.7.3.4 writes it."""
        document = self.written
        if self.number is not None and self.number.year is not None:
            dash = ":" if self.number.standard_class == "international" else "—"
            document = f"{self.number.undated}{dash}{self.number.year}"
        return f"{document}，{self.item}{'，有修改' if self.changed else ''}"


@check(
    "standard.term-source",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "old": Text(
            "来源按2009版写成了“{found}”，请改为“{expected}”。",
            "the source is written as in 2009, “{found}”; write “{expected}”",
        ),
        "form": Text(
            "来源的写法是“[来源：编号—年，条目编号]”，请改为“{expected}”。",
            "a source is written [来源：number—year, entry]; write “{expected}”",
        ),
        "no-entry": Text(
            "来源“{found}”没有写条目编号。写法是“[来源：编号—年，条目编号]”。",
            "the source “{found}” does not name the entry; write [来源：number—year, entry]",
        ),
        "undated": Text(
            "来源“{found}”没有写年份。引用具体的条目要注日期，写法是“[来源：编号—年，条目编号]”。",
            "the source “{found}” gives no year; whoever refers to an entry gives the date: [来源：number—year, entry]",
        ),
    },
)
def standard_term_source(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """定义从哪里来、改没改过，要能查得到。"""
    sources = [term.source for term in outline.terms if term.source is not None]
    if not sources:
        yield Skip(None, "not-applicable")
    for source in sources:
        yield _looked_at(source, text.quote(source))


def _looked_at(at: Span, written: str) -> Observation:
    frame = _FRAME.fullmatch(written)
    if frame is None:
        return Skip(at, "unknown")
    origins = [_origin(piece) for piece in re.split("[；;]", frame[2]) if piece.strip()]
    if any(one.number is not None and one.number.year is None for one in origins):
        return Hit("undated", at, found=written)
    if _RIGHT.fullmatch(written.strip()) and "定义" not in written:
        return Pass(at)
    if not origins or any(not one.item or one.rest for one in origins):
        known = any(one.number is not None and not one.item for one in origins)
        return Hit("no-entry", at, found=written) if known else Skip(at, "unknown")
    expected = f"[来源：{'；'.join(one.expected for one in origins)}]"
    return Hit("form" if frame[1] else "old", at, found=written, expected=expected, correction=ReplaceText(at, expected))


def _origin(piece: str) -> _Origin:
    document, *more = _COMMAS.split(piece.strip())
    numbers = find_standard_numbers(document)
    item, changed, rest = "", False, ""
    if not more and numbers:
        behind = document[numbers[0].end :].strip()
        document, more = document[: numbers[0].end], [behind] if behind else []
    for part in more:
        found = _ITEM.fullmatch(part.strip())
        if found is not None and not item:
            item = found[1]
        elif _CHANGED.fullmatch(part.strip()):
            changed = True
        else:
            rest += part
    return _Origin(numbers[0] if numbers else None, document.strip(), item, changed, rest)
