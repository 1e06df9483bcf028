"""Regular expressions that are compiled when they are first used.

A short process pays for every pattern it compiles (0.2 to 2 ms each with Chinese character classes in Python 3.11) and uses
few of them: of the 200 that the check of a one-page form passes on its way, about 70.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, Final, cast

_METHODS: Final = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "groups", "groupindex", "flags")


class _Pattern:
    """Stands for a compiled pattern; what was asked for once is kept, so that later uses cost what they cost on the pattern itself."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        self.__dict__.update({known: getattr(compiled, known) for known in _METHODS})
        return getattr(compiled, name)

    def __repr__(self) -> str:
        return f"pattern({self.pattern!r})"


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return the expression `source`; a mistake in it is raised (re.error) where it is first used.

    What it finds names the compiled pattern (`match.re`), not this one.
    """
    return cast("re.Pattern[AnyStr]", _Pattern(source, flags))
