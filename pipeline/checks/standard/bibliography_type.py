"""standard.bibliography-type: literature is described by GB/T 7714, with the mark of its type ([M], [J], [EB/OL])."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline, Reference

_TYPE: Final = re.compile(r"[\[［]\s*[A-Z]{1,2}\s*(?:/\s*[A-Z]{2})?\s*[\]］]")
_CODED: Final = re.compile(r"[A-Z][A-Za-z/]{0,11}[ \u00a0\u3000/-]?[A-Z]{0,4}[ .-]?\d")
_LAW: Final = re.compile(r"《[^《》]{1,60}》|法$|条例|办法|规定$|决定$|[令〔]")


@check(
    "standard.bibliography-type",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "untyped": Text(
            "文献宜按GB/T 7714著录，标明文献类型，如［M］［J］［EB/OL］。",
            "describe literature by GB/T 7714, with its type: [M], [J], [EB/OL]",
        )
    },
)
def standard_bibliography_type(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """著录统一，读者才知道到哪里去找这份文献。"""
    literature = [one for one in outline.references if one.listed_in == "bibliography" and _is_literature(one)]
    for item in literature:
        if _TYPE.search(text.quote(item.span)):
            yield Pass(item.span)
        else:
            yield Hit("untyped", item.span, found=text.quote(item.span))
    if not literature:
        yield Skip(None, "not-applicable")


def _is_literature(item: Reference) -> bool:
    return not item.number and _CODED.match(item.title) is None and _LAW.search(item.title) is None
