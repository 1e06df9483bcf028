"""What a register of persons says in words: which people someone belongs to (民族), which party (政治面貌)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_PEOPLE: Final = (
    "(?:蒙古|维吾尔|布依|朝鲜|土家|哈尼|哈萨克|傈僳|高山|拉祜|东乡|纳西|景颇|柯尔克孜|达斡尔|仫佬|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米"
    "|塔吉克|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|汉|回|藏|苗|彝|壮|满|侗|瑶|白|傣|黎|佤|畲|水|土|羌|怒|京)"
)
"""The peoples of the country, all fifty-six (GB/T 3304)."""
_EDGE: Final = r"(?=[\s,;，、；。|/)）】\]]|$)"
_DIVIDED: Final = r"[\s,;，、；|/]"
_BESIDE: Final = (
    r"(?<![一-鿿])[男女]性?(?![一-鿿])|\d{2}岁|(?:19|20)\d\d(?:年(?:\d{1,2}月)?(?:\d{1,2}日)?出?生|[.\-]\d{1,2})"
    r"|(?:大专|本科|硕士|博士)[^,;，、；。]{0,6}"
)
"""What else is said of a person in such a row of words: sex, age, birth, education."""
_PERSON: Final = rf"(?:{_BESIDE}|中共(?:预备)?党员|共青团员)"
_NAMED: Final = r"^\s*(?:\d{1,3}[.、]?\s*)?[一-鿿]{2,4}[,，]\s*"
"""The name that a line begins with, where such a line is about one person."""
_ETHNICITIES: Final = (
    re.compile(rf"民\s*族[\s:：/(（为是]+(?P<it>{_PEOPLE}族?){_EDGE}"),
    re.compile(rf"{_PERSON}{_DIVIDED}{{1,3}}(?P<it>{_PEOPLE}族){_EDGE}"),
    re.compile(rf"(?:^|{_DIVIDED})(?P<it>{_PEOPLE}族){_DIVIDED}{{1,3}}{_PERSON}"),
    re.compile(rf"{_NAMED}(?P<it>{_PEOPLE}族)(?=\s*(?:[,，。；;]|$))"),
)
_WHOLE_PEOPLE: Final = re.compile(rf"\s*(?P<it>{_PEOPLE}族)\s*")
_BARE_PEOPLE: Final = re.compile(rf"\s*(?P<it>{_PEOPLE}族?)\s*")
_ETHNICITY_LABEL: Final = re.compile(r"民\s*族")

_PARTY: Final = (
    r"(?:中共(?:预备)?党员|中国共产党(?:预备)?党员|共产党员|共青团员|民革(?:党员|会员)|民盟盟员|民建会员|民进会员"
    r"|农工(?:民主)?党党员|致公党党员|九三学社社员|台盟盟员|无党派(?:民主)?人士)"
)
_ANY_PARTY: Final = rf"(?:{_PARTY}|(?:预备)?党员|团员|群众|民主党派)"
_POLITICS: Final = (
    re.compile(rf"政\s*治\s*面\s*[貌目][\s:：为是]+(?P<it>{_ANY_PARTY})"),
    re.compile(rf"(?:^|(?<=[\s,;，；(（、|/]))(?P<it>{_PARTY})(?=\s*(?:[,;，；。)）|/]|$))"),
    re.compile(rf"(?:{_BESIDE}|{_PEOPLE}族){_DIVIDED}{{1,3}}(?P<it>{_ANY_PARTY}){_EDGE}"),
    re.compile(rf"(?:^|{_DIVIDED})(?P<it>{_ANY_PARTY}){_DIVIDED}{{1,3}}(?:{_BESIDE})"),
    re.compile(rf"{_NAMED}(?P<it>(?:预备)?党员|团员)(?=\s*(?:[,，。；;]|$))"),
)
_WHOLE_PARTY: Final = re.compile(rf"\s*(?P<it>{_ANY_PARTY})\s*")
_POLITICS_LABEL: Final = re.compile(r"政\s*治\s*面\s*[貌目]|党\s*派")


def find_ethnicities(text: str, label: str = "") -> Iterator[tuple[int, int]]:
    """Yield where a text says which people a person belongs to; names of places and organisations (回族小学) say it of nobody.

    `label` is what stands over the text or left of it in a table.
    """
    yield from _values(text, _ETHNICITIES, _BARE_PEOPLE if _ETHNICITY_LABEL.search(label) else _WHOLE_PEOPLE)


def find_politics(text: str, label: str = "") -> Iterator[tuple[int, int]]:
    """Yield where a text says which party a person belongs to; how many members there are, or what 群众 want, says it of nobody."""
    yield from _values(text, _POLITICS, _WHOLE_PARTY if _POLITICS_LABEL.search(label) else None)


def _values(text: str, patterns: tuple[re.Pattern[str], ...], whole: re.Pattern[str] | None) -> Iterator[tuple[int, int]]:
    """Yield the values that the patterns name `it`; `whole` is what the text as a whole can be."""
    alone = whole.fullmatch(text) if whole is not None else None
    if alone is not None:
        yield alone.span("it")
        return
    spans = {match.span("it") for pattern in patterns for match in pattern.finditer(text)}
    yield from sorted(span for span in spans if span != (0, len(text)))  # a cell that says nothing else is the head of a column
