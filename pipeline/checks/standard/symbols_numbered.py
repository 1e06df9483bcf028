"""standard.symbols-numbered: symbols and abbreviations are listed without numbers."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.symbol_lists import symbol_lists
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline


@check(
    "standard.symbols-numbered",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "numbered": Text(
            "“{symbol}”等{count}项前面有编号“{found}”。符号和缩略语的清单不编号，请删去编号。",
            "{count} entries of this list are numbered (“{found}” before {symbol}); lists of symbols and abbreviations carry no numbers",
        )
    },
)
def standard_symbols_numbered(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """符号和缩略语按字母顺序排列，编号没有用处，还会与条的编号混淆。"""
    lists = [entries for _, entries in text.once(symbol_lists, outline) if entries]
    if not lists:
        yield Skip(None, "not-applicable")
    for entries in lists:
        numbered = [entry for entry in entries if entry.serial is not None or entry.generated]
        if not numbered:
            yield Pass(entries[0].at, len(entries))
            continue
        first = numbered[0]
        found = text.quote(first.serial).strip() if first.serial is not None else first.generated
        at = first.at if first.serial is None else first.serial._replace(end=first.at.end)
        yield Hit("numbered", at, found=found, arguments={"symbol": first.symbol, "count": len(numbered)}, show=first.generated)
