"""What lies between the files and is none of them: locks, traces of the system, hidden files."""

from __future__ import annotations

import re

from pipeline.language.patterns import pattern

_CLUTTER = pattern(
    r"(?:~\$.*|\.~.*|~WRL\d+\.tmp|~.*\.tmp|\..*|Thumbs\.db|desktop\.ini|__MACOSX|\$RECYCLE\.BIN|System Volume Information|office\.toml)",
    re.IGNORECASE | re.DOTALL,
)
"""~$ and .~ are locks of Word, WPS and LibreOffice; ._ and __MACOSX come from a Mac; office.toml is the office's own, read by the desk."""


def is_clutter(name: str) -> bool:
    """A file or folder of this name is left out, and named."""
    return bool(_CLUTTER.fullmatch(name))
