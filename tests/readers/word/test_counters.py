from __future__ import annotations

import pytest

from pipeline.model.document import Document
from tests.readers.word.reading import abstract, level, number, numbers, read
from tests.word_files import paragraph


def labels(document: Document) -> list[str | None]:
    """The label of each paragraph."""
    return [None if p.label is None else p.label.text for p in document.paragraphs]


def body(*places: tuple[int, int]) -> str:
    """A paragraph at each (level, w:numId)."""
    return "".join(paragraph("文", number(*place)) for place in places)


CHAPTERS = abstract(level(0, "第%1章", "chineseCounting"), level(1, "%1.%2", more="<w:isLgl/>"), level(2, "%1.%2.%3", "lowerLetter"))


def test_levels_count_and_start_again_below_a_higher_one() -> None:
    document = read(body((0, 1), (1, 1), (1, 1), (0, 1), (1, 1)), numbering=CHAPTERS + numbers((1, 0)))

    assert labels(document) == ["第一章", "1.1", "1.2", "第二章", "2.1"]


def test_an_unused_level_above_shows_its_start() -> None:
    document = read(body((2, 1), (2, 1)), numbering=CHAPTERS + numbers((1, 0)))

    assert labels(document) == ["一.1.a", "一.1.b"]
    assert document.paragraphs[1].label is not None
    assert document.paragraphs[1].label.values == (1, 1, 2)


def test_lists_of_one_abstract_list_count_on() -> None:
    """Two w:num of one w:abstractNum are one list to Word (17.9.15)."""
    document = read(body((0, 1), (0, 2)), numbering=abstract(level(0, "%1.")) + numbers((1, 0), (2, 0)))

    assert labels(document) == ["1.", "2."]


def test_a_start_override_begins_anew_once() -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    document = read(body((0, 1), (0, 2), (0, 2)), numbering=abstract(level(0, "%1.")) + numbers((1, 0), (2, 0), more=override))

    assert labels(document) == ["1.", "5.", "6."]


@pytest.mark.parametrize(
    ("restart", "expected"),
    [
        pytest.param("", "1)", id="without-a-word-after-any-higher-level"),
        pytest.param('<w:lvlRestart w:val="0"/>', "2)", id="zero-is-never"),
        pytest.param('<w:lvlRestart w:val="1"/>', "1)", id="after-the-first-level"),
    ],
)
def test_level_restart(restart: str, expected: str) -> None:
    listed = abstract(level(0, "%1"), level(1, "%2)", more=restart))
    document = read(body((0, 1), (1, 1), (0, 1), (1, 1)), numbering=listed + numbers((1, 0)))

    assert labels(document)[-1] == expected


def test_a_bullet_of_a_symbol_font_is_a_sign() -> None:
    bullet = level(0, "\uf0fc", "bullet", more='<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>')
    found = read(body((0, 1)), numbering=abstract(bullet) + numbers((1, 0))).paragraphs[0].label

    assert found is not None
    assert (found.text, found.bullet) == ("✓", True)


def test_suffix_and_unknown_lists() -> None:
    spaced = abstract(level(0, "%1", more='<w:suff w:val="space"/>'))
    document = read(body((0, 1), (0, 9), (5, 1)), numbering=spaced + numbers((1, 0)))

    assert document.paragraphs[0].label is not None
    assert document.paragraphs[0].label.suffix == "space"
    assert labels(document)[1:] == [None, None]
