"""standard.foreword-sentence: a sentence of the foreword whose words GB/T 1.1 prescribes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.element_sentences import Sentence, sentences_of
from pipeline.checks.foreword_statements import ORDER, Foreword, foreword_of
from pipeline.language.normal import norm
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline

_PATTERNS = {"type": "array", "items": {"type": "string", "format": "regex"}}
_CODES = ("absent", "wording", "former")


@check(
    "standard.foreword-sentence",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "absent": Text("前言中没有“{expected}”这句话，请补上。", "the foreword lacks the sentence “{expected}”: please add it"),
        "wording": Text(
            "这句话与规定的表述不同，请改为“{expected}”。", "this sentence differs from the prescribed one: please write “{expected}”"
        ),
        "former": Text("这是GB/T 1.1—2009的表述，请改为“{expected}”。", "this is the wording of GB/T 1.1—2009: please write “{expected}”"),
    },
    settings={
        "kind": {"enum": list(ORDER)},
        "sentence": {"type": "string", "minLength": 1},
        "sentence-2009": {"type": "string", "minLength": 1},
        "accepted": _PATTERNS,
        "former": _PATTERNS,
        "unless-introduction": {"type": "string", "format": "regex"},
        "says": {"type": "array", "items": {"enum": list(_CODES)}, "minItems": 1},
    },
    required=("kind", "sentence"),
)
def standard_foreword_sentence(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """前言中有几句话的表述是规定好的，读者凭它们判断标准依据哪一版规则起草、是否涉及专利。"""
    foreword = foreword_of(text, outline)
    if foreword is None:
        yield Skip(None, "not-applicable")
        return
    found = foreword.of_kind(settings["kind"])
    says = settings.get("says", _CODES)
    if not found:
        yield _absent(foreword, outline, settings, text) if "absent" in says else Skip(None, "not-applicable")
    elif (right := _right(found, outline, settings)) is not None:
        yield Pass(right.span)
    else:
        hit = _wrong(found, settings)
        yield hit if hit.code in says else Pass(hit.at)


def _absent(foreword: Foreword, outline: Outline, settings: Settings, text: TextIndex) -> Observation:
    unless = settings.get("unless-introduction")
    introduction = next((one for one in outline.elements if one.kind == "introduction"), None)
    said = () if introduction is None else sentences_of(text, outline, introduction)
    if unless is not None and any(re.search(unless, one.normal) for one in said):
        return Pass(foreword.heading)
    if outline.truncated and outline.elements[-1] is foreword.element:
        return Skip(None, "truncated")
    sentence = settings.get("sentence-2009", settings["sentence"]) if outline.basis == "2009" else settings["sentence"]
    return Hit("absent", foreword.heading, expected=sentence, correction=foreword.insertion(settings["kind"], sentence))


def _right(found: Sequence[Sentence], outline: Outline, settings: Settings) -> Sentence | None:
    """Return the first of the sentences that together read as prescribed; what 2009 prescribed is right on its own basis."""
    count = max(1, settings["sentence"].count("。"))
    patterns = list(settings.get("accepted", ()))
    if outline.basis == "2009":
        patterns.extend(settings.get("former", ()))
    for place in range(len(found)):
        said = "".join(one.normal for one in found[place : place + count])
        if said == norm(settings["sentence"]) or any(re.fullmatch(pattern, said) for pattern in patterns):
            return found[place]
    return None


def _wrong(found: Sequence[Sentence], settings: Settings) -> Hit:
    said = "".join(one.normal for one in found)
    code = "former" if any(re.search(pattern, said) for pattern in settings.get("former", ())) else "wording"
    sentence = settings["sentence"]
    first, last = found[0], found[-1]
    whole = first.whole is not None and last.whole is not None and first.span.address == last.span.address
    span = Span(first.span.address, first.span.start, last.span.end) if whole else first.span
    shown = first.text if len(found) == 1 else "".join(one.text for one in found)
    return Hit(code, span, found=shown, expected=sentence, correction=ReplaceText(span, sentence) if whole else None)
