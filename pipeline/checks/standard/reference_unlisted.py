"""standard.reference-unlisted: what the text makes indispensable stands in chapter 2."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.citations import Citation, citations_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline


@check(
    "standard.reference-unlisted",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "unlisted": Text(
            "规范性引用的“{found}”没有列入第2章，请补列。", "“{found}” is cited normatively and not listed in chapter 2: add it there"
        ),
        "cell": Text(
            "表中引用的“{found}”没有列入第2章；属于规范性引用的请补列。",
            "“{found}” in a table is not listed in chapter 2: add it where it is normative",
        ),
        "other-code": Text(
            "这里写作“{found}”，第2章写作“{listed}”，请核对代号。", "it is “{found}” here and “{listed}” in chapter 2: which code is right?"
        ),
    },
)
def standard_reference_unlisted(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """条文要求遵守的文件，读者要能在第2章找到它的编号和名称。"""
    if outline.chapter("references") is None:
        yield Skip(None, "not-applicable")
        return
    citations = citations_of(text, outline)
    known: set[str] = set()
    for citation in citations.mentions:
        number = citation.number
        if number.undated in known or not (citation.normative or citation.place == "cell"):
            continue
        known.add(number.undated)
        listed = [one for one in citations.listings_of(number, "normative") if one.number is not None]
        if not listed:
            yield _unlisted(citation, outline)
        elif any(one.number is not None and one.number.proper_code == number.proper_code for one in listed):
            yield Pass(citation.cited.span)
        else:
            arguments = {"listed": listed[0].reference.number}
            yield Hit("other-code", citation.cited.span, found=_written(citation), arguments=arguments)
    if not known:
        yield Skip(None, "not-applicable")


def _unlisted(citation: Citation, outline: Outline) -> Observation:
    if outline.truncated and not outline.references:
        return Skip(citation.cited.span, "truncated")
    return Hit("cell" if citation.place == "cell" else "unlisted", citation.cited.span, found=_written(citation))


def _written(citation: Citation) -> str:
    return citation.cited.paragraph.text[citation.number.start : citation.number.end]
