"""What checks on achievement material share: the names of its parts, and the paragraphs that play them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

from pipeline.language.zishu import count_han, count_zishu
from pipeline.model.document import Document, Paragraph
from pipeline.model.material import Material, MaterialRole
from pipeline.model.text import Text

NAMES: Final[dict[MaterialRole, Text]] = {
    "title": Text("文章标题", "the title"),
    "subtitle": Text("单位和班组（个人）名称行", "the line with unit and team or person"),
    "banner": Text("资料名称", "the name of the papers"),
    "foreword": Text("前言", "the foreword"),
    "heading": Text("正文主要标题", "the main headings"),
    "sub-heading": Text("小标题", "the sub-headings"),
    "body": Text("正文", "the text"),
    "table-title": Text("表格标题", "the titles of tables"),
    "cell": Text("表格内容", "the text in tables"),
    "caption": Text("图片说明", "the captions"),
}
ROLES_SETTING: Final[dict[str, Any]] = {"type": "array", "items": {"enum": list(NAMES)}, "minItems": 1}
"""JSON Schema of a setting that names parts of a material."""
TEXT_ROLES: Final[tuple[MaterialRole, ...]] = ("foreword", "heading", "sub-heading", "body")
"""What 字数 counts: from the foreword or the first main heading to the end, without tables, captions and text boxes."""


def has_text(material: Material) -> bool:
    """Tell whether there is any running text; a material of pictures alone is told once, by the rule about that."""
    return any(role in TEXT_ROLES for role in material.roles.values())


def members(material: Material, document: Document, roles: Collection[str]) -> tuple[Paragraph, ...]:
    """Return the paragraphs that play one of `roles`, in order."""
    return tuple(one for one in document.paragraphs if material.roles.get(one.index) in roles)


def shown_text(paragraph: Paragraph) -> str:
    """Return the text of a paragraph that a reader sees: hidden runs left out."""
    return "".join(run.text for run in paragraph.runs if not run.format.hidden)


def written_text(paragraph: Paragraph) -> str:
    """Return the text that somebody wrote: what a reader sees, without the prompts of content controls."""
    return "".join(run.text for run in paragraph.runs if not (run.format.hidden or run.placeholder))


def zishu_of(material: Material, document: Document, roles: Collection[str] = TEXT_ROLES) -> tuple[int, int]:
    """Return the 字数 of a material as Word counts it, and the number of its Han characters; of `roles` alone where they are given."""
    texts = [written_text(one) for one in members(material, document, roles)]
    return sum(map(count_zishu, texts)), sum(map(count_han, texts))
