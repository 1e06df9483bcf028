"""A draft as a Word file: cover, 目次, 前言, 引言, body, with running heads and page numbers by section; the same bytes every time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from pipeline.generators.drafts.blocks import Block, Line
from pipeline.generators.drafts.body import body
from pipeline.generators.drafts.front import cover, foreword, introduction, is_part
from pipeline.generators.drafts.markup import block_xml, contents, field, section
from pipeline.generators.drafts.numbering import numbering_xml
from pipeline.generators.drafts.pages import pages
from pipeline.generators.drafts.prompts import prompt
from pipeline.generators.drafts.proposals import Proposal
from pipeline.generators.drafts.skeletons import Skeleton
from pipeline.generators.drafts.styles import LOOKS, styles_xml
from pipeline.generators.forms.markup import legal
from pipeline.model.draft import DraftTerms
from pipeline.ooxml.content_types import WORD
from pipeline.ooxml.fresh import FreshPart, fresh_package
from pipeline.ooxml.fresh_parts import core_part, settings_part
from pipeline.ooxml.namespaces import NSMAP

_MAIN: Final = "word/document.xml"
_NAMES: Final = " ".join(f'xmlns:{prefix}="{NSMAP[prefix]}"' for prefix in ("w", "r"))
_ROMAN: Final = ("", "Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ", "Ⅶ", "Ⅷ", "Ⅸ", "Ⅹ")
_RUNNING: Final = ("header1.xml", "header2.xml", "footer1.xml", "footer2.xml")
"""Header of odd and of even pages, footer of odd and of even pages."""


def draft(proposal: Proposal, skeleton: Skeleton, terms: DraftTerms, *, with_introduction: bool = False) -> bytes:
    """Return the draft as .docx; an introduction is there when asked for, when patents are involved, or for a part of a series.

    Without a title a prompt stands before the word for the kind.
    """
    if not proposal.title:
        proposal = replace(proposal, title=prompt("标准的对象") + skeleton.endings[0])
    introduced = with_introduction or proposal.patents or is_part(proposal.title)
    front = [*foreword(proposal, terms), *(introduction(proposal) if introduced else ()), Line("break", "", ends="front")]
    main = list(body(proposal, skeleton))
    parts = (
        FreshPart(_MAIN, f"{WORD}.document.main+xml", _document(cover(proposal, terms), front, main), "officeDocument"),
        *_running(terms.number),
        FreshPart("word/styles.xml", f"{WORD}.styles+xml", styles_xml(_NAMES), "styles", _MAIN),
        FreshPart("word/numbering.xml", f"{WORD}.numbering+xml", numbering_xml(_NAMES), "numbering", _MAIN),
        settings_part(_MAIN, _NAMES, even_and_odd=True),
        core_part(legal(proposal.title)),
    )
    return fresh_package(parts)


def _document(front_page: Sequence[Block], front: Sequence[Block], main: Sequence[Block]) -> str:
    marked = [f"_Toc{number:08}" for number in range(1, len(front) + len(main) + 1)]
    entries = _entries(front, main, marked)
    head = Line("contents-heading", "目　　次")
    made = "".join(block_xml(block, None, "") for block in (*front_page, head)) + contents(entries)
    for number, block in enumerate((*front, *main)):
        listed = isinstance(block, Line) and block.listed
        made += block_xml(block, (number + 1, marked[number]) if listed else None, _references())
    return f"<w:document {_NAMES}><w:body>{made}{section('body', _references())}</w:body></w:document>"


def _entries(front: Sequence[Block], main: Sequence[Block], marked: Sequence[str]) -> list[tuple[str, str, str]]:
    """Return the entries of the 目次, which takes a page by itself, more where it is long."""
    listed = [block for block in (*front, *main) if isinstance(block, Line) and block.listed]
    own = [Line("contents-heading", ""), *(Line("contents", block.listed) for block in listed)]
    before = pages(own)[-1]
    shown = [*(_ROMAN[min(page, 10)] for page in pages(front, before + 1)), *(str(page) for page in pages(main))]
    return [
        (block.listed, page, bookmark)
        for block, page, bookmark in zip((*front, *main), shown, marked, strict=True)
        if isinstance(block, Line) and block.listed
    ]


def _references() -> str:
    """Return what a section says of its headers and footers; _running gives them in the same order."""
    kinds = (("header", "default"), ("header", "even"), ("footer", "default"), ("footer", "even"))
    return "".join(f'<w:{part}Reference w:type="{pages}" r:id="rId{number}"/>' for number, (part, pages) in enumerate(kinds, 1))


def _running(number: str) -> Iterator[FreshPart]:
    """Yield headers (the number, as it stands on the cover) and footers (the page): right on odd pages, left on even ones."""
    shown = field(f'STYLEREF "{LOOKS["number"].name}"', number)
    page = field("PAGE", "1")
    contained = (("hdr", "Header", shown), ("hdr", "HeaderEven", shown), ("ftr", "Footer", page), ("ftr", "FooterEven", page))
    for name, (element, style, content) in zip(_RUNNING, contained, strict=True):
        kind = name[:6]
        xml = f'<w:{element} {_NAMES}><w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{content}</w:p></w:{element}>'
        yield FreshPart(f"word/{name}", f"{WORD}.{kind}+xml", xml, kind, _MAIN)
