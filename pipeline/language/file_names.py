"""Names of files and folders made of what people wrote: to be read by them, and safe on every system."""

from __future__ import annotations

import unicodedata
from itertools import count
from typing import Final

from pipeline.language.patterns import pattern

_FULL_WIDTH: Final = str.maketrans('/\\:*?"<>|', "／＼：＊？＂＜＞｜")
"""What Windows allows in no name (and "/" nowhere) stands there as its full-width counterpart, which everybody can read."""
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_DEVICE: Final = pattern(r"(?i)(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$| )")
"""Names that Windows keeps for devices, with any extension."""
LENGTH: Final = 40
"""Characters of a name made of a title: paths of Windows end at 260, names of Linux at 255 bytes."""


def safe_name(text: str, length: int = LENGTH) -> str:
    r"""Return the text as the name of one file or folder, at most so many characters; "" where nothing is left of it.

    / \ : * ? " < > | become full-width, unseen characters are left out, runs of blanks are one, no name begins with "." or "~$",
    ends with a dot or blank, or is a device's.
    """
    seen = "".join(" " if sign in "\t\n\r" else sign for sign in text if sign in "\t\n\r" or unicodedata.category(sign) not in _UNSEEN)
    name = " ".join(unicodedata.normalize("NFC", seen).translate(_FULL_WIDTH).split()).lstrip(".~ ")
    name = (name if len(name) <= length else f"{name[: length - 1]}…").rstrip(". ")
    return f"_{name}" if _DEVICE.match(name) else name


def unlike(name: str, taken: set[str]) -> str:
    """Return the name, with a number behind it where `taken` has it already, and add it there; Windows knows no capital letters."""
    names = (name if number == 1 else f"{name} {number}" for number in count(1))
    found = next(one for one in names if one.casefold() not in taken)
    taken.add(found.casefold())
    return found
