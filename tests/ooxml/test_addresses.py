"""From an element to its address and back."""

from __future__ import annotations

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
