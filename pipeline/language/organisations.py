"""Lists of organisations as applicants write them: split with brackets respected, each with its place."""

from __future__ import annotations

import re

from pipeline.language.normal import fold, norm, stripped
from pipeline.language.patterns import pattern

_ENDING = "公司|集团|大学|学院|学校|医院|研究院|研究所|设计院|科学院|检验院|检测院|协会|学会|商会|联盟|联合会|委员会|事务所|促进会|基金会"
_WHOLE_NAME = pattern(
    r"(?:公司|集团|院|所|中心|大学|局|社|厂|站|馆|行|联盟|联合体|部|校|店|会|处|队|园|政府|街道|基地|室|办|厅|署|委|台|场|城|港|库|系|矿|司|网|组|企业|工坊|平台|机构|区|镇|乡|村|馆|中学|小学)"
)
_REMARKS = pattern(r"(?:\([^()]*\))+$")
_LATIN_COMPANY = pattern(
    r"\b(?:ltd|limited|inc|llc|corp|corporation|company|co|gmbh|group|university|institute|association|center|centre|b\.?v|s\.?a|ag|plc)\b",
    re.IGNORECASE,
)
_SHORTEST_NAME = 4
_LONGEST_NAME = 200
_OPEN, _CLOSE = "（(【[〔", "）)】]〕"
_SEPARATORS = "、，,；;\n\v\t|"
_ENUMERATOR = pattern(
    r"(?:^|(?<=[\s、，,；;。]))[（(]?\d{1,2}[）).．、](?!\d)\s*|[①-⑳]\s*"
    r"|(?:^|(?<=[\s；;。]))(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、．.])\s*"
    r"|(?:^|(?<=[\n\v\t；;]))\d{1,2}\s+(?=[一-鿿])"
)
_RUN_ON = pattern(r"(?<=[一-鿿）)])\d{1,2}[）).．、](?=[一-鿿])")
_LATIN_SUFFIX = pattern(r"\s*(?:Ltd|Limited|Inc|LLC|Corp|Co|GmbH|S\.A)\b", re.IGNORECASE)
_AFTER_ENDING = "(?:" + "|".join(f"(?<={word})" for word in _ENDING.split("|")) + ")"
_JOINED = pattern(rf"{_AFTER_ENDING}\s*(?:和|与|及|以及)\s*(?=[^、，；和与及]{{2,40}}?(?:{_ENDING})\s*$)")
_BLANKS_BETWEEN = pattern(rf"{_AFTER_ENDING}(?:\s+(?=[一-鿿])|\s*[/／]\s*(?=[一-鿿A-Za-z]))")
_AND_OTHERS = pattern(
    rf"{_AFTER_ENDING}\s*等\s*(?:[\d一二三四五六七八九十两多]+[家个])?(?:单位|企业|公司|机构|院校)?$"
    r"|[（(][^（）()]*(?:排名|不分先后|[共等]\s*[\d一二三四五六七八九十]+\s*家)[^（）()]*[）)]$"
)
_NO_NAME = pattern(r"[（(][^（）()]*[）)]|[\d.．、\s]+|序号|(?:单位)?名称|单位|备注")
_CUT_OFF = ("有限责任公司", "股份有限公司", "集团有限公司", "分公司", "研究院", "研究所", "研究中心", "委员会", "协会", "学会")


def split_names(text: str) -> tuple[tuple[int, int], ...]:
    """Return the place of each name of a list parted by 、 ， ； line ends, or numbers (1. 2.); brackets are left whole.

    Names that only a blank or 和 parts are split where the first ends as an organisation does.
    """
    found: list[tuple[int, int]] = []
    for start, end in _pieces(_unnumbered(text)):
        for first, last in _split_at(text, start, end, _BLANKS_BETWEEN):
            for part_start, part_end in _split_at(text, first, last, _JOINED):
                kept = _trimmed(text, part_start, part_end)
                if kept is not None:
                    found.append(kept)
    return tuple(found)


