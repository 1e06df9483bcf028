from __future__ import annotations

from pipeline.model.address import Address, Span


def test_an_address_reads_as_a_place_in_the_file() -> None:
    assert str(Address("word/document.xml", (0, 3, 2))) == "word/document.xml#/0/3/2"
    assert str(Span(Address("word/document.xml", (0, 3)), 1, 4)) == "word/document.xml#/0/3:1-4"
    assert str(Address("", page=2, box=(1.0, 2.5, 3.0, 4.0))) == "#page=2@1,2.5,3,4"
