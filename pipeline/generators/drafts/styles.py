"""How the paragraphs of a draft look: GB/T 1.1—2020 appendix F, table F.1, and clause 10, as styles that WPS and Word show by name."""

from __future__ import annotations

from typing import Final, NamedTuple
from xml.sax.saxutils import quoteattr

from pipeline.generators.drafts.blocks import Style

LINE: Final = 312
"""A line of the page's grid, in twentieths of a point."""
PROMPT_STYLE: Final = "Prompt"
TEXT_WIDTH: Final = 9354
"""Of the type area, in twentieths of a point: A4 with margins of 25 mm and 20 mm."""
_SONG, _HEI = "宋体", "黑体"
_FIRST: Final = '<w:ind w:firstLineChars="200" w:firstLine="420"/>'
TEXT_HEIGHT: Final = 13776
"""Of the type area, in twentieths of a point: A4 with margins of 34 mm and 20 mm."""


class Look(NamedTuple):
    """A paragraph style: its name, font, size in points, space above and below in hundredths of a line, and what else it has."""

    name: str
    font: str = _SONG
    size: float = 10.5
    before: int = 0
    after: int = 0
    align: str = "left"
    more: str = ""
    """Paragraph properties that stand before the spacing (w:keepNext …), in the order of the schema."""
    indent: str = ""
    outline: int | None = None
    run: str = ""
    numbering: tuple[int, int] | None = None
    """List and level."""
    tabs: str = ""
    exact: int = 0
    """Height of a line in twentieths of a point, where it is fixed."""
    based: str = "Normal"
    """The style it is based on: one that shares a heading's numbers is based on the heading, or Word numbers it anew."""


