"""The codes in front of standards' numbers: whose they are, from the data file `schemas/lists/standard-codes.json`."""

from __future__ import annotations

import json
from functools import cache, lru_cache
from typing import Any, Final, Literal

from pipeline.language.patterns import pattern
from pipeline.resources import resource_root

StandardClass = Literal["national", "industry", "engineering", "local", "group", "international", "enterprise", "unknown"]
"""国家, 行业, 工程建设, 地方, 团体, 国际, 企业标准; "unknown" has the form of a Chinese code that no list has."""

_INTERNATIONAL: Final = ("ISO", "IEC", "ITU")
_PLACE: Final = pattern(r"DB(\d{2})(?:\d{2})?(?:/[TZ]?)?")


@lru_cache(maxsize=256)
def class_of_code(code: str) -> StandardClass:
    """Return whose code this is, given without blanks ("GB/T", "DB31/T", "T/SAQ")."""
    known = _codes()
    place = _PLACE.fullmatch(code)
    if place is not None:
        return "local" if place[1] in known["provinces"] else "unknown"
    if code.startswith(_INTERNATIONAL):
        return "international"
    if code.startswith("T/"):
        return "group"
    if code.startswith("Q/"):
        return "enterprise"
    if code in known["national"]:
        return "national"
    letters = code.partition("/")[0]
    if letters in known["engineering"]:
        return "engineering"
    return "industry" if letters in known["industries"] else "unknown"


@cache
def _codes() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((resource_root("schemas") / "lists" / "standard-codes.json").read_text("utf-8"))
    return found
