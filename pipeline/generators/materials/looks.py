"""How a call wants a material to look, as its own rules say: what is checked is what the template is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from pipeline.language.sizes import size_points
from pipeline.model.profile import Profile
from pipeline.model.rule import Rule
from pipeline.model.text import Text
from pipeline.model.values import dataclass

_POINTS_OF_A_LINE: Final = 12.0
"""What Word writes beside a space in lines for programs that know no lines."""


@dataclass(frozen=True, slots=True)
class Look:
    """How one part looks: font, size in points, spacing in lines; None where the call asks for nothing."""

    font: str | None = None
    size: float | None = None
    bold: bool | None = None
    line_spacing: float | None = None
    before: float | None = None
    after: float | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Margins and distances in millimetres."""

    top: float = 25.4
    bottom: float = 25.4
    left: float = 31.7
    right: float = 31.7
    header: float = 15.0
    footer: float = 17.5


@dataclass(frozen=True, slots=True)
class MaterialLooks:
    """All that a call asks of the look of a material; `parts` by role ("title", "body" …)."""

    page: Page
    parts: Mapping[str, Look]
    banner: str
    row_height: float | None
    """Millimetres."""
    lengths: tuple[tuple[str | None, int, int], ...]
    """Kind of submission (None for every one), fewest and most 字."""

    def of(self, part: str) -> Look:
        """Return the look of a part, the text's own for what the call says nothing of."""
        own, text = self.parts.get(part, Look()), self.parts.get("body", Look())
        return Look(
            own.font or text.font,
            own.size or text.size,
            bool(own.bold),
            own.line_spacing if own.line_spacing is not None else 1.0,
            own.before or 0.0,
            own.after or 0.0,
        )


def looks_of(profile: Profile, role: str) -> MaterialLooks:
    """Return what the rules of the profile about this role ask for."""
    rules = [rule for rule in profile.rules.values() if rule.role == role]
    return MaterialLooks(
        Page(**{side: float(value) for side, value in _distances(rules)}),
        dict(_parts(rules)),
        next((str(rule.settings["banner"]) for rule in rules if rule.check == "material.title-block"), ""),
        next((float(rule.settings["height"]) for rule in rules if rule.check == "material.row-height"), None),
        tuple(_lengths(rules)),
    )


def kind_title(profile: Profile, kind: str | None) -> Text:
    """Return what people call a kind of submission."""
    known = None if kind is None else profile.kinds.get(kind)
    return Text("", "") if known is None else known.title


def space(look: Look) -> str:
    """Return the w:spacing of a look, in lines and in points beside them."""
    before, after = look.before or 0.0, look.after or 0.0
    line = round((look.line_spacing or 1.0) * 240)
    return (
        f'<w:spacing w:beforeLines="{round(before * 100)}" w:before="{round(before * _POINTS_OF_A_LINE * 20)}" '
        f'w:afterLines="{round(after * 100)}" w:after="{round(after * _POINTS_OF_A_LINE * 20)}" w:line="{line}" w:lineRule="auto"/>'
    )


def _distances(rules: list[Rule]) -> Iterator[tuple[str, Any]]:
    for rule in rules:
        if rule.check in ("layout.margins", "layout.header-distance"):
            yield from ((side, value) for side, value in rule.settings.items() if side in Page.__dataclass_fields__)


def _parts(rules: list[Rule]) -> Iterator[tuple[str, Look]]:
    for rule in rules:
        if rule.check != "material.look":
            continue
        settings = rule.settings
        look = Look(
            settings.get("font"),
            points(settings.get("size")),
            settings.get("bold"),
            settings.get("line-spacing"),
            settings.get("before-lines"),
            settings.get("after-lines"),
        )
        font_only = Look(look.font, look.size, None, look.line_spacing)
        yield from ((part, look) for part in settings["of"])
        yield from ((part, font_only) for key in ("font-of", "lesser") for part in settings.get(key, ()))


def points(size: str | float | None) -> float | None:
    """Return a size given by its Chinese name or in points."""
    return size_points(size) if isinstance(size, str) else size


def _lengths(rules: list[Rule]) -> Iterator[tuple[str | None, int, int]]:
    for rule in rules:
        if rule.check == "material.zishu" and "of" not in rule.settings:
            for kind in rule.kinds or (None,):
                yield kind, rule.settings["least"], rule.settings["most"]
