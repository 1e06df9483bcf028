"""How a sentence cites a standard: as something to be met, as something allowed, or only for information."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final, Literal

Manner = Literal["requirement", "recommendation", "permission", "informative", "statement"]
"""By requirement or instruction, by 宜, by 可, by 见 or 参考, or in a sentence that leaves it open."""

_SEE: Final = re.compile(r"(?:(?<![意常罕显预偏成主])见|参看|参考|参阅)$")
_BY: Final = re.compile(
    r"(?:按照?|依照|遵照|遵循|遵守|执行|采用|符合|满足|达到|不低于|不超过|优于)"
    r"(?:我国|国家|现行|有效|最新|强制性|推荐性|相关|有关|以下|下列|标准|规范|文件|规定|的|《|“|本领域|行业|地方|团体|国际)*$"
)
_BASED_ON: Final = re.compile(r"(?:依据|根据)(?:现行|国家|行业|相关|标准|的|《|“)*$")
_INSTRUCTED: Final = re.compile(
    r"(?:规定|要求|方法|程序|步骤)?的?[^，。；]{0,14}?(?:执行|进行|实施|检验|检测|测定|测试|试验|评定|判定|计算|处理|验收|抽样)"
)
_INFORMS: Final = re.compile(r"[^，。；]{0,12}?(?:给出了|提供了|描述了|界定了|规定了|确立了)")
_LIKE: Final = re.compile(r"参照[^，。；]{0,6}$")
_ORDER: Final = re.compile(r"必须|务必|不得|严禁|禁止|须|需(?!求|方)")
_ADVICE: Final = re.compile(r"鼓励|推荐(?!性)|建议|提倡")
_JOINS: Final = re.compile(r"\s*(?:《[^》]*》)?\s*(?:[、，,和与以/]|或者?|及其?)+\s*(?:《|“)?\s*")
_COMMA: Final = re.compile("[，,]")
_CLAUSE: Final = re.compile(r"[；;]")

_MANNERS: Final[dict[str, Manner]] = {"requirement": "requirement", "recommendation": "recommendation", "permission": "permission"}


def joins(between: str) -> bool:
    """Tell whether two numbers with only this between them are cited together ("GB/T 1、GB/T 2")."""
    return _JOINS.fullmatch(between) is not None


def manner(before: str, after: str, verbs: list[tuple[int, str]], governed_by: Manner | None = None) -> Manner:
    """Return how the sentence `before` + number + `after` cites the number.

    `verbs` are its modal verbs by offset; `governed_by` is what a list's lead-in says of all its items.
    """
    begin = max((found.end() for found in _CLAUSE.finditer(before)), default=0)
    own = before[begin:].rstrip(" \t\u00a0\u3000《“")
    if _SEE.search(own):
        return "informative"
    if _LIKE.search(own):
        return "statement"
    found = _nearest(before, begin, verbs)
    if found is not None:
        place, nearest = found
        # What one may do ends with its clause; what one shall do goes on ("应公示价格，并符合……").
        return nearest if nearest == "requirement" or not _COMMA.search(before, place) else "statement"
    if _BY.search(own) or (_BASED_ON.search(own) and _INSTRUCTED.match(after)):
        return governed_by if governed_by in ("permission", "recommendation") else "requirement"
    if governed_by is not None:
        return governed_by
    end = _CLAUSE.search(after)
    limit = len(before) + (end.start() if end is not None else len(after))
    if any(kind == "requirement" and len(before) <= place < limit for place, kind in verbs):
        return "requirement"
    return "informative" if _INFORMS.match(after) else "statement"


def last_manner(text: str, verbs: list[tuple[int, str]]) -> Manner | None:
    """Return what the last verb of a lead-in makes of the items below it; None where it has none."""
    found = _nearest(text, 0, verbs)
    return None if found is None else found[1]


def _nearest(before: str, begin: int, verbs: list[tuple[int, str]]) -> tuple[int, Manner] | None:
    """Return where the verb nearest before the number stands, in its own part of the sentence, and the manner it makes."""
    place = bisect_right(verbs, (len(before), "")) - 1
    found: tuple[int, Manner] | None = None
    while place >= 0 and verbs[place][0] >= begin:
        if verbs[place][1] in _MANNERS:
            found = (verbs[place][0], _MANNERS[verbs[place][1]])
            break
        place -= 1
    since = begin if found is None else found[0]
    for pattern, kind in ((_ORDER, "requirement"), (_ADVICE, "recommendation")):
        ordered = pattern.search(before, since)
        if ordered is not None:
            return ordered.start(), _MANNERS[kind]
    return found
