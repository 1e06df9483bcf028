"""standard.cover-ics: the ICS numbers of the cover have the form of ICS numbers and belong to a field that there is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import fold
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.outline import Outline

_LINE = re.compile(r"[^A-Za-z\u4e00-\u9fff]*")
_NUMBER = re.compile(r"\d[\d.]*(?:,\d+(?![\d.]))*")
_TO_THE_END = 1_000
_FORM = re.compile(r"\d{2}(?:\.\d{3}(?:\.\d{2})?)?")


@check(
    "standard.cover-ics",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "form": Text(
            "ICS号“{found}”的写法不对，应为“两位.三位.两位”数字，如03.080.01。",
            "“{found}” is no ICS number: it has two, three and two digits, as in 03.080.01",
        ),
        "unknown": Text("ICS没有“{field}”这一大类，请核对“{found}”。", "ICS has no field {field}; see to “{found}”"),
    },
    settings={
        "fields": {"type": "array", "items": {"type": "string", "pattern": "^\\d{2}$"}, "description": "ICS的大类 / the fields of ICS"}
    },
    required=("fields",),
)
def standard_cover_ics(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """分类号写错，标准就归到别的专业去了，按类检索的人找不到。"""
    at = outline.cover.ics
    numbers = [] if at is None else list(_numbers(at, text))
    if not numbers:
        yield Skip(at, "not-applicable")
    for place, number in numbers:
        written = number.rstrip(".")
        if not _FORM.fullmatch(written):
            yield Hit("form", place, found=written)
        elif written[:2] not in settings["fields"]:
            yield Hit("unknown", place, found=written, arguments={"field": written[:2]})
        else:
            yield Pass(place)


def _numbers(at: Span, text: TextIndex) -> Iterator[tuple[Span, str]]:
    """Yield the numbers behind the letters ICS, up to the next word of the line."""
    line = fold(text.quote(at._replace(end=at.end + _TO_THE_END)))
    first = len("ICS") if line.startswith("ICS") else 0
    behind = _LINE.match(line, first)
    for found in _NUMBER.finditer(line, first, len(line) if behind is None else behind.end()):
        yield Span(at.address, at.start + found.start(), at.start + found.end()), found[0]
