"""standard.symbols-opening: a list of symbols or abbreviations begins with the prescribed sentence (引导语)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.opening_sentences import insertion, opened_together, opening_text
from pipeline.checks.symbol_lists import symbol_lists
from pipeline.language.normal import norm
from pipeline.language.sentences import sentences
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Clause, Outline

_SELF = re.compile("本(?:标准|规范|部分|规程|指南|准则|导则)")
_RIGHT = re.compile("下列(?:术语、定义[、和])?(?:符号|代号|缩略语)(?:[、和](?:符号|代号|缩略语|单位|缩写))*适用于本文件。")
_OPENS = re.compile(
    "(?:符号|缩略语|代号|缩写).*(?:适用|如下|采用)|适用于本文件|(?:采用|使用|列出|给出|下列|以下).*(?:符号|缩略语|代号|缩写)"
)


@check(
    "standard.symbols-opening",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "absent": Text(
            "“{title}”之后没有引导语，请加上“{expected}”。",
            "no introductory sentence follows the heading {title}; add “{expected}”",
        ),
        "wording": Text(
            "引导语写的是“{found}”，规定的写法是“{expected}”。",
            "the introductory sentence is “{found}”; the prescribed one is “{expected}”",
        ),
    },
)
def standard_symbols_opening(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """引导语是规定好的一句话，说明下面列的符号、缩略语在本文件里通用。"""
    together = opened_together(outline, text)
    clauses = [clause for clause, entries in text.once(symbol_lists, outline) if entries and not (together and clause.level > 1)]
    if not clauses:
        yield Skip(None, "not-applicable")
    for clause in clauses:
        yield _looked_at(clause, outline, text)


def _looked_at(clause: Clause, outline: Outline, text: TextIndex) -> Observation:
    expected = f"下列{_what(clause)}适用于本文件。"
    paragraph, begin = opening_text(clause, text) or (None, 0)
    start, end = next(sentences(paragraph.text[begin:]), (0, 0)) if paragraph is not None else (0, 0)
    start, end = begin + start, begin + end
    written = "" if paragraph is None else paragraph.text[start:end]
    normal = _SELF.sub("本文件", norm(written))
    if paragraph is not None and _OPENS.search(normal):
        at = paragraph.span(start, end)
        if _RIGHT.fullmatch(normal):
            return Pass(at)
        return Hit("wording", at, found=written, expected=expected, correction=ReplaceText(at, expected))
    at = clause.text_span if clause.number_span is None else clause.text_span._replace(start=clause.number_span.start)
    correction = insertion(clause, expected, outline, text)
    show = clause.number if clause.generated else None
    return Hit("absent", at, found=clause.text, expected=expected, arguments={"title": clause.text}, correction=correction, show=show)


def _what(clause: Clause) -> str:
    """Return the things listed as the heading names them."""
    named = [word for word in ("符号", "代号", "缩略语") if word in clause.text]
    if "缩写" in clause.text and "缩略语" not in named:
        named.append("缩略语")
    return "和".join(named) if len(named) <= 2 else f"{'、'.join(named[:-1])}和{named[-1]}"
