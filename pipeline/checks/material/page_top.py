"""material.page-top: every page of a material begins with a blank line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from pipeline.checks.aspects import together
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.materials import has_text
from pipeline.checks.page_starts import Start, page_starts
from pipeline.checks.stretches import plural, ranges
from pipeline.language.spacings import is_spacing, line_spacing_text
from pipeline.model.address import Address
from pipeline.model.correction import InsertParagraph, SetParagraph, Single
from pipeline.model.document import Document, LineSpacing
from pipeline.model.material import Material
from pipeline.model.pagination import Pagination

_SINGLE = LineSpacing("multiple", 1.0)
_QUOTED = 15


@check(
    "material.page-top",
    on=Subject.MATERIAL,
    needs={"document"},
    wants={"pages"},
    messages={
        "missing": Text("每页的开头应有一个单倍行距的空行，{pages}没有。", "every page begins with a blank line; there is none: {pages}"),
        "estimated": Text(
            "每页的开头应有一个单倍行距的空行；按 LibreOffice 排版估计，{pages}没有，请在 Word 中看一下。",
            "every page begins with a blank line; as LibreOffice lays it out there is none on {pages}: please look in Word",
        ),
        "spacing": Text(
            "每页开头的空行应为单倍行距，{pages}的空行是{found}。",
            "the blank line at the top of a page has single spacing; {pages}: {found}",
        ),
    },
)
def material_page_top(material: Material, settings: Settings, *, document: Document, pages: Pagination | Skip) -> Iterator[Observation]:
    """通知要求每页的开头留一个空行，汇编装订时好加页眉。"""
    if not document.sections or not has_text(material) or document.source_kind != "docx":
        yield Skip(None, "unknown" if document.source_kind != "docx" else "not-applicable")
        return
    known = None if isinstance(pages, Skip) else pages
    missing, spaced = [], []
    for start in page_starts(document, known):
        if start.paragraph.location.depth and not start.typed:
            yield Skip(start.paragraph.address, "not-applicable")  # a table runs on
        elif not _is_blank(start):
            missing.append(start)
        elif not is_spacing(start.paragraph.format.line_spacing, 1.0):
            spaced.append(start)
        else:
            yield Pass(start.paragraph.address)
    if isinstance(pages, Skip):
        yield pages
    witness = None if known is None else known.witness
    typed = [start for start in missing if start.typed or witness != "libreoffice"]
    flowing = [start for start in missing if start not in typed]
    if typed:
        model = _model(material, document)
        insertions = chain.from_iterable(_insertion(start, model) for start in typed)
        yield Hit(
            "missing",
            typed[0].paragraph.span(),
            arguments={"pages": _pages(typed)},
            correction=together(list(insertions)),
            witness=witness,
        )
    if flowing:
        yield Hit("estimated", flowing[0].paragraph.span(), arguments={"pages": _pages(flowing)}, witness=witness)
    if spaced:
        found = line_spacing_text(spaced[0].paragraph.format.line_spacing)
        mending = together([SetParagraph(start.paragraph.address, line_spacing=_SINGLE) for start in spaced])
        yield Hit(
            "spacing", spaced[0].paragraph.address, found=found, arguments={"pages": _pages(spaced)}, correction=mending, witness=witness
        )


def _is_blank(start: Start) -> bool:
    one = start.paragraph
    if start.rest:
        return True
    return not start.inside and not one.text.strip() and all(picture.anchored for picture in one.pictures)


def _pages(starts: Sequence[Start]) -> Text:
    """Return the pages by their numbers, and by what they begin with where nobody has counted them."""
    numbers = [start.page for start in starts if start.page is not None]
    counted = ranges(numbers)
    told = [Text(f"第{counted.zh}页", f"{plural('page', numbers)} {counted.en}")] if numbers else []
    for start in starts:
        if start.page is None:
            text = start.paragraph.text.strip()
            text = text if len(text) <= _QUOTED else f"{text[:_QUOTED]}…"
            told.append(Text(f"以“{text}”开头的一页", f"the page that begins with “{text}”"))
    return Text("、".join(one.zh for one in told), ", ".join(one.en for one in told))


def _model(material: Material, document: Document) -> Address | None:
    """Return a paragraph of the text, which a blank line looks like."""
    return next((one.address for one in document.paragraphs if material.roles.get(one.index) == "body" and not one.location.depth), None)


def _insertion(start: Start, model: Address | None) -> Iterator[Single]:
    """Yield what puts a blank line at the head of a page that is typed; text that flows would only flow on."""
    one = start.paragraph
    if not start.typed or start.inside or one.location.depth or any(mark.kind == "page" for mark in one.breaks):
        return
    broken = bool(one.format.page_break_before)
    yield InsertParagraph(
        one.address,
        "",
        after=False,
        like=model,
        line_spacing=_SINGLE,
        space_before_lines=0,
        space_after_lines=0,
        page_break_before=broken,
    )
    if broken:
        yield SetParagraph(one.address, page_break_before=False)
