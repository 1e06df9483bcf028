"""standard.reference-twice: a document is listed once."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.citations import Listing, citations_of, place_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import norm
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import DeleteParagraph
from pipeline.model.outline import Outline


@check(
    "standard.reference-twice",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "same": Text("“{found}”列了两次，请删去一项。", "“{found}” is listed twice: delete one of them"),
        "dating": Text(
            "“{found}”与“{other}”是同一文件，一项注日期、一项不注日期，请确认都需要。",
            "“{found}” and “{other}” are one document, dated and undated: make sure that both are needed",
        ),
        "editions": Text(
            "“{found}”与“{other}”是同一文件的两个版本，请确认都需要。",
            "“{found}” and “{other}” are two editions of one document: make sure that both are needed",
        ),
    },
    settings={"listed-in": {"enum": ["normative", "bibliography"]}},
    required=("listed-in",),
)
def standard_reference_twice(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """同一文件列两次，读者不知道以哪一项为准。"""
    earlier: dict[str, Listing] = {}
    for listing in citations_of(text, outline).list_of(settings["listed-in"]):
        if listing.number is None:
            continue
        first = earlier.setdefault(f"{listing.number.kin}{listing.number.all_parts}", listing)
        if first is listing:
            yield Pass(listing.reference.span)
        else:
            yield _hit(first, listing, text)
    if not earlier:
        yield Skip(None, "not-applicable")


def _hit(first: Listing, listing: Listing, text: TextIndex) -> Hit:
    years = {one.number.full_year for one in (first, listing) if one.number is not None}
    code = "same" if len(years) == 1 else "dating" if None in years else "editions"
    arguments = {"other": first.reference.number}
    correction = DeleteParagraph(listing.reference.span.address) if code == "same" and _alike(first, listing, text) else None
    return Hit(code, place_of(listing, text), found=listing.reference.number, arguments=arguments, correction=correction)


def _alike(first: Listing, listing: Listing, text: TextIndex) -> bool:
    """Both items say the same, and the paragraph holds nothing else."""
    paragraph = text.paragraph(listing.reference.paragraph)
    if paragraph is None or first.reference.paragraph == listing.reference.paragraph:
        return False
    return norm(first.reference.title) == norm(listing.reference.title) and norm(paragraph.text).endswith(
        norm(text.quote(listing.reference.span))
    )
