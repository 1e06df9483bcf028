"""Document -> the neutral schema, version 1: effective formatting as plain JSON values, to set beside another reader's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from pipeline.model.document import Document, LineSpacing, Paragraph, ParagraphFormat, Picture, Run, Section, Story, Table

SCHEMA: Final = 1
_MANY: Final = 500
Json = dict[str, Any]


def neutral(document: Document) -> Json:
    """Return the document in the neutral schema: millimetres for pages, rows, pictures; points inside paragraphs; null is unknown.

    Continuous section breaks and formulas have no place in the schema and are left out. An anchored picture of a header
    or footer is listed once for every page it is known to stand on, as LibreOffice counts them; `copy` numbers them.
    """
    return {
        "schema": SCHEMA,
        "producer": "xingshen",
        "file": document.name,
        "sections": [_section(section) for section in _page_sections(document)],
        "paragraphs": [_paragraph(paragraph) for paragraph in document.paragraphs],
        "tables": [_table(table) for table in document.tables],
        "images": list(_images(document)),
    }


def _images(document: Document) -> Iterator[Json]:
    for paragraph in document.paragraphs:
        for picture in paragraph.pictures:
            yield _image(picture, paragraph, 0)
    for story in document.stories:
        pages = _pages(document, story)
        for paragraph in story.paragraphs:
            for picture in paragraph.pictures:
                yield from (_image(picture, paragraph, copy) for copy in range(pages if picture.anchored else 1))


def _pages(document: Document, story: Story) -> int:
    """On how many pages a header or footer stands: all but a title page, where there is one section and a known page count."""
    pages = document.pages or 1
    if story.kind not in ("header", "footer") or story.identity != "default" or len(_page_sections(document)) > 1:
        return 1
    return max(1, min(pages, _MANY) - document.sections[0].title_page)


def _page_sections(document: Document) -> list[Section]:
    return [section for section in document.sections if section.index == 0 or section.kind != "continuous"]


def _section(section: Section) -> Json:
    return {
        "page_width_mm": _rounded(section.page_width_mm),
        "page_height_mm": _rounded(section.page_height_mm),
        "top_mm": _rounded(section.top_mm),
        "bottom_mm": _rounded(section.bottom_mm),
        "left_mm": _rounded(section.left_mm),
        "right_mm": _rounded(section.right_mm),
        "header_mm": _rounded(section.header_mm),
        "footer_mm": _rounded(section.footer_mm),
        "gutter_mm": _rounded(section.gutter_mm),
    }


def _paragraph(paragraph: Paragraph) -> Json:
    form = paragraph.format
    runs = [run for run in paragraph.runs if not run.formula]
    return {
        "loc": _location(paragraph),
        "text": "".join([run.text for run in runs]),
        "style": paragraph.style,
        "align": form.align,
        "line_spacing": _line_spacing(form.line_spacing),
        "space_before_pt": _rounded(form.space_before_pt),
        "space_after_pt": _rounded(form.space_after_pt),
        "first_line_indent_pt": _indent(form, "first_line_indent_pt"),
        "first_line_indent_chars": _rounded(form.first_line_indent_chars),
        "indent_left_pt": _indent(form, "indent_left_pt"),
        "indent_right_pt": _indent(form, "indent_right_pt"),
        "outline_level": form.outline_level,
        "list_label": None if paragraph.label is None else paragraph.label.text,
        "in_list": paragraph.label is not None,
        "runs": [_run(run) for run in runs],
    }


def _indent(form: ParagraphFormat, name: str) -> float | None:
    """Points that are only characters times size, because Word never laid the paragraph out, are no measure to compare."""
    return None if form.origins.get(name) == "characters" else _rounded(getattr(form, name))


def _location(paragraph: Paragraph) -> Json:
    place = paragraph.location
    if place.kind == "cell":
        return {"kind": "table", "table": place.table, "row": place.row, "col": place.column}
    return {"kind": "body"} if place.kind == "body" else {"kind": "frame"}


def _line_spacing(spacing: LineSpacing | None) -> Json | None:
    return None if spacing is None else {"rule": spacing.rule, "value": _rounded(spacing.value)}


def _run(run: Run) -> Json:
    form = run.format
    return {
        "text": run.text,
        "font_east_asia": form.font_east_asia,
        "font_ascii": form.font_ascii,
        "size_pt": form.size_pt,
        "size_ascii_pt": form.size_ascii_pt,
        "bold": form.bold,
        "italic": form.italic,
        "underline": form.underline,
        "color": form.color,
        "hidden": form.hidden,
    }


def _table(table: Table) -> Json:
    return {
        "index": table.index,
        "align": table.align,
        "rows": [{"height_mm": _rounded(row.height_mm), "rule": row.height_rule} for row in table.rows],
        "cells": [{"row": cell.row, "col": cell.column, "valign": cell.vertical_align} for row in table.rows for cell in row.cells],
    }


def _image(picture: Picture, paragraph: Paragraph, copy: int) -> Json:
    return {
        "kind": picture.kind,
        "anchor": "anchored" if picture.anchored else "inline",
        "wrap": picture.wrap,
        "h_align": picture.h_align,
        "para_align": paragraph.format.align,
        "width_mm": _rounded(picture.width_mm),
        "height_mm": _rounded(picture.height_mm),
        "copy": copy,
    }


def _rounded(value: float | None) -> float | None:
    """Four places are finer than any unit of Word, and keep the dump the same on every machine."""
    return None if value is None else round(value, 4)
