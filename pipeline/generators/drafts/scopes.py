"""Chapter 1 and the chapters it announces, from the proposal's own words where they say so, else from the kind of standard."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from pipeline.generators.drafts.prompts import prompt
from pipeline.generators.drafts.skeletons import Clause, Skeleton, subject_of
from pipeline.language.modal_verbs import find_modal_verbs

_SELF: Final = "本(?:项目|文件|标准|规范|规程|指南|准则|导则|团体标准|部分)"
_LAYS_DOWN: Final = re.compile(
    rf"(?:^|[\n。；：:])\s*(?:[\d一二三]{{1,2}}[.、．]\s*)?(?:{_SELF}|[本该拟][^，。；：:\n]{{0,12}}?)?\s*(?:将|拟|主要)?"
    r"(?P<verb>规定|确立|描述|提供|给出|界定)了?(?P<what>[^。；\n]{4,200}?)(?=[，,]\s*(?:本[一-鿿]{2}|并)?\s*适用于|[。；\n]|$)"
)
_LIST: Final = re.compile(
    r"(?P<verb>(?:规定|确立|描述|提供|给出|界定)了?)(?:(?:以下|下列|如下)[一-鿿]{0,4})?[:：]\s*(?P<items>(?:(?!适用于|本[一-鿿]{2})[^。]){4,300})"
)
_MARK: Final = re.compile(r"^\s*(?:——?|[（(]?[\da-z一二三四五六七八九十]{1,2}[.、．)）]|[·•])\s*")
_APPLIES: Final = re.compile(rf"(?:{_SELF}|[，,。；\n]|^)\s*(?:并)?适用于(?P<what>[^。；\n]{{2,200}}?)(?=[。；\n]|$)")
_UNFIT: Final = re.compile(
    "[Xx×_]{2,}|【|应(?!用|急|对|答)|必须|不得|禁止|宜(?!居)|可以|为了|随着|目的是|[\"'{}<>=]|本(?:标准|规范|项目|规程|指南|准则|导则)|待定|…"
)
"""What has no place in a scope, or leaves it open."""
_MAY_FOLLOW: Final = re.compile("可以?(?=参[照考])")
"""其他机构可参照执行 would be a permission; without the verb it is the usual sentence."""
_GENERAL: Final = re.compile(
    r"(?:的(?:相关|有关|技术|具体)?|等?(?:[一二两三四五六七八九十\d]+个)?方面的?|等(?:相关|有关|技术)?)(?:要求|内容|规定|建议|指导|信息)$"
)
_JOINED: Final = re.compile("以及|和(?=[^和]{2,14}$)")
"""What stands before the last of a list; 与 and 及 stand inside titles (检查与改进)."""
_JOINTS: Final = re.compile("[和与及]")
_PARTS: Final = re.compile("[、和与及]")
_BETWEEN: Final = "(?:、|以及|[和与及])"
_WITHIN: Final = "\ue000"
"""Stands for a 、 inside a title (标志、包装、运输和贮存) while a list is taken apart."""
_ITEM: Final = re.compile(f"[一-鿿{_WITHIN}]{{2,14}}(?<!等)")
_FIXED: Final = re.compile(
    f"(?<=[的、])(?:范围|规范性引用文件|术语(?:[、和与及]?定义)?){_BETWEEN}|、(?:规范性引用文件|术语(?:[和与及]?定义)?)(?=等|的|$)"
)
"""Chapters 1 to 3, which a scope does not list."""
_FEWEST, _MOST = 2, 16
"""Chapters that a proposal may announce."""


class Plan(NamedTuple):
    """What chapter 1 says, and the chapters from 4 on."""

    scope: str
    chapters: tuple[Clause, ...]


def plan(text: str, title: str, skeleton: Skeleton) -> Plan:
    """Return scope and chapters: the proposal's own words where they fit, else those of the kind; a prompt for what is unknown.

    A chapter that the proposal announces takes the place of the kind's chapter whose name it shortens or fills out.
    """
    text = _LIST.sub(_in_one_line, text)
    laid = _LAYS_DOWN.search(text)
    found = _APPLIES.search(text)
    where = "" if found is None else _MAY_FOLLOW.sub("", found["what"])
    applies = _tidy(where) if where and not _is_unfit(where) else prompt(skeleton.applies)
    if laid is None or _is_unfit(laid["what"]):
        return Plan(f"{_by_chapters(title, skeleton)}本文件适用于{applies}。", skeleton.chapters)
    what = _gathered(_tidy(laid["what"]), laid["verb"], skeleton)
    announced = _announced(what, skeleton)
    kept = "、".join(chapter.title for chapter in announced if chapter.keep)
    said = f"本文件{laid['verb']}了{what}{f'，描述了{kept}' if kept else ''}。"
    return Plan(f"{said}本文件适用于{applies}。", announced or skeleton.chapters)


def _in_one_line(found: re.Match[str]) -> str:
    """Return a list behind a colon, its items on lines or behind semicolons, as the object of its verb."""
    items = [_MARK.sub("", one).strip(" \t\u3000，,、") for one in re.split("[；;\n]", found["items"])]
    return f"{found['verb']}{'、'.join(one for one in items if one)}。"


def _is_unfit(words: str) -> bool:
    """Tell whether words have no place in a scope: what is open, and what provides something (8.5.3)."""
    return _UNFIT.search(words) is not None or next(find_modal_verbs(words), None) is not None


def _tidy(words: str) -> str:
    return re.sub(r"\s+", "", words).strip("，,、：:")


def _gathered(what: str, verb: str, skeleton: Skeleton) -> str:
    """Return the words without chapters 1 to 3, and with titles that hold a list as the kind writes them."""
    words = what if verb == "界定" else _FIXED.sub("", what)
    for chapter in skeleton.chapters:
        parts = [part.replace("贮存", "[贮储]存") for part in _PARTS.split(chapter.title)]
        if "、" in chapter.title:
            words = re.sub(_BETWEEN.join(parts), chapter.title, words)
    return words


def _by_chapters(title: str, skeleton: Skeleton) -> str:
    """Return the sentence that lists the chapters of the draft itself."""
    titles = [chapter.title for chapter in skeleton.chapters]
    listed = "和".join(filter(None, ("、".join(titles[:-1]), titles[-1]))) if titles else ""
    return skeleton.scope.format(subject=subject_of(title, skeleton), chapters=listed)


def _announced(what: str, skeleton: Skeleton) -> tuple[Clause, ...]:
    """Return the chapters that the proposal announces; () where it lists none, or none of them is one of the kind's."""
    items = _items(what, skeleton)
    if not skeleton.further or not _FEWEST <= len(items) <= _MOST or len(set(items)) < len(items):
        return ()
    left = list(skeleton.chapters)
    chapters: list[Clause] = []
    known = False
    for item in items:
        same = _same(item, left)
        if same in left:
            left.remove(same)
        known = known or same is not None
        chapters.append(Clause(item, prompt=skeleton.further) if same is None else replace(same, title=item, keep=False))
    if not known:
        return ()
    lost = "".join(clause.text for one in left if not one.keep for clause in (one, *one.clauses) if "附录" in clause.text)
    return (*chapters[:-1], _saying(chapters[-1], lost), *(one for one in left if one.keep))