_KEEP: Final = "<w:keepNext/>"
_LOOSE: Final = '<w:keepNext w:val="0"/>'
_NO_HEADING: Final = 9
"""The outline level of text (ECMA-376 Part 1, 17.3.1.20)."""
_NEW_PAGE: Final = "<w:keepNext/><w:pageBreakBefore/>"
LOOKS: Final[dict[Style, Look]] = {
    "classes": Look("封面ICS和CCS", _HEI, exact=312),
    "level": Look("封面标准层次", _HEI, 42, 150, 50, "center", run='<w:spacing w:val="500"/>', exact=1000),
    "number": Look("封面文件编号", _HEI, 14, align="right", exact=400),
    "replaces": Look("封面代替文件编号", _HEI, align="right", exact=312),
    "rule": Look("封面横线", size=4, more='<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="1" w:color="auto"/></w:pBdr>', exact=100),
    "title": Look("封面文件名称", _HEI, 26, 700, 0, "center", exact=700),
    "english": Look("封面英文译名", _HEI, 14, 100, 0, "center", exact=400),
    "stage": Look("封面稿次", _HEI, 14, 100, 0, "center", exact=400),
    "call": Look("封面征集专利", _HEI, 10.5, 200, 0, "center", exact=312),
    "dates": Look("封面日期", _HEI, 14, exact=400, tabs=f'<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>'),
    "publisher": Look("封面发布机构", _HEI, 18, 30, 0, "center", exact=560),
    "break": Look("分节", size=2, exact=40),
    "contents-heading": Look("目次标题", _HEI, 16, 200, 180, "center"),
    "contents": Look("toc 1", before=25, after=25, tabs=f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{TEXT_WIDTH}"/></w:tabs>'),
    "heading": Look("要素标题", _HEI, 16, 200, 180, "center"),
    "foreword-heading": Look("前言、引言标题", _HEI, 16, 200, 180, "center", _NEW_PAGE, outline=0),
    "body": Look("段", align="both", indent=_FIRST),
    "body-title": Look("正文标题", _HEI, 16, 200, 200, "center"),
    "chapter": Look("heading 1", _HEI, 10.5, 100, 100, more=_KEEP, outline=0, numbering=(1, 0)),
    "clause": Look("heading 2", _HEI, 10.5, 50, 50, more=_KEEP, outline=1, numbering=(1, 1)),
    "subclause": Look("heading 3", _HEI, 10.5, 50, 50, more=_KEEP, outline=2, numbering=(1, 2)),
    "item": Look("列项（字母编号）", align="both", numbering=(5, 0)),
    "reference": Look("规范性引用文件", indent=_FIRST),
    "entry": Look("术语条目", _HEI, more=_KEEP, outline=_NO_HEADING, based="Heading3"),
    "annex": Look("附录标识", _HEI, 10.5, 50, 200, "center", _NEW_PAGE, outline=0, numbering=(2, 0)),
    "annex-clause": Look("附录条标题", _HEI, 10.5, 50, 50, more=_KEEP, numbering=(2, 1)),
    "caption": Look("表题", _HEI, 10.5, 50, 50, "center", _KEEP, numbering=(3, 0)),
    "annex-caption": Look("附录表题", _HEI, 10.5, 50, 50, "center", _KEEP, numbering=(2, 6)),
    "bibliography-heading": Look("参考文献、索引标题", _HEI, 10.5, 200, 180, "center", _NEW_PAGE, outline=0),
    "bibliography": Look("参考文献条目", indent=_FIRST, numbering=(7, 0)),
    "index": Look("索引条目", tabs=f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{TEXT_WIDTH}"/></w:tabs>'),
    "end-line": Look(
        "终结线", size=4, more='<w:pBdr><w:bottom w:val="single" w:sz="18" w:space="1" w:color="auto"/></w:pBdr>',
        before=100, indent=f'<w:ind w:left="{TEXT_WIDTH * 3 // 8}" w:right="{TEXT_WIDTH * 3 // 8}"/>', exact=120,
    ),
}  # fmt: skip
FURTHER: Final[dict[str, Look]] = {
    "Untitled1": Look("一级无标题条", align="both", more=_LOOSE, outline=_NO_HEADING, based="Heading2"),
    "Untitled2": Look("二级无标题条", align="both", more=_LOOSE, outline=_NO_HEADING, based="Heading3"),
    "Untitled3": Look("三级无标题条", align="both", more=_LOOSE, outline=_NO_HEADING, based="Heading4"),
    "Entry1": Look("术语条目（一级）", _HEI, more=_KEEP, outline=_NO_HEADING, based="Heading2"),
    "Heading4": Look("heading 4", _HEI, 10.5, 50, 50, more=_KEEP, outline=3, numbering=(1, 3)),
    "Heading5": Look("heading 5", _HEI, 10.5, 50, 50, more=_KEEP, outline=4, numbering=(1, 4)),
    "Dash": Look("列项——", align="both", numbering=(6, 0)),
    "Dot": Look("列项·", align="both", numbering=(6, 1)),
    "Number2": Look("列项（数字编号）", align="both", numbering=(5, 1)),
    "FigureCaption": Look("图题", _HEI, 10.5, 50, 50, "center", numbering=(4, 0)),
    "Note": Look("注：", size=9, align="both", numbering=(8, 0)),
    "TableText": Look("表中文字", size=9, align="center"),
    "TableHead": Look("表头", size=9, align="center"),
    "Header": Look("header", _HEI, align="right"),
    "HeaderEven": Look("偶数页书眉", _HEI),
    "Footer": Look("footer", size=9, align="right"),
    "FooterEven": Look("偶数页页脚", size=9),
}
"""Styles that the skeleton does not use by itself: the drafters do, and header, footer and tables."""


def style_id(style: Style) -> str:
    """Return the id a style has in the file: Heading1 … for what Word knows, else the English word for it."""
    known: dict[Style, str] = {"chapter": "Heading1", "clause": "Heading2", "subclause": "Heading3", "contents": "TOC1"}
    return known.get(style) or style.title().replace("-", "")


def styles_xml(names: str) -> str:
    """Return the styles part; `names` are the namespaces it declares."""
    looks = {**{style_id(style): look for style, look in LOOKS.items()}, **FURTHER}
    made = "".join(_paragraph_style(identity, look) for identity, look in looks.items())
    return (
        f"<w:styles {names}><w:docDefaults><w:rPrDefault><w:rPr>{_fonts(_SONG)}{_size(10.5)}"
        '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultFont"><w:name w:val="Default Paragraph Font"/>'
        '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{PROMPT_STYLE}"><w:name w:val="写作提示"/><w:qFormat/>'
        f'<w:rPr><w:color w:val="808080"/></w:rPr></w:style>{made}</w:styles>'
    )


def _paragraph_style(identity: str, look: Look) -> str:
    known = look.name.startswith(("heading", "toc", "header", "footer"))
    custom = "" if known else ' w:customStyle="1"'
    following = "" if look.outline in (None, _NO_HEADING) else '<w:next w:val="Body"/>'
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{identity}"><w:name w:val={quoteattr(look.name)}/>'
        f'<w:basedOn w:val="{look.based}"/>'
        f"{following}<w:qFormat/><w:pPr>{_paragraph(look)}</w:pPr><w:rPr>{_fonts(look.font)}{look.run}{_size(look.size)}</w:rPr></w:style>"
    )


def _paragraph(look: Look) -> str:
    """Return the properties in the order of the schema (ECMA-376 Part 1, 17.3.1.26)."""
    keep, _, border = look.more.partition("<w:pBdr>")
    border = f"<w:pBdr>{border}" if border else ""
    listed = "" if look.numbering is None else _listed(*look.numbering)
    outline = "" if look.outline is None else f'<w:outlineLvl w:val="{look.outline}"/>'
    return f'{keep}{listed}{border}{look.tabs}{_spacing(look)}{look.indent}<w:jc w:val="{look.align}"/>{outline}'


def _listed(number: int, level: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def _spacing(look: Look) -> str:
    fixed = f' w:line="{look.exact}" w:lineRule="exact"' if look.exact else ""
    before, after = look.before * LINE // 100, look.after * LINE // 100
    return f'<w:spacing w:beforeLines="{look.before}" w:before="{before}" w:afterLines="{look.after}" w:after="{after}"{fixed}/>'


def _fonts(font: str) -> str:
    latin = quoteattr("Times New Roman" if font == _SONG else font)
    return f"<w:rFonts w:ascii={latin} w:hAnsi={latin} w:eastAsia={quoteattr(font)}/>"


def _size(points: float) -> str:
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'
