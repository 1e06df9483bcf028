import re

import pytest

from pipeline.language.text_index import Found, TextIndex
from tests.standards_text import document


def index(*lines: str) -> TextIndex:
    return TextIndex(document(*lines).paragraphs)


def places(found: tuple[Found, ...]) -> list[tuple[int, int, int]]:
    return [(one.paragraph.index, one.start, one.end) for one in found]


def test_places_are_those_of_the_paragraph() -> None:
    """A match is given by its paragraph and the offsets in the raw text, blanks and full-width digits included."""
    found = index("甲乙", "", "　１２ 本标准").find("本标准")

    assert places(found) == [(2, 4, 7)]
    assert found[0].text == "本标准"
    assert found[0].span.start == 4


@pytest.mark.parametrize("pattern", [r"[^x]+", r"甲[\s\S]*丙", r"甲\W*乙", r"甲(?=\s*乙)"])
def test_no_match_reaches_into_the_next_paragraph(pattern: str) -> None:
    for one in index("甲", "乙", "丙").find(pattern):
        assert len(one.text) == 1


def test_what_a_crossing_match_would_swallow_is_found() -> None:
    """After a match cut at the end of its paragraph the search goes on in the next one."""
    assert places(index("ab", "ab").find(r"a[^x]*")) == [(0, 0, 2), (1, 0, 2)]


def test_ends_of_paragraphs_and_lines() -> None:
    """^ and $ stand for the ends of a paragraph and of a line in it."""
    text = index("甲\n乙", "丙")

    assert [one.text for one in text.find(r"^.")] == ["甲", "乙", "丙"]
    assert [one.text for one in text.find(r".$")] == ["甲", "乙", "丙"]


@pytest.mark.parametrize("pattern", [r"x*", r"^", r"\n", "\0", r"\s+$"])
def test_nothing_is_found_between_paragraphs(pattern: str) -> None:
    assert index("甲", "乙").find(pattern) == ()


def test_no_paragraphs() -> None:
    text = index()

    assert text.find("甲") == ()
    assert text.standard_numbers == ()
    assert text.modal_verbs == ()
    assert text.named_places("A") == ()


def test_groups() -> None:
    (found,) = index("第4章").find(r"第(\d)(\d)?章")

    assert found.groups == ("4", None)


def test_a_pattern_is_scanned_once() -> None:
    """The same question, as text or compiled, gives the very same answer."""
    text = index("甲乙")

    assert text.find("乙") is text.find(re.compile("乙", re.MULTILINE))


def test_shared_finds() -> None:
    """Standard numbers, modal verbs and named places come with their paragraph and its offsets."""
    text = index("GB/T 19000", "—2016", "应符合GB/T 19001，见4.2")

    assert [(one.paragraph.index, one.number.number, one.number.year, one.span.start) for one in text.standard_numbers] == [
        (0, "19000", None, 0),
        (2, "19001", None, 3),
    ]
    assert [(one.paragraph.index, one.start, one.kind) for one in text.modal_verbs] == [(2, 0, "requirement")]
    assert [(one.paragraph.index, one.start, one.number) for one in text.named_places("符合", "见")] == [(2, 15, "4.2")]
    assert text.named_places("A") == ()
