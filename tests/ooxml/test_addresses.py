"""From an element to its address and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from pipeline.ooxml.addresses import address_of, element_at

TREES = st.recursive(
    st.sampled_from(["<a/>", "<!-- c -->", "<?p i?>", "text"]),
    lambda children: st.lists(children, max_size=4).map(lambda inside: f"<b>{''.join(inside)}</b>"),
    max_leaves=15,
)


@given(TREES)
def test_every_element_is_found_again(inside: str) -> None:
    root = etree.fromstring(f"<root>{inside}</root>")
    for element in root.iter():
        assert element_at(root, address_of("word/document.xml", element).path) is element


def test_the_root_has_an_empty_path() -> None:
    assert address_of("p", etree.fromstring("<a/>")).path == ()


@pytest.mark.parametrize("path", [(9,), (-1,), (0, 0)], ids=["no-such-element", "negative", "below-the-last"])
def test_an_address_of_other_bytes_is_an_error(path: tuple[int, ...]) -> None:
    with pytest.raises(LookupError):
        element_at(etree.fromstring("<a><b/></a>"), path)
