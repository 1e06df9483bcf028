"""The vocabulary is of one piece."""

from __future__ import annotations

from pipeline.ooxml import namespaces


def test_constants_are_the_prefixes_of_the_map() -> None:
    for prefix, uri in namespaces.NSMAP.items():
        assert getattr(namespaces, prefix.upper(), f"{{{uri}}}") == f"{{{uri}}}"


def test_every_strict_name_has_its_own_transitional_one() -> None:
    assert len(set(namespaces.STRICT.values())) == len(namespaces.STRICT)
    assert namespaces.STRICT[namespaces.STRICT_RELATIONSHIPS] == namespaces.RELATIONSHIPS
