"""text.words-left: words that have no place in a paper that goes out, such as what a template was filled in by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.language.patterns import pattern
from pipeline.language.quotations import is_quoted
from pipeline.model.address import Span
from pipeline.model.document import Document, Paragraph


@check(
    "text.words-left",
    on=Subject.DOCUMENT,
    messages={
        "left": Text("“{found}”不该留在这里，请删去或换成实际内容。", "“{found}” has no place here: take it out, or put what is meant")
    },
    settings={"patterns": {"type": "array", "minItems": 1, "items": {"type": "string", "format": "regex"}}},
    required=("patterns",),
)
def text_words_left(document: Document, settings: Settings) -> Iterator[Observation]:
    """发出去的文件里留着模板的字样，收到的人会以为没有写完。"""
    words = pattern("|".join(f"(?:{one})" for one in settings["patterns"]))
    clean = True
    for paragraph in _everywhere(document):
        for found in words.finditer(paragraph.text):
            if not is_quoted(paragraph.text, *found.span()):
                clean = False
                yield Hit("left", Span(paragraph.address, *found.span()), found=found[0])
    if clean:
        yield Pass()


def _everywhere(document: Document) -> Sequence[Paragraph]:
    """Return the paragraphs of the body, of headers, footers and notes."""
    return (*document.paragraphs, *(paragraph for story in document.stories for paragraph in story.paragraphs))
