"""What is our own mistake becomes a log without a word of a document; imports next to nothing, for the command stands in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from pipeline import __version__

Result = TypeVar("Result")


def guarded(call: Callable[[], Result]) -> Result | str:
    """Return what `call` returns, or, where our own code fails in it, the log of that failure."""
    try:
        return call()
    except Exception as error:
        return bug_log(error)


def bug_log(error: BaseException) -> str:
    """Return versions, kinds of the exceptions and the frames they passed; never their messages, which may quote a document."""
    import platform
    import traceback

    lines = [f"xingshen {__version__}, Python {platform.python_version()}, {platform.system()} {platform.machine()}"]
    for one in _chain(error):
        lines.append(f"{type(one).__module__}.{type(one).__qualname__}".removeprefix("builtins."))
        frames = traceback.StackSummary.extract(traceback.walk_tb(one.__traceback__), lookup_lines=False)
        lines += [f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
    return "\n".join(lines) + "\n"


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield the exception and what it came from, the first cause first."""
    seen: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in seen:
        seen.append(one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    yield from reversed(seen)


def _short(filename: str) -> str:
    """Return a path without the folders above the package: they may name the user."""
    from pathlib import PurePath

    parts = PurePath(filename).parts
    for root in ("site-packages", "pipeline"):
        if root in parts:
            position = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[position + (root == "site-packages") :])
    return parts[-1] if parts else filename
