"""What lies between the files and is none of them: locks, traces of the system, hidden files."""

from __future__ import annotations

import re
from typing import Final

from pipeline.language.patterns import pattern

OFFICE_FILE: Final = "office.toml"
"""The office's own settings: at a batch's root they are read by the desk, inside a submission they say nothing (design 3)."""

_CLUTTER: Final = pattern(
    r"(?:~\$.*|\.~.*|~WRL\d+\.tmp|~.*\.tmp|\..*|Thumbs\.db|desktop\.ini|__MACOSX|\$RECYCLE\.BIN|System Volume Information|office\.toml)",
    re.IGNORECASE | re.DOTALL,
)
"""~$ and .~ are locks of Word, WPS and LibreOffice; ._ and __MACOSX come from a Mac."""


def is_clutter(name: str) -> bool:
    """A file or folder of this name is left out, and named."""
    return bool(_CLUTTER.fullmatch(name))
