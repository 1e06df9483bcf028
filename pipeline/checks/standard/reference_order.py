"""standard.reference-order: listed documents stand in the order of GB/T 1.1—2020 8.6.3.2."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from pipeline.checks.citations import Listing, citations_of, place_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.reference_order import moves
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Address
from pipeline.model.correction import MoveParagraph
from pipeline.model.outline import Outline


@check(
    "standard.reference-order",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "before": Text("“{found}”应排在“{other}”之前。", "“{found}” belongs before “{other}”"),
        "after": Text("“{found}”应排在“{other}”之后。", "“{found}” belongs behind “{other}”"),
        "last": Text("“{found}”应排在清单最后。", "“{found}” belongs at the end of the list"),
    },
    settings={"listed-in": {"enum": ["normative", "bibliography"]}},
    required=("listed-in",),
)
def standard_reference_order(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """按统一的次序排列，读者才能很快查到某一项在不在清单里。"""
    listings = citations_of(text, outline).list_of(settings["listed-in"])
    if not listings:
        yield Skip(None, "not-applicable")
        return
    found = moves(listings)
    if len(listings) > len(found):
        yield Pass(listings[0].reference.span, len(listings) - len(found))
    held = Counter(one.reference.paragraph for one in listings)
    behind = _behind(listings, text)
    order = _carried_out(found, len(listings))
    for position, target in found:
        listing, other = listings[position], None if target is None else listings[target]
        correction = _move(listing, other, held, behind)
        at, written = place_of(listing, text), _name(listing)
        if other is None:
            yield Hit("last", at, found=written, correction=correction)
        elif (above := order[order.index(position) - 1]) > position:
            yield Hit("after", at, found=written, arguments={"other": _name(listings[above])}, correction=correction)
        else:
            yield Hit("before", at, found=written, arguments={"other": _name(other)}, correction=correction)


def _carried_out(moved: Sequence[tuple[int, int | None]], count: int) -> list[int]:
    """Return the positions of `count` items in the order that the moves lead to."""
    order = list(range(count))
    for position, target in moved:
        order.remove(position)
        order.insert(len(order) if target is None else order.index(target), position)
    return order


def _move(listing: Listing, other: Listing | None, held: Counter[int], behind: Address | None) -> MoveParagraph | None:
    """Return the move; None where a paragraph holds several documents, or nothing follows the list to stand before."""
    before = behind if other is None else other.reference.span.address
    if before is None or any(held[one.reference.paragraph] > 1 for one in (listing, other) if one is not None):
        return None
    return MoveParagraph(listing.reference.span.address, before)


def _behind(listings: Sequence[Listing], text: TextIndex) -> Address | None:
    """Return the paragraph that follows the list with text in it."""
    following = text.paragraph(listings[-1].reference.paragraph + 1)
    return None if following is None or following.location.depth else following.address


def _name(listing: Listing) -> str:
    return listing.reference.number or listing.reference.title
