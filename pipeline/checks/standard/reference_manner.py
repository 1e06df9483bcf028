"""standard.reference-manner: what stands in chapter 2 is cited by a requirement or an instruction, not only allowed or mentioned."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.checks.citations import Citation, citations_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline


@check(
    "standard.reference-manner",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "permission": Text(
            "第2章列出的“{found}”在文中只以“可”引用，不是规范性引用。请改为“应”，或移到参考文献。",
            "“{found}” is listed in chapter 2, yet the text only allows (可) its use: require it, or move it to the bibliography",
        ),
        "recommendation": Text(
            "第2章列出的“{found}”在文中只以“宜”引用，不是规范性引用。请改为“应”，或移到参考文献。",
            "“{found}” is listed in chapter 2, yet the text only recommends (宜) it: require it, or move it to the bibliography",
        ),
        "information": Text(
            "第2章列出的“{found}”在文中只作资料性引用（见、注、示例、资料性附录）。请移到参考文献。",
            "“{found}” is listed in chapter 2, yet cited for information only: move it to the bibliography",
        ),
        "source": Text(
            "第2章列出的“{found}”在文中只作术语的来源，宜列入参考文献。",
            "“{found}” is listed in chapter 2, yet only the source of a term: a bibliography is its place",
        ),
    },
    settings={"recommendation-suffices": {"type": "string", "format": "regex"}},
    required=("recommendation-suffices",),
)
def standard_reference_manner(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """列入第2章的文件必不可少；只是可以参考的，不能要求读者都去遵守。"""
    if outline.truncated:
        yield Skip(None, "truncated")
        return
    citations = citations_of(text, outline)
    guidance = re.search(settings["recommendation-suffices"], outline.title) is not None
    seen: set[str] = set()
    for listing in citations.normative:
        if listing.number is None or listing.number.undated in seen:
            continue
        used = [one for one in citations.mentions_of(listing.number) if one.used]
        if not used:
            continue
        seen.add(listing.number.undated)
        code = _code(used, guidance=guidance)
        if code is None:
            yield Pass(listing.reference.span)
        else:
            first = used[0].cited
            written = first.paragraph.text[first.number.start : first.number.end]
            yield Hit(code, first.span, found=written)
    if not seen:
        yield Skip(None, "not-applicable")


def _code(used: Sequence[Citation], *, guidance: bool) -> str | None:
    """Return why none of the citations is normative; None when one is, or may be."""
    advised = [one for one in used if one.place == "text" and one.manner == "recommendation"]
    if any(not one.informative and one not in advised for one in used) or (advised and guidance):
        return None
    if advised:
        return "recommendation"
    if any(one.place == "text" and one.manner == "permission" for one in used):
        return "permission"
    return "source" if all(one.place == "source" for one in used) else "information"
