"""standard.reference-status: a listed document has not been withdrawn or replaced, as the office's list says."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.citations import Listing, citations_of, place_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline
from pipeline.model.standards_list import StandardsList, StandardStatus
from pipeline.model.text import Argument


@check(
    "standard.reference-status",
    on=Subject.OUTLINE,
    needs={"text", "standards"},
    messages={
        "withdrawn": Text("“{found}”{since}已废止，请核对后更换或删去。", "“{found}” has been withdrawn{since_en}: replace or delete it"),
        "replaced": Text(
            "“{found}”{since}已被“{other}”代替，请核对后改用现行标准。",
            "“{found}” has been replaced by “{other}”{since_en}: use the one in force",
        ),
    },
)
def standard_reference_status(outline: Outline, settings: Settings, *, text: TextIndex, standards: StandardsList) -> Iterator[Observation]:
    """废止的标准不再维护，照它执行可能违反现行的要求。"""
    citations = citations_of(text, outline)
    for listing in (*citations.normative, *citations.bibliography):
        if listing.number is None:
            continue
        editions = standards.editions.get(listing.number.undated, ())
        if not editions:
            yield Skip(listing.reference.span, "unknown")
            continue
        status = _status(listing, editions)
        if status is None:
            yield Skip(listing.reference.span, "unknown")
        elif status.status == "current":
            yield Pass(listing.reference.span)
        else:
            yield _hit(listing, status, text)


def _status(listing: Listing, editions: tuple[StandardStatus, ...]) -> StandardStatus | None:
    """Return what the list says of the edition meant; of an undated one, of the newest. None where it does not say."""
    assert listing.number is not None
    year = listing.number.full_year
    if year is not None:
        exact = next((one for one in editions if one.year == year), None)
        return exact or next((one for one in editions if one.year is None), None)
    in_force = next((one for one in editions if one.status == "current"), None)
    return in_force or max(editions, key=lambda one: one.year or "9999")


def _hit(listing: Listing, status: StandardStatus, text: TextIndex) -> Hit:
    day = "" if status.since is None else status.since.isoformat()
    arguments: dict[str, Argument] = {"since": f"自{day}起" if day else "", "since_en": f" since {day}" if day else ""}
    code = "replaced" if status.replaced_by else "withdrawn"
    if status.replaced_by:
        arguments["other"] = status.replaced_by
    return Hit(code, place_of(listing, text), found=listing.reference.number, expected=status.replaced_by, arguments=arguments)
