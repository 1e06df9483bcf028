"""The place of a field on the blank form: its control, what it asks for, the words printed round it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from pipeline.generators.forms.markup import BLANKS, PROMPT, Control, control, label, paragraph, run, tick_box
from pipeline.language.normal import norm
from pipeline.language.ratings import STARS
from pipeline.model.profile import FormField

HOLLOW: Final = "☆☆☆☆☆"
_FIRST_LINE: Final = '<w:ind w:firstLineChars="200" w:firstLine="420"/>'
_DATE: Final = (
    '<w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="zh-CN"/>'
    '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
)
_RATINGS: Final = "".join(
    f'<w:listItem w:displayText="{stars}" w:value="{stars}"/>' for stars in ("★" * full + "☆" * (5 - full) for full in range(5, 0, -1))
)
_STAR_RUN: Final = re.compile(f"[{STARS}]+")
_BOX: Final = re.compile("[☐□]")
_ITEM: Final = re.compile(r"(?<=\S)\s+(?=\d{1,2}[、.])")
DATE_WORDS: Final = "年 月 日"
_SPACED: Final = "\u3000\u3000年\u3000\u3000月\u3000\u3000日"


def option_tag(key: str, option: str) -> str:
    """Return the tag of the tick box of one option."""
    return f"{key}:{option}"


def is_inline(field: FormField) -> bool:
    """The value stands in the line of its label; long texts and opinions have paragraphs of their own."""
    return field.kind not in ("long-text", "rows") and (field.kind != "opinion" or _has_short_template(field))


def inline_field(field: FormField, printed: str = "", *, tag: str = "", locked: bool = True, room: int = 80) -> str:
    """Return the label `printed` and the control behind it, as the content of a paragraph; a hint has `room` for so many characters."""
    stars = _STAR_RUN.search(printed) if field.kind == "rating" else None
    if stars is not None:
        return label(printed[: stars.start()]) + _INLINE["rating"](field, tag or field.key) + label(printed[stars.end() :])
    make = _INLINE.get(field.kind)
    if make is not None:
        parted = "" if not printed or printed.endswith(("：", "\u3000")) else run("\u3000")
        return label(printed) + parted + make(field, tag or field.key)
    dated = DATE_WORDS in field.template
    about = Control(tag or field.key, field.title.zh, _DATE if dated else "", locked)
    asked = _SPACED if dated else _prompt(field, printed, room - len(printed))
    return label(printed) + control(about, run(asked, "" if dated else PROMPT), prompt=True)


def block_field(field: FormField, printed: str, elsewhere: str = "") -> str:
    """Return label and control as paragraphs of a cell; `elsewhere` are the words printed in other cells.

    Each paragraph holds a control of its own: LibreOffice multiplies the text of one that holds paragraphs.
    """
    above = "".join(paragraph(label(line)) for line in printed.split("\n")) if printed else ""
    about = Control(field.key, field.title.zh)
    if "_" in field.template:
        lines = _ITEM.split(re.sub("_+", "_" * 12, field.template))
        return above + "".join(paragraph(control(about, run(line), prompt=False)) for line in lines)
    indented = _FIRST_LINE if printed and field.kind == "long-text" else ""
    asked = control(about, run(_prompt(field, printed), PROMPT), prompt=True)
    return above + paragraph(asked, spacing=indented) + _printed_below(field, elsewhere)


def _printed_below(field: FormField, elsewhere: str) -> str:
    """Return the words printed for a signature, the date in a line of its own at the right."""
    if not field.template:
        return ""
    if norm(field.template) in elsewhere:
        return ""
    words = field.template.removesuffix(DATE_WORDS).strip()
    signed = paragraph(label(words), "center", '<w:spacing w:before="240"/>') if words else ""
    dated = paragraph(run(_SPACED), "right", '<w:spacing w:before="120"/>') if field.template.endswith(DATE_WORDS) else ""
    return signed + dated


def _has_short_template(field: FormField) -> bool:
    """The printed words are those of a date, or one word that has room in the same line."""
    return field.template.startswith(DATE_WORDS) or (bool(field.template) and not set(field.template) & set(" _"))


def _prompt(field: FormField, printed: str, room: int = 80) -> str:
    """Return what the control asks: the hint, unless the label says it already or there is no room for it."""
    said = norm(printed)
    wanted = field.hint and len(field.hint) <= room and norm(field.hint) not in said and "(" not in said
    return field.hint if wanted else BLANKS


def _choice(field: FormField, tag: str) -> str:
    """Return the options with a tick box each: as the form's `template` has them, else each behind its box."""
    words, order = _BOX.split(field.template), _in_order(field.template, field.options)
    if len(words) != len(field.options) + 1 or len(order) != len(field.options):
        letters = [f"{letter}." for letter in field.letters] or [""] * len(field.options)
        words = ["", *(f"{letter}{option}\u3000" for letter, option in zip(letters, field.options, strict=True))]
        words[-1], order = words[-1].rstrip("\u3000"), list(field.options)
    boxes = [tick_box(Control(option_tag(tag, option), f"{field.title.zh}：{option}")) for option in order]
    return label(words[0]) + "".join(box + label(text) for box, text in zip(boxes, words[1:], strict=True))


def _in_order(template: str, options: Sequence[str]) -> list[str]:
    """Return the options that stand in the template, as they come; a longer one is not taken for a shorter one inside it."""
    pattern = "|".join(re.escape(option) for option in sorted(options, key=len, reverse=True))
    return list(dict.fromkeys(re.findall(pattern, template)))


def _rating(field: FormField, tag: str) -> str:
    about = Control(tag, field.title.zh, f"<w:dropDownList>{_RATINGS}</w:dropDownList>")
    return control(about, run(HOLLOW), prompt=True)


_INLINE: Final[Mapping[str, Callable[[FormField, str], str]]] = MappingProxyType({"choice": _choice, "rating": _rating})