def goes_on(first: str, second: str) -> bool:
    """Tell whether the name `first` was broken by a line end and `second` is its last part (上海样例管理 / 有限公司)."""
    whole, tail = norm(first), norm(second)
    cut_off = bool(whole) and any(ending.endswith(tail) for ending in _CUT_OFF)
    return cut_off and not is_full_name(whole) and is_full_name(whole + tail)


def name_key(name: str) -> str:
    """Return a name as it is compared: without blanks, case and roles in brackets at its end (牵头)."""
    return re.sub(r"\((?:牵头|主要|组长|参与|盖章|公章|章)[^()]*\)$", "", norm(name, digits=True)).casefold()


def is_full_name(name: str) -> bool:
    """Tell whether a name is written in full: four characters or more, ending as an organisation does (公司, 协会, 街道 …)."""
    bare = re.sub(r"\s+", " ", fold(name[-_LONGEST_NAME:])).strip()
    if not re.search(r"[一-鿿]", bare):
        return len(bare) >= _SHORTEST_NAME and _LATIN_COMPANY.search(bare) is not None
    plain = _REMARKS.sub("", bare.replace(" ", ""))
    return len(plain) >= _SHORTEST_NAME and any(_WHOLE_NAME.fullmatch(plain[-length:]) for length in (1, 2, 3))


def is_inside_name(text: str, place: int) -> bool:
    """Tell whether the comma at `place` belongs to a name in Latin letters (Co., Ltd.) and parts nothing."""
    return text[place] == "," and _LATIN_SUFFIX.match(text, place + 1) is not None


def _unnumbered(text: str) -> str:
    """Return the text with its list numbers made into separators of the same length."""
    apart = _ENUMERATOR.sub(lambda number: "\n" * len(number[0]), text)
    return _RUN_ON.sub(lambda number: "\n" * len(number[0]), apart) if apart.startswith("\n") else apart


def _pieces(text: str) -> list[tuple[int, int]]:
    """Return the stretches between separators that stand outside brackets."""
    pieces: list[tuple[int, int]] = []
    depth, start = 0, 0
    for place, sign in enumerate(text):
        if sign in _OPEN:
            depth += 1
        elif sign in _CLOSE:
            depth = max(0, depth - 1)
        elif sign == "\n":
            depth = 0
        if sign in _SEPARATORS and depth == 0 and not is_inside_name(text, place):
            pieces.append((start, place))
            start = place + 1
    return [*pieces, (start, len(text))]


def _split_at(text: str, start: int, end: int, boundary: re.Pattern[str]) -> list[tuple[int, int]]:
    """Return [start, end) cut wherever `boundary` matches inside it."""
    cuts = [(start + match.start(), start + match.end()) for match in boundary.finditer(text[start:end])]
    return list(zip([start, *(stop for _, stop in cuts)], [*(first for first, _ in cuts), end], strict=True))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the stretch without what is no part of a name (blanks, a full stop, "3家：", 等单位, （排名不分先后）).

    None when nothing is left.
    """
    first, last = stripped(text, start, end)
    while last > first and (text[last - 1] in "。；;" or (text[last - 1] == "." and not text[last - 2].isascii())):
        first, last = stripped(text, first, last - 1)
    others = _AND_OTHERS.search(text[first:last])
    if others:
        first, last = stripped(text, first, first + others.start())
    first, last = _without_prefix(text, first, last)
    return (first, last) if last > first and not _NO_NAME.fullmatch(text[first:last]) else None


def _without_prefix(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the side of a colon on which an organisation is named; the whole stretch where neither or both do."""
    colon = re.search("[：:]", text[start:end])
    if colon is None:
        return start, end
    before, after = stripped(text, start, start + colon.start()), stripped(text, start + colon.end(), end)
    named = [side for side in (before, after) if is_full_name(text[slice(*side)])]
    return named[0] if len(named) == 1 else (start, end)
