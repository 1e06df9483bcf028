"""standard.reference-informative: what is cited for information only stands in the bibliography."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.citations import Citation, citations_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline


@check(
    "standard.reference-informative",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "unlisted": Text(
            "资料性引用的“{found}”没有列入参考文献，请补列。",
            "“{found}” is cited for information and not in the bibliography: add it there",
        ),
        "no-bibliography": Text(
            "文中资料性引用了{numbers}，应增加“参考文献”并列出。",
            "{numbers} are cited for information: add a bibliography (参考文献) that lists them",
        ),
    },
    settings={"says": {"enum": ["unlisted", "no-bibliography"]}},
    required=("says",),
)
def standard_reference_informative(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """资料性引用的文件，读者要能在参考文献中找到出处。"""
    if outline.truncated:
        yield Skip(None, "truncated")
        return
    citations = citations_of(text, outline)
    has_bibliography = bool(outline.of_kind("bibliography"))
    looked_for = has_bibliography == (settings["says"] == "unlisted")
    first: dict[str, Citation] = {}
    for one in citations.mentions:
        if one.informative:
            first.setdefault(one.number.kin, one)
    normative = {one.number.kin for one in citations.mentions if one.normative}
    unlisted = [one for kin, one in first.items() if kin not in normative and not citations.listings_of(one.number)]
    if not first or not looked_for:
        yield Skip(None, "not-applicable")
        return
    if len(first) > len(unlisted):
        yield Pass(None, len(first) - len(unlisted))
    if has_bibliography:
        yield from (Hit("unlisted", one.cited.span, found=_written(one)) for one in unlisted)
    elif unlisted:
        yield Hit("no-bibliography", unlisted[0].cited.span, arguments={"numbers": tuple(_written(one) for one in unlisted)})


def _written(citation: Citation) -> str:
    return citation.cited.paragraph.text[citation.number.start : citation.number.end]
