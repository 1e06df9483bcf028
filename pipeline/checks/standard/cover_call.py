"""standard.cover-call: the cover of a draft asks for known patents."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import norm
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import InsertParagraph, ReplaceText
from pipeline.model.outline import Outline


@check(
    "standard.cover-call",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "absent": Text("草案的封面应有“{expected}”。", "the cover of a draft carries “{expected}”"),
        "wording": Text(
            "征集专利的话写的是“{found}”，应为“{expected}”。", "the call for patents reads “{found}”; it should be “{expected}”"
        ),
    },
    settings={"sentence": {"type": "string", "minLength": 1}},
    required=("sentence",),
)
def standard_cover_call(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """征求意见时就问明专利，免得发布以后有纠纷。"""
    if outline.stage == "published" or not outline.of_kind("cover"):
        yield Skip(None, "not-applicable")
        return
    at, sentence = outline.cover.patent_call, settings["sentence"]
    if at is None:
        behind = outline.cover.stage_mark or outline.cover.title_zh
        correction = None if behind is None else InsertParagraph(behind.address, sentence)
        yield Hit("absent", behind, expected=sentence, correction=correction)
    elif norm(text.quote(at)).rstrip("。") == norm(sentence).rstrip("。"):
        yield Pass(at)
    else:
        yield Hit("wording", at, found=text.quote(at), expected=sentence, correction=ReplaceText(at, sentence))
