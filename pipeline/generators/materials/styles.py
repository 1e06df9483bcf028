"""The styles of a material's template, one for each of its parts, by names that people see in Word's list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final
from xml.sax.saxutils import quoteattr

from pipeline.generators.materials.looks import Look, MaterialLooks, space
from pipeline.ooxml.fresh_parts import DEFAULT_STYLES

STYLES: Final[Mapping[str, tuple[str, str]]] = {
    "title": ("xsTitle", "材料-文章标题"),
    "subtitle": ("xsSubtitle", "材料-单位名称"),
    "banner": ("xsBanner", "材料-资料名称"),
    "foreword": ("xsForeword", "材料-前言"),
    "heading": ("xsHeading", "材料-正文主要标题"),
    "body": ("xsBody", "材料-正文内容"),
    "table-title": ("xsTableTitle", "材料-表格标题"),
    "cell": ("xsCell", "材料-表格内容"),
    "caption": ("xsCaption", "材料-图片说明"),
    "blank": ("xsBlank", "材料-空行"),
}
"""Part -> id and name of its style."""
_CENTRED: Final = frozenset({"title", "subtitle", "banner", "table-title", "cell"})
_INDENTED: Final = frozenset({"foreword", "body"})
_FOLLOWING: Final[Mapping[str, str]] = {
    "title": "subtitle",
    "subtitle": "banner",
    "banner": "foreword",
    "heading": "body",
    "table-title": "body",
    "caption": "body",
}
"""What stands below a line when its writer presses Enter."""


def styles_xml(looks: MaterialLooks, names: str) -> str:
    """Return word/styles.xml; `names` declares the namespaces."""
    text = looks.of("body")
    return (
        f"<w:styles {names}><w:docDefaults><w:rPrDefault><w:rPr>{_type(text)}"
        '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
        f"{DEFAULT_STYLES}{''.join(_styles(looks))}</w:styles>"
    )


def _styles(looks: MaterialLooks) -> Iterator[str]:
    for part, (identity, name) in STYLES.items():
        look = looks.of(part)
        following = STYLES[_FOLLOWING.get(part, part)][0]
        level = '<w:outlineLvl w:val="0"/>' if part == "heading" else ""
        indent = f'<w:ind w:firstLineChars="200" w:firstLine="{round((look.size or 12) * 40)}"/>' if part in _INDENTED else ""
        align = '<w:jc w:val="center"/>' if part in _CENTRED else '<w:jc w:val="right"/>' if part == "caption" else ""
        yield (
            f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{identity}"><w:name w:val={quoteattr(name)}/><w:basedOn w:val="a"/>'
            f'<w:next w:val="{following}"/><w:qFormat/><w:pPr>{space(look)}{indent}{align}{level}</w:pPr>'
            f"<w:rPr>{_type(look)}</w:rPr></w:style>"
        )


def _type(look: Look) -> str:
    """Return font, boldness, colour and size of a look: black, as every call wants text that is printed."""
    font = quoteattr(look.font or "宋体")
    bold = "<w:b/><w:bCs/>" if look.bold else ""
    size = round((look.size or 12) * 2)
    return (
        f"<w:rFonts w:ascii={font} w:hAnsi={font} w:eastAsia={font}/>{bold}"
        f'<w:color w:val="000000"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    )
