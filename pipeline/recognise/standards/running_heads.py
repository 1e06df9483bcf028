"""Lines that are no text of the standard: page headers and page numbers left in it, and the words of a download site (rules.md 0.5)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.language.normal import norm
from pipeline.recognise.standards.lines import Line

_LONGEST = 40
_LONGEST_NOISE = 240
_REPEATED = 3
"""A standard's number alone on so many lines is a page header, even where no cover says that it is the draft's own."""
_PAGE = r"(?:\d{1,3}|[IVX]{1,5}|[Ⅰ-Ⅻ]{1,2}|[ivx]{1,5}|[ⅰ-ⅻ]{1,2})"
_PAGE_NUMBER = re.compile(
    rf"[—·]?(?:{_PAGE}|第{_PAGE}页(?:[，/]?共\d{{1,3}}页)?|\d{{1,3}}/\d{{1,3}}|page\d{{1,3}}(?:of\d{{1,3}})?)[—·]?", re.IGNORECASE
)
_HEADED = re.compile(rf"({_PAGE}(?=[A-Z]))?([A-Z]{{1,3}}\d{{0,4}}(?:/[A-Z\d]{{1,12}})?[\dX×]{{1,6}}(?:\.\d{{1,3}})*—[\dX×]{{4}})({_PAGE})?")
_HEADS = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ第Ppivx—–-·ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ")
"""What a header begins with, other than the title."""
_NOISE_WORDS = re.compile(r"下载|文档|网友|会员|标准分享|第 ?\d{1,3} ?页|最全")
_NOISE = re.compile(
    r"(?:说明|温馨提示)[:：].*(?:最全|下载|会员|预览).*|(?:[Pp][Dd][Ff]|[Ww]ord|[Tt]xt|中文)文档\s.*|文档预览|(?:点击)?下载(?:本|该)?文档.*"
    r"|[A-Z]{2}\d{0,4}[-/]?T? ?\d.*第 ?\d{1,3} ?页.*第 ?\d{1,3} ?页|本文档由.*(?:上传|分享)"
    r"|.*\d+\s*下载.*\d+\s*(?:浏览|评论|收藏).*|站内资源.*(?:网友|网络).*|.*标准分享(?:网|吧|站).*"
)


def with_running_heads(lines: Sequence[Line], own_number: str, title: str, first_chapter: int) -> list[Line]:
    """Return the lines with page headers and page numbers marked.

    `own_number` and `title` are the standard's ("" when unknown): a title that comes again behind position `first_chapter` is a header.
    """
    own, bare_title = norm(own_number), "".join(title.split())
    found: set[int] = set()
    numbers: list[tuple[str, int]] = []
    for line in _short(lines, bare_title):
        said = norm(line.paragraph.text)
        headed = _HEADED.fullmatch(said)
        if headed is not None:
            numbers.append((headed[2], line.position))
        elif own and said == own:
            numbers.append((own, line.position))
        elif line.position > first_chapter and line.mark is None and (line.bare == bare_title or _PAGE_NUMBER.fullmatch(said)):
            found.add(line.position)
    counted = Counter(number for number, _ in numbers)
    first = dict(reversed(numbers))
    found.update(at for number, at in numbers if (number == own or counted[number] >= _REPEATED) and first[number] != at)
    return _marked(lines, found)


def with_noise(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with the words of a download site marked."""
    if not _NOISE_WORDS.search("\n".join([line.paragraph.text for line in lines])):
        return list(lines)
    return _marked(lines, {line.position for line in lines if _is_noise(line)})


def _marked(lines: Sequence[Line], found: set[int]) -> list[Line]:
    return [replace(line, running=True) if line.position in found else line for line in lines] if found else list(lines)


def _short(lines: Sequence[Line], title: str) -> Iterator[Line]:
    """Yield the lines that may be a header by their length and their first sign."""
    for line in lines:
        if not line.in_body or not 0 < len(line.bare) <= _LONGEST or line.paragraph.pictures or line.paragraph.boxes:
            continue
        if line.bare == title or (line.bare[0] in _HEADS and (line.mark is None or line.mark.kind == "chapter")):
            yield line


def _is_noise(line: Line) -> bool:
    text = line.paragraph.text
    if not line.in_body or len(text) > _LONGEST_NOISE or _NOISE_WORDS.search(text) is None:
        return False
    return _NOISE.fullmatch(text.strip()) is not None
