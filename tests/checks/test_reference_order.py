import pytest

from pipeline.checks.citations import Listing
from pipeline.checks.reference_order import moves
from pipeline.language.standard_numbers import find_standard_numbers
from pipeline.model.address import Address, Span
from pipeline.model.outline import Reference

NOWHERE = Span(Address("a", ()), 0, 0)


def listings(*items: str) -> list[Listing]:
    made = []
    for item in items:
        numbers = find_standard_numbers(item)
        reference = Reference(item if numbers else "", item, NOWHERE, 0, False, "normative")
        made.append(Listing(reference, numbers[0] if numbers else None))
    return made


def carried_out(items: tuple[str, ...]) -> list[str]:
    """Return the list after the moves, made one after the other as a writer of Word files makes them."""
    order = list(range(len(items)))
    for position, before in moves(listings(*items)):
        order.remove(position)
        order.insert(len(order) if before is None else order.index(before), position)
    return [items[position] for position in order]


@pytest.mark.parametrize(
    ("items", "count", "result"),
    [
        pytest.param((), 0, [], id="nothing"),
        pytest.param(("GB 1",), 0, ["GB 1"], id="one"),
        pytest.param(("GB/T 10", "GB 9", "GB/Z 8"), 2, ["GB/Z 8", "GB 9", "GB/T 10"], id="gb-by-number-alone"),
        pytest.param(("GB/T 1.10", "GB/T 1.2"), 1, ["GB/T 1.2", "GB/T 1.10"], id="parts-as-numbers"),
        pytest.param(
            ("GB/T 5", "GB/T 4", "GB/T 3", "GB/T 2", "GB/T 1"), 4, ["GB/T 1", "GB/T 2", "GB/T 3", "GB/T 4", "GB/T 5"], id="turned-round"
        ),
        pytest.param(("GB/T 3", "GB/T 4", "GB/T 1", "GB/T 2"), 2, ["GB/T 1", "GB/T 2", "GB/T 3", "GB/T 4"], id="two-halves"),
        pytest.param(
            ("ISO 1", "T/SAQ 1—2020", "DB31/T 1—2020", "JR/T 1—2020", "GB/T 1"),
            4,
            ["GB/T 1", "JR/T 1—2020", "DB31/T 1—2020", "T/SAQ 1—2020", "ISO 1"],
            id="classes",
        ),
        pytest.param(("SB/T 1—2020", "JR/T 2—2020"), 1, ["JR/T 2—2020", "SB/T 1—2020"], id="industry-by-letters"),
        pytest.param(("GB/T 1—2020", "GB/T 1—2008"), 1, ["GB/T 1—2008", "GB/T 1—2020"], id="editions"),
        pytest.param(("《标准化法》", "GB/T 1"), 1, ["GB/T 1", "《标准化法》"], id="laws-last"),
    ],
)
def test_moves(items: tuple[str, ...], count: int, result: list[str]) -> None:
    assert len(moves(listings(*items))) == count
    assert carried_out(items) == result


@pytest.mark.parametrize(
    "items",
    [
        pytest.param(("ISO 10", "ISO/IEC 5", "IEC 7"), id="iso-and-iec-apart"),
        pytest.param(("ISO/IEC 5", "IEC 7", "ISO 10"), id="iso-and-iec-by-number"),
        pytest.param(("AQ 9—2020", "AQ/T 1—2020"), id="kinds-of-an-industry-apart"),
        pytest.param(("AQ/T 1—2020", "AQ 9—2020"), id="kinds-of-an-industry-by-number"),
        pytest.param(("GB/T 1", "GBZ 2", "GB/T 3"), id="series-of-its-own"),
        pytest.param(("CECS 242:2008", "GB/T 1", "AB/T 1—2020"), id="codes-of-others"),
        pytest.param(("GB/T 1", "GB/T 1"), id="twice"),
    ],
)
def test_what_is_left_open_stays(items: tuple[str, ...]) -> None:
    assert moves(listings(*items)) == ()


def test_long_lists() -> None:
    """A list of thousands is put in order without comparing each with each."""
    items = tuple(f"GB/T {number}" for number in range(3000, 0, -1))

    assert len(moves(listings(*items))) == 2999
