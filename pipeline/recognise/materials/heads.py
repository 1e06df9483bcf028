"""The lines a material begins with: its title, the line with unit and team or person, the banner that names year and call."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.language.normal import norm
from pipeline.model.values import dataclass
from pipeline.recognise.materials.banners import LONGEST, broken_banner, is_banner
from pipeline.recognise.materials.lines import Line

_REACH = 12
"""Lines among which the head stands."""
_TITLE_LENGTH = 45
_TITLE_LINES = 3
_LABEL_LENGTH = 5
_LABEL = re.compile(
    r"(?:(?:事迹)?材料)?(?:另附|[请详]?见附[件页].{0,8})。?|附件?[一二三四五六七八九十\d]*[：、]?(?:申报材料|事迹材料|成果材料|材料)?|(?:申报|事迹|成果)材料"
    r"|(?:\d{4}|[〇○零一二三四五六七八九]{4})年.{0,3}月(?:.{0,3}日)?|(?:作者|撰稿|供稿|填报?日期|申报日期|日期|推荐单位|联系(?:人|电话))：.*"
)
_UNIT = re.compile(
    r"(?=.*(?:公司|集团|医院|学校|大学|学院|银行|中心|[局院所站厂馆社店行区镇乡]|街道|协会|分行|支行|车队))"
    r"[^，。；！？]{4,40}|(?:单位|班组|申报单位|申报班组|姓名|申报人)：.{2,40}"
)
FOREWORD = re.compile(r"\[?(?:前言|引言|引子|序言|序|导语|开篇语?|编者按)\]?(?:：.*|)$")
_HAN = "一二三四五六七八九十"
NUMBER = re.compile(rf"[{_HAN}]{{1,3}}[、.，：]|第[{_HAN}\d]+[部篇章]|\([{_HAN}]+\)|\d{{1,2}}[、.](?!\d)")


@dataclass(frozen=True, slots=True)
class Head:
    """The indexes of the paragraphs of the head; `length` is how many lines it takes."""

    title: tuple[int, ...]
    subtitle: tuple[int, ...]
    banner: int | None
    length: int
    merged: int | None = None
    """The paragraph that holds the banner and other lines of the head, parted by line breaks."""
    banner_above: tuple[int, ...] = ()
    """The paragraphs with the first words of a banner that was typed over several; `banner` is the last of them."""

    @property
    def names_call(self) -> bool:
        """One of its lines names the call."""
        return self.banner is not None or self.merged is not None


def find_head(lines: Sequence[Line], banners: Sequence[str] = ()) -> Head:
    """Return the head: what stands above the foreword, the first numbered heading and the first sentence.

    `banners` are words of the call's own by which its banner is known, whatever else stands in it.
    """
    region = []
    for number, line in enumerate(lines[:_REACH]):
        if FOREWORD.match(line.text) or NUMBER.match(line.numbered):
            break
        if _is_sentence(line) and not _is_above_banner(lines[number : number + _TITLE_LINES + 1], banners):
            break
        region.append(line)
    told = [line for line in region[_cover(region) :] if not is_note(line.text)]
    merged = next((line for line in told if _is_merged(line, banners)), None)
    if merged is not None:
        above = told[: told.index(merged)]
        subtitle = _subtitle(above, None, above)
        title = [] if not above else _title(above, subtitle, above, above.index(subtitle[0]) if subtitle else None)
        return Head(_indexes(title), _indexes(subtitle), None, region.index(merged) + 1, merged.index)
    broken = broken_banner(told, banners)
    told = [line for line in told if line not in broken[:-1]]
    banner = broken[-1] if broken else next((line for line in told if is_banner(line.text, banners)), None)
    others = [line for line in told if line is not banner]
    subtitle = _subtitle(others, banner, told)
    first = min((told.index(line) for line in (*subtitle[:1], *([banner] if banner else []))), default=None)
    title = _title(others, subtitle, told, first)
    used = [region.index(line) for line in (*title, *subtitle, *broken, *([banner] if banner else []))]
    length = max(used) + 1 if used else len(region) - len(told)
    while length < len(region) and is_note(region[length].text):
        length += 1
    return Head(_indexes(title), _indexes(subtitle), banner.index if banner else None, length, banner_above=_indexes(broken[:-1]))


def _indexes(lines: Sequence[Line]) -> tuple[int, ...]:
    return tuple(line.index for line in lines)


def _is_above_banner(lines: Sequence[Line], banners: Sequence[str]) -> bool:
    """The first line is a title that reads like a sentence: the banner follows at once, or stands in the same paragraph."""
    follows = len(lines[0].text) <= _TITLE_LENGTH and any(is_banner(line.text, banners) for line in lines[1:])
    return follows or _is_merged(lines[0], banners)


def _is_merged(line: Line, banners: Sequence[str]) -> bool:
    """The line is several lines of the head in one paragraph, one of them the banner."""
    parts = [text for part in line.paragraph.text.split("\n") if (text := norm(part, digits=True))]
    return len(parts) > 1 and any(is_banner(part, banners) for part in parts)


def _cover(region: Sequence[Line]) -> int:
    """Return how many of the lines stand on a cover: above a typed page break that more than one line of the head follows."""
    begun = max((number for number, line in enumerate(region) if line.fresh), default=0)
    return begun if len(region) - begun > 1 else 0


def is_note(text: str) -> bool:
    """Tell whether a line of the head names neither title nor unit nor papers: 附件2, 申报材料, (2021年12月), 推荐单位：…."""
    return _LABEL.fullmatch(text.strip("()")) is not None


def is_title(text: str) -> bool:
    """Tell whether a line without blanks may be a title: short, no note, no banner."""
    return len(text) <= _TITLE_LENGTH and not is_note(text) and not is_banner(text)


def is_label(text: str) -> bool:
    """Tell whether a line without blanks is 前言 and no more: the foreword's text stands below it, in whatever look it has itself."""
    return len(text) <= _LABEL_LENGTH and FOREWORD.match(text) is not None and not text.endswith("。")


def _is_sentence(line: Line) -> bool:
    return len(line.text) > LONGEST or (len(line.text) > 15 and line.text.endswith(("。", "；")))


def _subtitle(others: Sequence[Line], banner: Line | None, told: Sequence[Line]) -> list[Line]:
    """Return the line that begins with a dash and one more that it runs on to; else the one above the banner that names a unit."""
    for number, line in enumerate(others):
        if line.text.startswith("—") and len(line.text) > 2:
            more = others[number + 1 : number + 2]
            runs_on = more and banner is not None and told.index(more[0]) < told.index(banner)
            return [line, *(more if runs_on else [])]
    until = len(told) if banner is None else told.index(banner)
    named = [line for line in told[1:until] if _UNIT.fullmatch(line.text)]
    return named[-1:]


def _title(others: Sequence[Line], subtitle: Sequence[Line], told: Sequence[Line], first: int | None) -> list[Line]:
    """Return the lines above subtitle and banner; where there are none, the line below them; where there is neither, the first line."""
    able = [line for line in others if line not in subtitle and len(line.text) <= _TITLE_LENGTH]
    if first is None:
        return _alike(able)
    above = [line for line in able if told.index(line) < first]
    return above[:_TITLE_LINES] or [line for line in able if told.index(line) > first][:1]


def _alike(lines: Sequence[Line]) -> list[Line]:
    """Return the first line, and those below it that look and stand like it."""
    kept: list[Line] = []
    for line in lines[:_TITLE_LINES]:
        if kept and (line.look != kept[0].look or line.paragraph.format.align != "center"):
            break
        kept.append(line)
    return kept
