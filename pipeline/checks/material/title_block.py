"""material.title-block: a material begins with its title, the line with unit and team or person, and the line that names the call."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from pipeline.checks.aspects import together
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.looks import SIZE_SETTING, points_of
from pipeline.checks.materials import NAMES, has_text, members
from pipeline.checks.written_years import written_year
from pipeline.language.normal import norm, stripped
from pipeline.model.correction import DeleteParagraph, InsertParagraph, MoveParagraph, ReplaceText
from pipeline.model.document import Document, LineSpacing, Paragraph
from pipeline.model.material import Material, MaterialRole

_HEAD: Final[tuple[MaterialRole, ...]] = ("title", "subtitle", "banner")
_SUFFIX: Final = re.compile(r"\s*年\s*度?\s*")


@check(
    "material.title-block",
    on=Subject.MATERIAL,
    needs={"document"},
    messages={
        "title": Text("开头没有文章标题。", "there is no title at the top"),
        "boxed": Text(
            "文章标题放在文本框（艺术字）里：“{found}”，请写在正文的第一行。",
            "the title stands in a text box: “{found}”; please write it as the first line of the text",
        ),
        "merged": Text(
            "{expected}写在同一段里，用换行符分开，不能分别设置格式；请各占一段（把换行符改为回车）。",
            "{expected} stand in one paragraph, parted by line breaks, and cannot be formatted each; please make them paragraphs",
        ),
        "subtitle": Text("标题下面没有“——单位名称 班组（个人）名称”一行。", "below the title there is no line “——unit, team or person”"),
        "banner": Text("开头没有“{expected}”一行。", "at the top there is no line “{expected}”"),
        "order": Text("开头几行的次序应为{expected}，现为{found}。", "the lines at the top should be {expected}; they are {found}"),
        "dash": Text("单位和班组（个人）名称前面应有破折号“——”。", "the line with unit and team or person begins with a dash (——)"),
        "broken": Text(
            "资料名称“{found}”分写成了{count}段，请合成一段。",
            "the name of the papers, “{found}”, is typed over {count} paragraphs: please join them",
        ),
        "wording": Text("资料名称应为“{expected}”，现为“{found}”。", "the name of the papers is “{expected}”, not “{found}”"),
    },
    settings={
        "banner": {"type": "string"},
        "lines": {"type": "array", "items": {"enum": list(_HEAD)}, "minItems": 1, "uniqueItems": True, "contains": {"const": "banner"}},
        "font": {"type": "string"},
        "size": SIZE_SETTING,
        "after-lines": {"type": "number"},
    },
    required=("banner",),
)
def material_title_block(material: Material, settings: Settings, *, document: Document) -> Iterator[Observation]:
    """汇编时靠开头几行知道是哪个单位、哪个班组（个人）、哪一年的材料。"""
    asked: Sequence[MaterialRole] = settings.get("lines", _HEAD)
    head = {role: members(material, document, (role,)) for role in asked}
    if material.merged is not None:
        yield from _merged(material.merged, head, document)
        return
    if not any(head.values()) and not (document.sections and has_text(material)):
        yield Skip(None, "not-applicable")  # pictures alone, or in the cell of a form, which names all this itself
        return
    wanted: str = settings["banner"]
    for role in (one for one in asked if one != "banner"):
        yield Pass(head[role][0].span()) if head[role] else _missing(role, material, document)
    above = [one for one in document.paragraphs if one.index in material.banner_above]
    if head["banner"] and above:
        yield from _broken(above, head["banner"][0], wanted)
    elif head["banner"]:
        yield from _wording(head["banner"][0], wanted)
    else:
        before = [line for role in asked[: asked.index("banner")] for line in head[role]]
        yield Hit("banner", expected=wanted, correction=_insertion(wanted, before, settings))
    yield from _order(head)
    yield from (_dash(one) for one in head.get("subtitle", ())[:1] if not norm(one.text).startswith("—"))


def _merged(index: int, head: Mapping[MaterialRole, Sequence[Paragraph]], document: Document) -> Iterator[Observation]:
    """What stands in one paragraph cannot be judged line by line."""
    yield from (Pass(lines[0].span()) for lines in head.values() if lines)
    names = [NAMES[role] for role, lines in head.items() if not lines]
    expected = Text("、".join(one.zh for one in names), ", ".join(one.en for one in names))
    yield from (Hit("merged", one.span(), expected=expected) for one in document.paragraphs if one.index == index)


def _missing(role: MaterialRole, material: Material, document: Document) -> Hit:
    boxed = [one for one in document.paragraphs if role == "title" and one.index == material.boxed_title]
    return Hit("boxed", boxed[0].span(), found=boxed[0].text.strip()) if boxed else Hit(role)


def _wording(banner: Paragraph, wanted: str) -> Iterator[Observation]:
    """The year is another rule's, in the correction as well, unless it stands at another place than in `wanted`."""
    there, asked = _parted(banner.text), _parted(wanted)
    alike = [norm(one, digits=True) for one in there] == [norm(one, digits=True) for one in asked]
    no_year = written_year(banner.text) is None
    if alike or (no_year and norm(banner.text, digits=True) == norm("".join(asked), digits=True)):
        yield Pass(banner.span())
        return
    start, end = stripped(banner.text)
    new = wanted
    if no_year:
        new = "".join(asked)
    elif norm(there[0]) == norm(asked[0]):
        start, new = banner.text.rindex(there[1]), asked[1]
    yield Hit("wording", banner.span(), found=banner.text.strip(), expected=wanted, correction=ReplaceText(banner.span(start, end), new))


