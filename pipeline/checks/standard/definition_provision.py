"""standard.definition-provision: a definition says what something is; it asks for nothing and allows nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.term_entries import Piece, definition_pieces, phrase_around
from pipeline.language.modal_verbs import find_modal_verbs
from pipeline.language.quotations import is_quoted
from pipeline.language.text_index import ModalVerb, TextIndex
from pipeline.model.outline import Outline

_OPENS = re.compile(r"(?:^|[，。；：、,;:]|[也还亦均都既又并则后时者]|必要时|需要时|情况下)$")
_PERMITS = re.compile(
    r"(?:可以不?|可)(?=用[于来以作]|[由在按以通根自选委采向将与经从把同]|包括|包含|设立|设置|纳入|分为|提供|依据|单独|直接|同时|单位|根据|作为)"
)

_DESCRIBES = re.compile(
    r"可(?:用(?![于来以作])|燃|穿戴|编程|再生|降解|变|疑|溶|塑|调|选(?!择|用)|售|逆|裂|触|吸入|挥发|移植|扩展|互操作|访问性|识别|测量|量化|读|写|移动|拆卸|折叠|伸缩|充电|回收|循环|重复|支配|预见|接受|忽略|执行(?:文件|程序))"
    r"|宜(?:人|居|业|游|养|商)"
)
"""Adjectives made of 可 and 宜."""


@check(
    "standard.definition-provision",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "requirement": Text(
            "“{term}”的定义里有要求：“{found}”。定义只说明含义，请把要求移到正文。",
            "the definition of “{term}” lays down a requirement (“{found}”): keep to the meaning, and move it to the body",
        ),
        "recommendation": Text(
            "“{term}”的定义里有推荐：“{found}”。定义只说明含义，请移到注或正文。",
            "the definition of “{term}” recommends something (“{found}”): keep to the meaning, and move it to a note or the body",
        ),
        "permission": Text(
            "“{term}”的定义里有“可”：“{found}”。定义只说明含义，请移到注或正文。",
            "the definition of “{term}” allows something (“{found}”): keep to the meaning, and move it to a note or the body",
        ),
    },
    settings={
        "kinds": {"type": "array", "items": {"enum": ["requirement", "recommendation", "permission"]}, "minItems": 1},
        "spared": {"type": "string", "format": "regex"},
    },
    required=("kinds",),
)
def standard_definition_provision(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """定义是陈述，不是条款；写在定义里的要求，检查的人不会当作要求。"""
    if not outline.terms:
        yield Skip(None, "not-applicable")
    spared = re.compile(settings["spared"]) if "spared" in settings else None
    for term in outline.terms:
        for piece in definition_pieces(term, text):
            phrases = dict(_phrases(piece, text.verbs_in(piece.paragraph.index), settings["kinds"], spared))
            for (start, end), kind in phrases.items():
                at = piece.paragraph.span(start, end)
                yield Hit(kind, at, found=piece.paragraph.text[start:end], arguments={"term": term.term})
            if not phrases:
                yield Pass(piece.span(0, len(piece.text)))


def _phrases(
    piece: Piece, verbs: Sequence[ModalVerb], kinds: list[str], spared: re.Pattern[str] | None
) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield [start, end) in the paragraph, and the kind, of each phrase that makes a provision."""
    written = piece.paragraph.text
    for verb in verbs:
        inside = piece.start <= verb.start < piece.end and verb.kind in kinds
        if not inside or is_quoted(written, verb.start, verb.end) or (spared is not None and spared.match(written, verb.start)):
            continue
        start, end = phrase_around(written, verb.start, verb.end)
        if not _stays_a_verb(written[start : verb.start], written[verb.start : end]):
            continue
        if verb.kind == "requirement" or _provides(written, verb, end):
            yield (max(start, piece.start), end), verb.kind


def _stays_a_verb(before: str, behind: str) -> bool:
    """Tell whether the verb is one without the blanks that a text extraction leaves inside words (认 可, 供 应)."""
    offset = len("".join(before.split()))
    return any(start <= offset < end for start, end, _ in find_modal_verbs("".join((before + behind).split())))


def _provides(written: str, verb: ModalVerb, end: int) -> bool:
    """Tell whether 宜 or 可 is the verb of its phrase: 可拆卸的部件, 宜食用的 and 可燃气体 only describe what they stand before."""
    if "的" in written[verb.end : end] or _DESCRIBES.match(written, verb.start):
        return False
    if verb.end - verb.start > 1 or verb.kind == "recommendation":
        return True
    return _PERMITS.match(written, verb.start) is not None or _OPENS.search(written[: verb.start].rstrip()[-4:]) is not None
