"""standard.annex-status: a normative annex is named by a requirement, an informative one is not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.checks.annexes import Mention, annex_mentions, label_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.modal_verbs import find_modal_verbs
from pipeline.language.sentences import sentence_around
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.outline import Outline

_SEE = re.compile(r"(?:[见参]|参[见照考阅]|详见|参阅)\s*$")
_BY = re.compile(r"(?:按照?|依照|依据|根据|遵守|遵照|符合|执行|满足|采用|使用|应用)[^，。；：]{0,16}$")
_ALLOWED = re.compile(r"(?:可|宜|参照|参考|参见)[^，。；：]{0,14}$")
_CLAUSE = re.compile("[，；：]")
_BRACKET = re.compile(r"[（(][^（()）]*$")


@check(
    "standard.annex-status",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "only-seen": Text(
            "附录{letter}是规范性附录，文中只用“见附录{letter}”提到。请写成“应符合附录{letter}的规定”一类的要求，或者改为资料性附录。",
            "annex {letter} is normative, but the text only says “见附录{letter}”: name it in a requirement, or make it informative",
        ),
        "required": Text(
            "附录{letter}是资料性附录，这里却要求按它执行。请改为规范性附录，或者改写这一句。",
            "annex {letter} is informative, but is made obligatory here: make it normative, or reword",
        ),
        "unsure": Text(
            "附录{letter}是资料性附录，提到它的这一句有“应”。请确认附录的内容是否必须遵守。",
            "annex {letter} is informative and named in a sentence with 应: please confirm whether it is obligatory",
        ),
    },
)
def standard_annex_status(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """附录必不必须遵守，要看条文怎样提到它；提法与“规范性”“资料性”对不上，读者无所适从。"""
    mentions = [one for one in text.once(annex_mentions, outline) if one.element.kind in ("chapter", "annex") and one.outright]
    for annex in outline.of_kind("annex"):
        at = label_of(annex)
        own = [one for one in mentions if one.letter == annex.number]
        if annex.annex_kind is None or not own:
            yield Skip(at, "not-applicable")
        elif annex.annex_kind == "normative":
            yield _normative(own, outline, text)
        else:
            yield _informative(own)


def _normative(mentions: Sequence[Mention], outline: Outline, text: TextIndex) -> Observation:
    first = mentions[0]
    span = _span(first)
    if not all(_is_only_seen(one) and not _in_required_list(one, outline, text) for one in mentions):
        return Pass(span)
    if outline.truncated:
        return Skip(span, "truncated")
    return Hit("only-seen", span, found=_found(first), arguments={"letter": first.letter})


def _informative(mentions: Sequence[Mention]) -> Observation:
    for code, applies in (("required", _is_required), ("unsure", _is_unsure)):
        found = next((one for one in mentions if applies(one)), None)
        if found is not None:
            return Hit(code, _span(found), found=_found(found), arguments={"letter": found.letter})
    return Pass(_span(mentions[0]))


def _is_only_seen(mention: Mention) -> bool:
    """见附录A, and nothing that it belongs to is required; a cell of a table may belong to anything."""
    if mention.place.paragraph.location.depth:
        return False
    before = _before(mention)
    return _SEE.search(before) is not None and not _requires(before) and not _in_required_brackets(mention)


def _in_required_list(mention: Mention, outline: Outline, text: TextIndex) -> bool:
    """Tell whether the mention stands in a list that a requirement leads in."""
    items = (item for item in outline.lists if item.paragraph == mention.place.paragraph.index and item.lead_in is not None)
    lead_ins = (text.paragraph(item.lead_in) for item in items if item.lead_in is not None)
    return any(lead_in is not None and _requires(lead_in.text) for lead_in in lead_ins)


def _is_required(mention: Mention) -> bool:
    """应符合附录A, 应按附录A …: the annex is what has to be followed."""
    before = _before(mention)
    return _BY.search(before) is not None and _ALLOWED.search(before) is None and _requires(before)


def _is_unsure(mention: Mention) -> bool:
    """应……（见附录A）: it may be the annex that is obligatory, or only what the sentence says itself."""
    before = _before(mention)
    if _ALLOWED.search(before) is not None:
        return False
    return _requires(before) or _in_required_brackets(mention)


def _in_required_brackets(mention: Mention) -> bool:
    sentence = _sentence_before(mention)
    return _BRACKET.search(sentence) is not None and _requires(sentence)


def _before(mention: Mention) -> str:
    """Return the text in front of the mention, from the last comma on."""
    return _CLAUSE.split(_sentence_before(mention))[-1]


def _sentence_before(mention: Mention) -> str:
    start, _ = sentence_around(mention.place.paragraph.text, mention.place.start)
    return mention.place.paragraph.text[start : mention.place.start]


def _requires(text: str) -> bool:
    return any(kind == "requirement" for _, _, kind in find_modal_verbs(text))


def _span(mention: Mention) -> Span:
    return mention.place.paragraph.span(mention.place.start, mention.place.end)


def _found(mention: Mention) -> str:
    return mention.place.paragraph.text[mention.place.start : mention.place.end]
