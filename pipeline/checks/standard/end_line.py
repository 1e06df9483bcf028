"""standard.end-line: a short thick line closes the standard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.document import Document, Paragraph
from pipeline.model.outline import Outline

_LOW_MM = 6.0
"""A picture that is no higher may be the line."""


@check(
    "standard.end-line",
    on=Subject.OUTLINE,
    needs={"document"},
    messages={
        "absent": Text(
            "最后一个要素之后没有终结线，请居中画一条。", "no line closes the standard; draw a centred one after the last element"
        ),
        "not-last": Text("终结线之后还有内容，终结线应在最后。", "something stands behind the closing line; it comes last"),
    },
)
def standard_end_line(outline: Outline, settings: Settings, *, document: Document) -> Iterator[Observation]:
    """看到终结线，读者就知道后面没有缺页。"""
    # Text taken out of a PDF holds no drawn line.
    lines = outline.of_kind("end-line")
    if outline.stage == "proposal-draft":
        yield Skip(None, "not-applicable")
    elif lines:
        behind = outline.elements[-1] is not lines[-1]
        yield Hit("not-last", lines[-1].heading) if behind else Pass(lines[-1].heading)
    elif outline.truncated or document.source_kind != "docx":
        yield Skip(None, "truncated" if outline.truncated else "unknown")
    else:
        last = outline.elements[-1]
        yield _at_the_end([one for one in document.paragraphs if last.first <= one.index <= last.last])


def _at_the_end(paragraphs: Sequence[Paragraph]) -> Observation:
    """A drawing may be the line, and so may the border of an empty paragraph, which nobody has read."""
    trailing = []
    for paragraph in reversed(paragraphs):
        if paragraph.text.strip():
            break
        trailing.append(paragraph)
    if any(_is_low(paragraph) for paragraph in (*trailing, *paragraphs[-1:])):
        return Pass(paragraphs[-1].address)
    if any(paragraph.location.kind == "body" for paragraph in trailing):
        return Skip(None, "unknown")
    written = next((one for one in reversed(paragraphs) if one.text.strip()), None)
    return Hit("absent", None if written is None else written.span())


def _is_low(paragraph: Paragraph) -> bool:
    return any(picture.height_mm is None or picture.height_mm <= _LOW_MM for picture in paragraph.pictures)
