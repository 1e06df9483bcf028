"""material.look: one part of a material has the font, size, boldness and spacing that the call asks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.checks.aspects import ASPECT_SETTINGS, EDGES, Aspect, aspects_of_paragraphs, aspects_of_runs, set_space
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.looks import space_in_points
from pipeline.checks.materials import NAMES, ROLES_SETTING, has_text, members
from pipeline.checks.stretches import Judged, found_words, place_words
from pipeline.language.spacings import space_text
from pipeline.model.document import Document, Paragraph
from pipeline.model.material import Material

_SHARE: Final = {"type": "number", "minimum": 0, "maximum": 1}
_WORDS: Final[dict[str, Text]] = {
    "font": Text("字体", "font"),
    "size": Text("字号", "size"),
    "line-spacing": Text("行距", "line spacing"),
    "before": Text("段前", "space before"),
    "after": Text("段后", "space after"),
}
_DEGREES: Final = frozenset({"font-akin", "font-near"})
"""The font once more: what is told apart is counted once."""
_ALIKE: Final = {
    "font-akin": Text(
        "{what}的字体应为{expected}，{share}另一厂家的{found}：{places}。",
        "{what}: the font asked for is {expected}, {share} {found} of another maker: {places}",
    ),
    "font-near": Text(
        "{what}的字体应为{expected}，{share}{found}，看上去几乎一样：{places}。",
        "{what}: the font asked for is {expected}, {share} {found}, which looks almost alike: {places}",
    ),
    "bold": Text("{what}应加粗，{share}不加粗的：{places}。", "{what}: bold is asked for, {share} not: {places}"),
    "regular": Text("{what}没有要求加粗，{share}加粗的：{places}。", "{what}: bold is not asked for, {share} bold: {places}"),
    "in-points": Text(
        "{what}的{edge}应为{expected}，现为{found}，看上去一样；最好按“行”设置。",
        "{what}: the {edge} asked for is {expected}; {found} looks alike, but is better set in lines",
    ),
    "lesser": Text(
        "{what}的{property}最好也用{expected}，现为{found}：{places}。",
        "{what}: the {property} is better {expected}, too; it is {found}: {places}",
    ),
    "absent": Text("没有找到{what}。", "not found: {what}"),
}


def _messages() -> dict[str, Text]:
    said = {
        name: Text(
            f"{{what}}的{word.zh}应为{{expected}}，{{share}}{{found}}：{{places}}。",
            f"{{what}}: the {word.en} asked for is {{expected}}, {{share}} {{found}}: {{places}}",
        )
        for name, word in _WORDS.items()
    }
    return {f"{name}{degree}": text for name, text in said.items() for degree in ("", "-part", "-few")} | _ALIKE


@check(
    "material.look",
    on=Subject.MATERIAL,
    needs={"document"},
    messages=_messages(),
    settings={
        **ASPECT_SETTINGS,
        "of": ROLES_SETTING,
        "font-of": ROLES_SETTING,
        "lesser": ROLES_SETTING,
        "needed": {"type": "boolean"},
        "most": _SHARE,
        "nearly": _SHARE,
    },
    required=("of",),
)
def material_look(material: Material, settings: Settings, *, document: Document) -> Iterator[Observation]:
    """通知对各部分的字体、字号和行距有统一要求，汇编交流时不用再逐篇调整。"""
    found = members(material, document, settings["of"])
    what = NAMES[settings["of"][0]]
    if not found:
        missed = settings.get("needed") and has_text(material)
        yield Hit("absent", None, arguments={"what": what}) if missed else Skip(None, "not-applicable")
        return
    in_font = members(material, document, (*settings["of"], *settings.get("font-of", ())))
    word = document.source_kind == "docx"
    aspects = (*aspects_of_runs(found, in_font, settings, word=word), *aspects_of_paragraphs(found, settings))
    if not any(aspect.judged.weight for aspect in aspects):
        yield Skip(None, "unknown")
    for aspect in aspects:
        if aspect.judged.right and aspect.name not in _DEGREES:
            yield Pass(None, aspect.judged.right)
        if aspect.judged.wrong:
            yield _hit(_graded(aspect, settings), aspect, what, rows=settings["of"] == ["cell"])
    yield from _in_points(found, what, settings)
    lesser = members(material, document, settings.get("lesser", ()))
    for aspect in aspects_of_runs(lesser, lesser, settings, word=word):
        if aspect.judged.wrong and aspect.name != "font-near":
            yield _hit("lesser", aspect, NAMES[settings["lesser"][0]])


def _hit(code: str, aspect: Aspect, what: Text, *, rows: bool = False) -> Hit:
    wrong = aspect.judged.wrong
    return Hit(
        code,
        wrong[0].span,
        found=found_words(wrong),
        expected=aspect.expected,
        arguments={
            "what": what,
            "property": _WORDS.get(aspect.name.partition("-akin")[0], Text("字形", "weight")),
            "share": _share(aspect.judged),
            "places": place_words(wrong, rows=rows),
        },
        correction=aspect.correction,
    )


def _graded(aspect: Aspect, settings: Settings) -> str:
    """Return the code by the share of what is right: below `most`, below `nearly`, or in a few places only."""
    if aspect.name not in _WORDS or "most" not in settings:
        return aspect.name
    right = 1 - aspect.judged.wrong_weight / aspect.judged.weight
    if right < settings["most"]:
        return aspect.name
    return f"{aspect.name}-part" if right < settings.get("nearly", 1.0) else f"{aspect.name}-few"


def _share(judged: Judged) -> Text:
    count = judged.wrong_weight
    if count == judged.weight:
        return Text("现在是", "it is")
    percent = min(99, round(100 * count / judged.weight))
    counted = "1 character" if count == 1 else f"{count} characters"
    if not percent:
        return Text(f"有不到1%的字（{count}字）是", f"less than 1 % of it ({counted}) is")
    return Text(f"有{percent}%的字（{count}字）是", f"{percent} % of it ({counted}) is")


def _in_points(found: Sequence[Paragraph], what: Text, settings: Settings) -> Iterator[Observation]:
    for edge in EDGES:
        wanted = float(settings.get(f"{edge}-lines", 0))
        for one in found:
            length = space_in_points(one, edge, wanted)
            if length is not None:
                yield Hit(
                    "in-points",
                    one.span(),
                    found=length,
                    expected=space_text(wanted, None),
                    arguments={"what": what, "edge": _WORDS[edge]},
                    correction=set_space(one, edge, wanted),
                )
