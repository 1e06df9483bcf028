"""The looks of a standard by GB/T 1.1—2020 (appendix F, figures of appendix E) as Word styles and lists."""

from __future__ import annotations

from dataclasses import dataclass

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LINE = 312
"""One line of the document grid, in twips."""


@dataclass(frozen=True)
class Look:
    """How paragraphs of one kind look; lengths in twips, spacing in hundredths of a line, size in points."""

    font: str = "宋体"
    size: float = 10.5
    align: str = "left"
    before: int = 0
    after: int = 0
    first: int = 0
    left: int = 0
    hanging: int = 0
    page: bool = False
    keep: bool = False
    """Stays on the page of what follows."""
    outline: int | None = None
    tabs: tuple[tuple[str, int, str], ...] = ()
    list: tuple[int, int] | None = None
    """(list, level) where Word makes the number."""


END = 9354
HEADING = Look("黑体", 16, "center", 100, 200, page=True, outline=0)
ITEM = Look(align="both")
LOOKS = {
    "封面代码": Look("黑体"),
    "封面层次": Look("黑体", 36, "center", 200, 200),
    "文件编号": Look("黑体", 14, "right"),
    "代替编号": Look("黑体", 10.5, "right"),
    "封面名称": Look("黑体", 26, "center", 400, 100),
    "封面正文": Look("黑体", 14, "center", 100, 100),
    "封面专利": Look("黑体", 10.5, "center", 100, 100),
    "封面日期": Look("黑体", 14, "left", 500, 100, tabs=(("right", END, "none"),)),
    "封面机构": Look("黑体", 14, "center", 100),
    "目次标题": Look("黑体", 16, "center", 100, 200, page=True),
    "toc 1": Look(before=25, after=25, tabs=(("right", END, "dot"),)),
    "toc 2": Look(before=25, after=25, left=210, tabs=(("right", END, "dot"),)),
    "前言引言标题": HEADING,
    "正文标题": Look("黑体", 16, "center", 100, 200),
    "章标题": Look("黑体", before=100, after=100, outline=0, list=(1, 0), keep=True),
    "一级条标题": Look("黑体", before=50, after=50, outline=1, list=(1, 1), keep=True),
    "二级条标题": Look("黑体", before=50, after=50, outline=2, list=(1, 2), keep=True),
    "二级无标题": Look(align="both", list=(1, 2)),
    "段": Look(align="both", first=420),
    "术语编号": Look("黑体", list=(1, 1), keep=True),
    "术语": Look("黑体", first=420, keep=True),
    "列项破折号": Look(align="both", left=851, hanging=426, list=(3, 0)),
    "列项圆点": Look(align="both", left=1276, hanging=425, list=(3, 1)),
    "字母列项": Look(align="both", left=851, hanging=426, list=(4, 0)),
    "数字列项": Look(align="both", left=1276, hanging=425, list=(4, 1)),
    "注": Look(size=9, align="both", left=737, hanging=374, list=(5, 0)),
    "注×": Look(size=9, align="both", left=811, hanging=448, list=(6, 0)),
    "示例": Look(size=9, align="both", left=920, hanging=557, list=(7, 0)),
    "图": Look(align="center", before=50, keep=True),
    "标引序号说明": Look(size=9, left=420, keep=True),
    "图标题": Look("黑体", 10.5, "center", 50, 50, list=(8, 0)),
    "表标题": Look("黑体", 10.5, "center", 50, 50, list=(9, 0), keep=True),
    "附录图表标题": Look("黑体", 10.5, "center", 50, 50),
    "单位陈述": Look(size=9, align="right", keep=True),
    "表格文字": Look(size=9, align="center"),
    "表注": Look(size=9, left=374, hanging=374),
    "公式": Look(tabs=(("center", END // 2, "none"), ("right", END, "dot"))),
    "附录标识": Look("黑体", 10.5, "center", 0, 0, page=True, outline=0, list=(2, 0), keep=True),
    "附录续行": Look("黑体", 10.5, "center", keep=True),
    "附录一级条标题": Look("黑体", before=50, after=50, list=(2, 1), keep=True),
    "附录二级无标题": Look(align="both", list=(2, 2)),
    "参考文献标题": Look("黑体", 10.5, "center", 0, 100, page=True, outline=0),
    "文献": Look(first=420, list=(10, 0)),
    "索引项": Look(tabs=(("right", END, "dot"),)),
    "终结线": Look(align="center"),
    "脚注文本": Look(size=9, left=420, hanging=200),
    "书眉单": Look("黑体", align="right"),
    "书眉双": Look("黑体", align="left"),
    "页码单": Look(size=9, align="right"),
    "页码双": Look(size=9, align="left"),
}
LISTS: dict[int, tuple[tuple[str, str], ...]] = {
    1: (("decimal", "%1　"), ("decimal", "%1.%2　"), ("decimal", "%1.%2.%3　")),
    2: (("upperLetter", "附录%1"), ("decimal", "%1.%2　"), ("decimal", "%1.%2.%3　")),
    3: (("none", "——"), ("bullet", "·")),
    4: (("lowerLetter", "%1)"), ("decimal", "%2)")),
    5: (("none", "注："),),
    6: (("decimal", "注%1："),),
    7: (("none", "示例："),),
    8: (("decimal", "图%1　"),),
    9: (("decimal", "表%1　"),),
    10: (("decimal", "[%1]　"),),
}
"""The lists that Word numbers by: format and text of each level."""


def paragraph_properties(look: Look, *, number: tuple[int, int] | None = None, section: str = "") -> str:
    """Return what stands in w:pPr, without the style."""
    spacing = f'<w:spacing w:beforeLines="{look.before}" w:before="{look.before * LINE // 100}" w:afterLines="{look.after}" '
    indent = f'<w:ind w:left="{look.left}" w:right="0"'
    if look.hanging:
        indent += f' w:hanging="{look.hanging}"'
    else:
        indent += f' w:firstLineChars="{200 if look.first else 0}" w:firstLine="{look.first}"'
    tabs = "".join(f'<w:tab w:val="{kind}" w:leader="{leader}" w:pos="{place}"/>' for kind, place, leader in look.tabs)
    return (
        ("<w:keepNext/>" if look.keep else "")
        + ("<w:pageBreakBefore/>" if look.page else "")
        + (f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>' if number else "")
        + (f"<w:tabs>{tabs}</w:tabs>" if tabs else "")
        + f'{spacing}w:after="{look.after * LINE // 100}"/>{indent}/><w:jc w:val="{look.align}"/>'
        + (f'<w:outlineLvl w:val="{look.outline}"/>' if look.outline is not None else "")
        + section
    )


def run_properties(font: str, size: float, *, superscript: bool = False) -> str:
    """Return w:rPr for a CJK font, its size in points."""
    half = round(size * 2)
    raised = '<w:vertAlign w:val="superscript"/>' if superscript else ""
    fonts = f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}"/>'
    return f'<w:rPr>{fonts}<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>{raised}</w:rPr>'


def styles(*, automatic: bool) -> str:
    """Return word/styles.xml; the styles number by themselves where numbers are automatic."""
    made = "".join(
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="s{place}"><w:name w:val="{name}"/><w:basedOn w:val="a"/><w:pPr>'
        f"{paragraph_properties(look, number=look.list if automatic and is_linked(name) else None)}</w:pPr>"
        f"{run_properties(look.font, look.size)}</w:style>"
        for place, (name, look) in enumerate(LOOKS.items())
    )
    return (
        f"<w:styles {W}><w:docDefaults><w:rPrDefault>{run_properties('宋体', 10.5)}</w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        f'<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/>{run_properties("宋体", 10.5)}</w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="t"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar>'
        '<w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        f"{made}</w:styles>"
    )


def is_linked(name: str) -> bool:
    """Tell whether the style itself carries the number; of styles that share a level only the first does."""
    return LOOKS[name].list is not None and name == next(other for other, look in LOOKS.items() if look.list == LOOKS[name].list)


def style_id(name: str) -> str:
    """Return the id of a style."""
    return f"s{list(LOOKS).index(name)}"


def numbering(restarted: dict[int, int]) -> str:
    """Return word/numbering.xml: every list under its own number, and `restarted` ones (number -> list) that begin anew."""
    lists = ""
    for key, levels in LISTS.items():
        made = "".join(_level(key, depth, kind, text) for depth, (kind, text) in enumerate(levels))
        lists += f'<w:abstractNum w:abstractNumId="{key}"><w:multiLevelType w:val="multilevel"/>{made}</w:abstractNum>'
    numbers = "".join(f'<w:num w:numId="{key}"><w:abstractNumId w:val="{key}"/></w:num>' for key in LISTS)
    for number, key in restarted.items():
        anew = "".join(f'<w:lvlOverride w:ilvl="{depth}"><w:startOverride w:val="1"/></w:lvlOverride>' for depth in range(len(LISTS[key])))
        numbers += f'<w:num w:numId="{number}"><w:abstractNumId w:val="{key}"/>{anew}</w:num>'
    return f"<w:numbering {W}>{lists}{numbers}</w:numbering>"


def _level(key: int, depth: int, kind: str, text: str) -> str:
    style = next((name for name, look in LOOKS.items() if look.list == (key, depth)), None)
    bound = f'<w:pStyle w:val="{style_id(style)}"/>' if style else ""
    font = "黑体" if key in (1, 2, 5, 6, 7, 8, 9) else "宋体"
    size = 9 if key in (5, 6, 7) else 10.5
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{bound}<w:suff w:val="nothing"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>{run_properties(font, size)}</w:lvl>'
    )
