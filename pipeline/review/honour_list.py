"""The awards that a form lists, put in order for the person who holds them against the certificates."""

from __future__ import annotations

from pipeline.language.honours import LEVELS, Honour, find_honours
from pipeline.model.text import Text


def honour_list(text: str) -> Text | None:
    """Return the awards of a text with year, name, grantor, holder and level, one a line; None where it lists none.

    What the text does not say is marked as not said, never guessed.
    """
    honours = find_honours(text)
    if not honours:
        return None
    told = [_told(number, one, text) for number, one in enumerate(honours, 1)]
    return Text("\n".join(one.zh for one in told), "\n".join(one.en for one in told))


def _told(number: int, one: Honour, text: str) -> Text:
    years = "、".join(map(str, one.years))
    name = one.name or " ".join(text[one.start : one.end].split())
    level = LEVELS[one.level] if one.level else Text("级别未写明", "level not said")
    zh = [f"{years}年" if years else "年份未写明", name, f"授予：{one.grantor or '未写明'}", f"获得：{one.holder or '未写明'}", level.zh]
    en = [
        years.replace("、", ", ") or "year not said",
        name,
        f"by {one.grantor or '(not said)'}",
        f"to {one.holder or '(not said)'}",
        level.en,
    ]
    return Text(f"{number}. {'，'.join(zh)}", f"{number}. {', '.join(en)}")
