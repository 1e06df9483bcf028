from __future__ import annotations

import pytest

from pipeline.language.standard_numbers import find_standard_numbers
from pipeline.language.standard_order import by_code, by_number, is_placed

ORDERED = "GB/T 1.2—2020 GB 190—2009 GB/T 19001—2016 JB/T 5—2001 DB31/T 2—2011 T/SAQ 0001—2020 ISO 9001:2015 IEC 60050:2010"


def numbers(text: str) -> list[str]:
    return [one.undated for one in sorted(find_standard_numbers(text), key=by_code)]


def test_national_comes_first_international_last() -> None:
    assert numbers(" ".join(reversed(ORDERED.split("  ")))) == [
        "GB/T 1.2", "GB 190", "GB/T 19001", "JB/T 5", "DB31/T 2", "T/SAQ 0001", "ISO 9001", "IEC 60050",
    ]  # fmt: skip


def test_numbers_are_no_strings() -> None:
    assert numbers("GB/T 100—2008、GB/T 20—2008、GB/T 3—2008") == ["GB/T 3", "GB/T 20", "GB/T 100"]


def test_international_documents_by_number_or_apart() -> None:
    found = find_standard_numbers("IEC 100:2010、ISO 200:2010")

    assert [one.undated for one in sorted(found, key=by_number)] == ["IEC 100", "ISO 200"]
    assert [one.undated for one in sorted(found, key=by_code)] == ["ISO 200", "IEC 100"]


@pytest.mark.parametrize(("text", "placed"), [("GB/T 1.1—2020", True), ("GJB 5000—2008", False), ("Q/ABC 1—2020", False)])
def test_what_the_standard_places(text: str, placed: bool) -> None:
    assert [is_placed(one) for one in find_standard_numbers(text)] == [placed]
