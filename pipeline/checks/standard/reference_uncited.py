"""standard.reference-uncited: what is listed is cited."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.citations import citations_of, place_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline


@check(
    "standard.reference-uncited",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "uncited": Text(
            "正文和附录没有引用“{found}”，请在条文中引用，或从清单中删去。",
            "“{found}” is cited nowhere: cite it in the text, or delete it from the list",
        )
    },
    settings={"listed-in": {"enum": ["normative", "bibliography"]}},
    required=("listed-in",),
)
def standard_reference_uncited(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """清单中的每一份文件都应在文中用到，读者才知道为什么要找来看。"""
    if outline.truncated:
        yield Skip(None, "truncated")
        return
    citations = citations_of(text, outline)
    cited: dict[str, bool] = {}
    for listing in citations.list_of(settings["listed-in"]):
        number = listing.number
        if number is None:
            continue
        name = f"{number.kin}{number.all_parts}"
        if name not in cited:
            cited[name] = any(one.used or one.place == "introduction" for one in citations.mentions_of(number))
        if cited[name]:
            yield Pass(listing.reference.span)
        else:
            yield Hit("uncited", place_of(listing, text), found=listing.reference.number)
    if not cited:
        yield Skip(None, "not-applicable")
