from dataclasses import replace

from pipeline.checks.standard.terms_footnote import standard_terms_footnote
from pipeline.model.outline import Footnote
from tests.checks.standard.trying import try_on
from tests.checks.terms_text import ENTRY, with_entries
from tests.standards_text import outline_of


def test_footnotes_of_entries_and_of_others() -> None:
    read = with_entries(*ENTRY)
    outline = outline_of(read)
    definition = outline.terms[0].definition[0]
    chapter = outline.chapter("terms")
    assert chapter is not None

    def codes(paragraph: int) -> list[str]:
        noted = replace(outline, footnotes=(Footnote("1)", paragraph, "term 3.1"),))
        return try_on(standard_terms_footnote, read, outline=noted).codes

    assert codes(definition) == ["found"]
    assert codes(chapter.first) == []
    assert codes(chapter.last + 2) == []


def test_place_is_the_beginning_of_the_paragraph() -> None:
    read = with_entries(*ENTRY)
    outline = outline_of(read)
    noted = replace(outline, footnotes=(Footnote("1)", outline.terms[0].definition[0], "term 3.1"),))

    assert try_on(standard_terms_footnote, read, outline=noted).found == [("found", ENTRY[2])]
