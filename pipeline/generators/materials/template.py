"""A material to be written: pages, styles and parts as the call wants them, with prompts where its writer has the word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from pipeline.generators.forms.blank import number_controls
from pipeline.generators.forms.filling import fill_texts
from pipeline.generators.forms.markup import BLANKS, Control, control, legal, run
from pipeline.generators.materials.looks import MaterialLooks, Page, kind_title, looks_of
from pipeline.generators.materials.placeholders import EXAMPLE, PLACE, grey_box, picture_place
from pipeline.generators.materials.prompts import MaterialPrompts, PromptedPart, example_of, prompts_of
from pipeline.generators.materials.styles import STYLES, styles_xml
from pipeline.model.profile import Profile
from pipeline.ooxml.content_types import WORD
from pipeline.ooxml.fresh import FreshPart, fresh_package
from pipeline.ooxml.fresh_parts import core_part, settings_part
from pipeline.ooxml.namespaces import NSMAP

_MAIN: Final = "word/document.xml"
_NAMES: Final = " ".join(f'xmlns:{prefix}="{NSMAP[prefix]}"' for prefix in ("w", "r", "mc", "w14", "w15")) + ' mc:Ignorable="w14 w15"'
_TWIPS: Final = 1440 / 25.4
_PROMPT: Final = '<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>'
"""A prompt is black on grey: what is typed over it in WPS keeps the right font and colour."""
_PICTURE: Final = "rId3"
"""The third relationship of the document, see :func:`_package`."""
_PAPER: Final = (11906, 16838)
"""A4 in twentieths of a point."""


def blank_material(profile: Profile, role: str) -> bytes:
    """Return the template of a role's material as .docx.

    Fonts, sizes, spacing, margins and row heights are those that the profile's own rules ask for. Same profile, same bytes.
    """
    return _package(profile, role, PLACE)


def filled_material(profile: Profile, role: str) -> bytes | None:
    """Return the template filled in with its example, a grey box for each photograph; None where there is no example."""
    texts = example_of(profile, role)
    return fill_texts(_package(profile, role, EXAMPLE), texts) if texts else None


def _package(profile: Profile, role: str, picture: str) -> bytes:
    looks, prompts = looks_of(profile, role), prompts_of(profile, role)
    return fresh_package(
        (
            FreshPart(_MAIN, f"{WORD}.document.main+xml", _document(profile, looks, prompts, picture), "officeDocument"),
            FreshPart("word/styles.xml", f"{WORD}.styles+xml", styles_xml(looks, _NAMES), "styles", _MAIN),
            settings_part(_MAIN, _NAMES),
            FreshPart("word/media/image1.png", "image/png", grey_box(), "image", _MAIN),
            core_part(legal(profile.roles[role].title.zh)),
        )
    )


def _document(profile: Profile, looks: MaterialLooks, prompts: MaterialPrompts, picture: str) -> str:
    body = "".join((*_head(looks, prompts), *_foreword(profile, looks, prompts), *_parts(looks, prompts, picture)))
    root = etree.fromstring(f"<w:document {_NAMES}><w:body>{body}{_section(looks.page)}</w:body></w:document>")
    number_controls(root)
    return etree.tostring(root, encoding="unicode")


def _head(looks: MaterialLooks, prompts: MaterialPrompts) -> Iterator[str]:
    yield _line("blank")
    yield _line("title", _prompt("title", prompts.title))
    yield _line("subtitle", run("——") + _prompt("unit", prompts.unit) + _prompt("name", prompts.name))
    yield _line("banner", run(looks.banner))


def _foreword(profile: Profile, looks: MaterialLooks, prompts: MaterialPrompts) -> Iterator[str]:
    asked = "，".join(f"{kind_title(profile, kind).zh}{least}—{most}字" for kind, least, most in looks.lengths)
    said = prompts.foreword + (prompts.length.format(lengths=asked) if asked else "")
    yield _line("foreword", run("前言：") + _prompt("foreword", said))


def _parts(looks: MaterialLooks, prompts: MaterialPrompts, picture: str) -> Iterator[str]:
    pictures = tables = 0
    for number, part in enumerate(prompts.parts, 1):
        if part.new_page:
            yield _line("blank", more="<w:pageBreakBefore/>")
        yield _line("heading", run(part.number) + _prompt(f"heading.{number}", part.heading))
        pictures += bool(part.picture)
        tables += bool(part.table)
        yield from _text(part, number, pictures, picture)
        if part.table:
            yield from _table(looks, prompts, part, tables)
            if not part.closing and number == len(prompts.parts):
                yield _line("blank")  # Word wants a paragraph behind the last table
        for place, asked in enumerate(part.closing, 1):
            yield _line("body", _prompt(f"closing.{number}.{place}", asked))


def _text(part: PromptedPart, number: int, pictures: int, picture: str) -> Iterator[str]:
    for place, asked in enumerate(part.paragraphs, 1):
        pictured = bool(part.picture) and place == 1
        kept = picture_place(pictures, _PICTURE, picture) if pictured else ""
        yield _line("body", kept + _prompt(f"text.{number}.{place}", asked))
        if pictured:
            yield _line("caption", run(f"图{pictures}　") + _prompt(f"caption.{pictures}", part.picture))


def _table(looks: MaterialLooks, prompts: MaterialPrompts, part: PromptedPart, number: int) -> Iterator[str]:
    title, *heads = part.table
    yield _line("table-title", run(f"表{number}　") + _prompt(f"table.{number}", title))
    width = round((_PAPER[0] - (looks.page.left + looks.page.right) * _TWIPS) / len(heads))
    rows = [[_prompt(f"head.{number}.{place}", head) for place, head in enumerate(heads, 1)]]
    rows += [[_room(f"cell.{number}.{row}.{place}") for place, _ in enumerate(heads, 1)] for row in range(1, prompts.rows + 1)]
    high = (
        "" if looks.row_height is None else f'<w:trPr><w:trHeight w:val="{round(looks.row_height * _TWIPS)}" w:hRule="atLeast"/></w:trPr>'
    )
    cells = [f"<w:tr>{high}{''.join(_cell(content, width) for content in row)}</w:tr>" for row in rows]
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in sides)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for _ in heads)
    yield (
        f'<w:tbl><w:tblPr><w:tblW w:w="{width * len(heads)}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>{lines}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(cells)}</w:tbl>'
    )


def _cell(content: str, width: int) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>{_line("cell", content)}</w:tc>'


def _line(part: str, content: str = "", *, more: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{STYLES[part][0]}"/>{more}</w:pPr>{content}</w:p>'


def _prompt(tag: str, asked: str) -> str:
    return control(Control(tag, asked, locked=False, passing=True), run(f"【写：{asked}】", _PROMPT), prompt=True)


def _room(tag: str) -> str:
    """Return the place of a cell's text, without a prompt."""
    return control(Control(tag, tag, locked=False, passing=True), run(BLANKS), prompt=True)


def _section(page: Page) -> str:
    wide, high = _PAPER
    sides = {side: round(getattr(page, side) * _TWIPS) for side in ("top", "right", "bottom", "left", "header", "footer")}
    margins = " ".join(f'w:{side}="{value}"' for side, value in sides.items())
    return f'<w:sectPr><w:pgSz w:w="{wide}" w:h="{high}"/><w:pgMar {margins} w:gutter="0"/></w:sectPr>'
