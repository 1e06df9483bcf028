"""The lists that number a draft: chapters and clauses, annexes, tables, figures, items, notes, the bibliography (7.2, 7.3, 7.5, 9)."""

from __future__ import annotations

from typing import Final, NamedTuple

_CHAPTERS: Final = ("Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "")


class Level(NamedTuple):
    """A level of a list: how it counts, what it shows, the style it belongs to, left indent and hanging in twentieths of a point."""

    text: str
    format: str = "decimal"
    style: str = ""
    left: int = 0
    hanging: int = 0
    restart: int | None = None


def _prefixed(levels: int, first: int = 1) -> str:
    return ".".join(f"%{place}" for place in range(first, levels + 1))


_LISTS: Final[dict[int, tuple[Level, ...]]] = {
    1: tuple(Level(f"{_prefixed(place)}\u3000", style=style) for place, style in enumerate(_CHAPTERS, 1)),
    2: (
        Level("附录%1", "upperLetter", "Annex"),
        Level("%1.%2\u3000", style="AnnexClause"),
        *(Level(f"{_prefixed(place)}\u3000") for place in (3, 4, 5, 6)),
        Level("表%1.%7\u3000", style="AnnexCaption", restart=1),
        Level("图%1.%8\u3000", restart=1),
    ),
    3: (Level("表%1\u3000", style="Caption"),),
    4: (Level("图%1\u3000", style="FigureCaption"),),
    5: (Level("%1)", "lowerLetter", "Item", 851, 426), Level("%2)", style="Number2", left=1276, hanging=425)),
    6: (Level("——", "bullet", "Dash", 851, 426), Level("·", "bullet", "Dot", 1276, 425)),
    7: (Level("[%1]\u3000", style="Bibliography"),),
    8: (Level("注：", "none", "Note", 737, 374),),
}
"""List -> its levels; the number of a list is the one styles name."""


def numbering_xml(names: str) -> str:
    """Return the numbering part; `names` are the namespaces it declares."""
    abstract = "".join(_abstract(identity, levels) for identity, levels in _LISTS.items())
    numbers = "".join(f'<w:num w:numId="{identity}"><w:abstractNumId w:val="{identity}"/></w:num>' for identity in _LISTS)
    return f"<w:numbering {names}>{abstract}{numbers}</w:numbering>"


def _abstract(identity: int, levels: tuple[Level, ...]) -> str:
    made = "".join(_level(index, level) for index, level in enumerate(levels))
    return (
        f'<w:abstractNum w:abstractNumId="{identity}"><w:nsid w:val="5A6D00{identity:02X}"/><w:multiLevelType w:val="multilevel"/>'
        f'<w:tmpl w:val="5A6E00{identity:02X}"/>{made}</w:abstractNum>'
    )


def _level(index: int, level: Level) -> str:
    restart = "" if level.restart is None else f'<w:lvlRestart w:val="{level.restart}"/>'
    style = f'<w:pStyle w:val="{level.style}"/>' if level.style else ""
    followed = "tab" if level.hanging else "nothing"
    indent = f'<w:pPr><w:ind w:left="{level.left}" w:hanging="{level.hanging}"/></w:pPr>' if level.hanging else ""
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{level.format}"/>{restart}{style}<w:suff w:val="{followed}"/>'
        f'<w:lvlText w:val="{level.text}"/><w:lvlJc w:val="left"/>{indent}</w:lvl>'
    )