def _same(item: str, chapters: Sequence[Clause]) -> Clause | None:
    """Return the chapter that is meant, else the clause of one; None where nothing is alike."""
    clauses = [clause for chapter in chapters for clause in chapter.clauses]
    named = [one for one in (*chapters, *clauses) if one.title == item]
    return next(iter((*named, *(one for one in (*chapters, *clauses) if _alike(one.title, item)))), None)


def _saying(chapter: Clause, words: str) -> Clause:
    """Return a chapter that says the words, too, in its last clause: an annex must be named somewhere."""
    if chapter.clauses:
        return replace(chapter, clauses=(*chapter.clauses[:-1], _saying(chapter.clauses[-1], words)))
    return replace(chapter, text=chapter.text + words)


def _items(what: str, skeleton: Skeleton) -> Sequence[str]:
    """Return the things a sentence lists behind its last 的; none where one of them can be no title."""
    bare = _GENERAL.sub("", what)
    for chapter in skeleton.chapters:
        bare = bare.replace(chapter.title, chapter.title.replace("、", _WITHIN))
    first = bare.find("、")
    listed = bare[bare.rfind("的", 0, first) + 1 :] if first > 0 else ""
    *items, last = listed.split("、")
    whole = any(_shortens(_JOINTS.sub("", last), _JOINTS.sub("", chapter.title)) for chapter in skeleton.chapters)
    items += [last] if whole else _joined(last)
    return [item.replace(_WITHIN, "、") for item in items] if all(_ITEM.fullmatch(item) for item in items) else []


def _joined(last: str) -> Sequence[str]:
    """Return the last piece of a list, or the last two; the 和 inside a title that holds a list joins nothing."""
    head, mark, tail = last.partition(_WITHIN)
    if not mark:
        return _JOINED.split(last)
    cut = next((joint for joint in reversed([*_JOINTS.finditer(head)])), None)
    return [last] if cut is None else [head[: cut.start()], f"{head[cut.end() :]}{mark}{tail}"]


def _alike(title: str, item: str) -> bool:
    """Tell whether one of two titles shortens the other: 服务过程 and 服务提供过程."""
    return _shortens(title, item) or _shortens(item, title)


def _shortens(short: str, long: str) -> bool:
    """Tell whether a title of two characters or more stands in another, in its order."""
    rest = iter(long)
    return len(short) > 1 and all(sign in rest for sign in short)
