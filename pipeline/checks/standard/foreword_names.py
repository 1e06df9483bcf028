"""standard.foreword-names: the foreword lists the drafting organisations and the drafters in the prescribed form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.element_sentences import Sentence
from pipeline.checks.foreword_statements import Foreword, foreword_of
from pipeline.checks.name_lists import Item, items_of, wrong_separators
from pipeline.language.leftovers import leftover
from pipeline.language.organisations import name_key
from pipeline.language.persons import is_person_name, person_name
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline

_SELF = "本(?:文件|标准|部分|规范|规程|指南|导则|准则|指导性技术文件)"
_WHAT = {"units": Text("起草单位", "the drafting organisations"), "drafters": Text("主要起草人", "the drafters")}
_LEAD = re.compile(r"[^：:\n]{2,20}[：:][ \t　]*")
_DRAFTED = re.compile(rf"{_SELF}由(.+?)(?:共同|联合)?(?:负责)?起草。")
_NAME_REMARK = re.compile(r"[（(][^（）()]*[）)]|等$")


@check(
    "standard.foreword-names",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "absent": Text("前言没有写明{what}，请补写“{lead}……。”", "the foreword does not name {what}: add “{lead}……。”"),
        "lead": Text("{what}应写成“{expected}……。”的形式。", "{what} are given in the form “{expected}……。”"),
        "separator": Text("{what}之间应用顿号“、”分开。", "{what} are parted by “、”"),
        "end": Text("{what}的末尾应有句号。", "the sentence with {what} ends with a full stop"),
        "twice": Text("“{found}”写了两次，请删去一个。", "“{found}” stands twice: delete one"),
        "name": Text("“{found}”不像一个人的姓名，请核对。", "“{found}” does not look like the name of one person: please check"),
    },
    settings={"kind": {"enum": ["units", "drafters"]}, "lead": {"type": "string", "minLength": 1}},
    required=("kind", "lead"),
)
def standard_foreword_names(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """起草单位和起草人是标准的作者，按统一的形式写出，才能查到、统计和联系。"""
    foreword = foreword_of(text, outline)
    if foreword is None or (outline.truncated and outline.elements[-1] is foreword.element):
        yield Skip(None, "not-applicable" if foreword is None else "truncated")
        return
    kind, lead = settings["kind"], settings["lead"]
    found = foreword.of_kind(kind)
    if not found:
        yield _absent(foreword, kind, lead)
        return
    if not any(_items(sentence, kind) for sentence in found) and not any(_DRAFTED.fullmatch(one.text) for one in found):
        yield Hit("absent", found[0].span, found=found[0].text, expected=lead, arguments={"what": _WHAT[kind], "lead": lead})
        return
    clean = True
    for one in (*_wrong_lead(found, kind, lead), *(hit for sentence in found for hit in _listed(sentence, kind))):
        clean = False
        yield one
    if clean:
        yield Pass(found[0].span, count=len(found))


def _absent(foreword: Foreword, kind: str, lead: str) -> Hit:
    also = next((one for one in foreword.of_kind("propose") if "起草" in one.normal), None)
    if also is not None and kind == "units":
        return Hit("lead", also.span, found=also.text, expected=lead, arguments={"what": _WHAT[kind]})
    return Hit("absent", foreword.heading, expected=lead, arguments={"what": _WHAT[kind], "lead": lead})


def _wrong_lead(found: Sequence[Sentence], kind: str, lead: str) -> Iterator[Hit]:
    """Yield the first sentence where none has the prescribed lead; further ones may name those who took part (参加起草单位)."""
    named = lead[3:-1]
    if any(re.match(rf"{_SELF}{named}：", one.normal) for one in found):
        return
    first = found[0]
    arguments = {"what": _WHAT[kind]}
    drafted = _DRAFTED.fullmatch(first.text)
    written = _LEAD.match(first.text)
    correction = None
    if first.whole is not None and drafted is not None:
        correction = ReplaceText(first.whole, f"{lead}{drafted[1]}。")
    elif written is not None and written.end() <= first.span.end - first.span.start:
        place = Span(first.span.address, first.span.start, first.span.start + written.end())
        correction = ReplaceText(place, lead)
        yield Hit("lead", place, found=written[0], expected=lead, arguments=arguments, correction=correction)
        return
    yield Hit("lead", first.span, found=first.text, expected=lead, arguments=arguments, correction=correction)


def _items(sentence: Sentence, kind: str) -> tuple[Item, ...]:
    """Return the names behind the colon; none where there is no colon."""
    lead = _LEAD.match(sentence.text)
    return () if lead is None else items_of(sentence.text, lead.end(), organisations=kind == "units")


def _listed(sentence: Sentence, kind: str) -> Iterator[Hit]:
    organisations = kind == "units"
    arguments = {"what": _WHAT[kind]}
    items = _items(sentence, kind)
    whole = sentence.whole
    base = sentence.span.start
    wrong = wrong_separators(sentence.text, items)
    if wrong:
        first, last = wrong[0][0], wrong[-1][1]
        mended = _joined(sentence.text, first, last, wrong)
        span = sentence.span if whole is None else Span(whole.address, base + first, base + last)
        correction = None if whole is None else ReplaceText(span, mended)
        shown = sentence.text[first:last] if len(wrong) == 1 else None
        yield Hit("separator", span, found=shown, expected="、", arguments=arguments, correction=correction)
    if not sentence.text.endswith(("。", "、")) and items:  # behind 、 the list goes on in another line
        yield _open_end(sentence, arguments)
    if whole is not None:
        yield from _twice(items, whole, organisations=organisations)
        yield from () if organisations else _no_names(items, whole)


def _joined(text: str, first: int, last: int, wrong: Sequence[tuple[int, int]]) -> str:
    """Return [first, last) of the text with each wrong separator as 、."""
    pieces, place = [], first
    for start, end in wrong:
        pieces.append(text[place:start])
        place = end
    return "、".join([*pieces, text[place:last]])


def _open_end(sentence: Sentence, arguments: dict[str, Text]) -> Hit:
    last = sentence.pieces[-1]
    signs = len(sentence.text) - len(sentence.text.rstrip("．.；;，,、"))
    place = Span(last.address, last.end - signs, last.end)
    tail = Span(last.address, max(last.start, place.start - 4), last.end)
    return Hit("end", tail, expected="。", arguments=dict(arguments), correction=ReplaceText(place, "。"))


def _twice(items: Sequence[Item], whole: Span, *, organisations: bool) -> Iterator[Hit]:
    seen: set[str] = set()
    for place, item in enumerate(items):
        key = name_key(item.name) if organisations else person_name(item.name)
        if key in seen and leftover(item.name) is None:
            span = Span(whole.address, whole.start + item.start, whole.start + item.end)
            gone = Span(whole.address, whole.start + items[place - 1].end, span.end)
            yield Hit("twice", span, found=item.name, correction=ReplaceText(gone, ""))
        seen.add(key)


def _no_names(items: Sequence[Item], whole: Span) -> Iterator[Hit]:
    for item in items:
        if leftover(item.name) is None and not is_person_name(_NAME_REMARK.sub("", item.name)):
            yield Hit("name", Span(whole.address, whole.start + item.start, whole.start + item.end), found=item.name)
