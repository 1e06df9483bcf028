"""material.zishu: a material is as long as the call asks for, counted as Word counts 字数."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.materials import NAMES, ROLES_SETTING, TEXT_ROLES, zishu_of
from pipeline.model.document import Document
from pipeline.model.material import Material, MaterialRole
from pipeline.model.text import Argument

_COUNT = {"type": "integer", "minimum": 1}
_WHOLE = Text("事迹材料", "the material")
_COUNTED = Text(
    "（从前言或第一个标题数到文末，开头几行、表格、图片说明、文本框和脚注不计；为图文并排而用的表格，其中的文字计入）",
    " (from the foreword or the first heading to the end; the lines at the top, tables, captions, text boxes and footnotes do not count;"
    " text that a table puts beside a picture does)",
)


def _said(zh: str, en: str) -> Text:
    return Text(
        f"{{what}}共{{found}}字（Word字数，其中汉字{{han}}个），要求{{expected}}字，{zh}{{counted}}。",
        f"{{what}}: {{found}} 字 as Word counts ({{han}} Han characters), {{expected}} are asked for: {en}{{counted}}",
    )


@check(
    "material.zishu",
    on=Subject.MATERIAL,
    needs={"document"},
    messages={
        "short": _said("少{gap}字", "{gap} too few"),
        "long": _said("多{gap}字", "{gap} too many"),
        "rather-short": _said("少{gap}字", "{gap} too few"),
        "rather-long": _said("多{gap}字", "{gap} too many"),
        "han": _said("只按汉字数在范围内", "within the range by Han characters alone"),
    },
    settings={"least": _COUNT, "most": _COUNT, "near": {"type": "number", "minimum": 0, "maximum": 1}, "of": ROLES_SETTING},
    required=("least", "most"),
)
def material_zishu(material: Material, settings: Settings, *, document: Document) -> Iterator[Observation]:
    """篇幅太短说不清事迹，太长超出汇编的版面；各篇要求一样，评审才公平。"""
    parts: Sequence[MaterialRole] = settings.get("of", TEXT_ROLES)
    count, han = zishu_of(material, document, parts)
    least, most = settings["least"], settings["most"]
    if not count:
        yield Skip(None, "not-applicable")  # a material without text is told by another rule
        return
    if least <= count <= most:
        yield Pass()
        return
    arguments: dict[str, Argument] = {"han": han, "gap": least - count if count < least else count - most, **_told(settings)}
    yield Hit(_code(count, han, settings), None, found=str(count), expected=f"{least}—{most}", arguments=arguments)


def _told(settings: Settings) -> dict[str, Argument]:
    """Return what was counted in words: the whole material as the notices mean it, or the parts that the call names."""
    if "of" not in settings:
        return {"what": _WHOLE, "counted": _COUNTED}
    names = [NAMES[role] for role in settings["of"]]
    return {"what": Text("、".join(one.zh for one in names), ", ".join(one.en for one in names)), "counted": Text("", "")}


def _code(count: int, han: int, settings: Settings) -> str:
    least, most, near = settings["least"], settings["most"], settings.get("near", 0.1)
    if least <= han <= most:
        return "han"
    side = "short" if count < least else "long"
    return f"rather-{side}" if least * (1 - near) <= count <= most * (1 + near) else side