def _broken(above: Sequence[Paragraph], banner: Paragraph, wanted: str) -> Iterator[Observation]:
    """What stands above goes to the last of the paragraphs, which has the space behind the line; its wording is judged as a whole."""
    first = "".join(one.text.strip() for one in above)
    found = first + banner.text.strip()
    start, _ = stripped(banner.text)
    joined = together([ReplaceText(banner.span(start, start), first), *(DeleteParagraph(one.address) for one in above)])
    yield Hit("broken", above[0].span(), found=found, arguments={"count": len(above) + 1}, correction=joined)
    there, asked = _parted(found), _parted(wanted)
    if [norm(one, digits=True) for one in there] != [norm(one, digits=True) for one in asked]:
        yield Hit("wording", above[0].span(), found=found, expected=wanted)


def _parted(text: str) -> tuple[str, str]:
    """Return what stands before the year and what behind it; without a year all stands behind."""
    year = written_year(text)
    if year is None:
        return "", text
    suffix = _SUFFIX.match(text, year.end)
    return text[: year.start], text[suffix.end() if suffix else year.end :]


def _order(head: Mapping[MaterialRole, Sequence[Paragraph]]) -> Iterator[Observation]:
    there = [(lines[0].index, NAMES[role]) for role, lines in head.items() if lines]
    stands = sorted(there, key=lambda pair: pair[0])
    if there != stands:
        found = Text("、".join(name.zh for _, name in stands), ", ".join(name.en for _, name in stands))
        first = min((lines[0] for lines in head.values() if lines), key=lambda one: one.index)
        asked = Text("、".join(NAMES[role].zh for role in head), ", ".join(NAMES[role].en for role in head))
        yield Hit("order", first.span(), found=found, expected=asked, correction=together(list(_moves(head))))


def _moves(head: Mapping[MaterialRole, Sequence[Paragraph]]) -> Iterator[MoveParagraph]:
    """Yield what puts each line before the first of those that should stand below it."""
    groups = [lines for lines in head.values() if lines]
    for place, lines in enumerate(groups):
        below = [other[0] for other in groups[place + 1 :] if other[0].index < lines[0].index]
        for line in lines if below else ():
            yield MoveParagraph(line.address, before=min(below, key=lambda one: one.index).address)


def _dash(subtitle: Paragraph) -> Hit:
    start = len(subtitle.text) - len(subtitle.text.lstrip())
    return Hit("dash", subtitle.span(), correction=ReplaceText(subtitle.span(start, start), "——"))


def _insertion(wanted: str, above: Sequence[Paragraph], settings: Settings) -> InsertParagraph | None:
    """Put the line behind those above it, with the look the call asks for."""
    if not above:
        return None
    return InsertParagraph(
        max(above, key=lambda one: one.index).address,
        wanted,
        line_spacing=LineSpacing("multiple", 1.0),
        space_before_lines=0,
        space_after_lines=settings.get("after-lines"),
        font_east_asia=settings.get("font"),
        size_pt=points_of(settings["size"]) if "size" in settings else None,
        bold=False,
        color="000000",
    )
