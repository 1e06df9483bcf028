"""The progress bar on stderr; only on a terminal, and only when there is something to wait for."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from types import TracebackType
from typing import Final

from pipeline.batch.run import Progress
from pipeline.model.text import Language, Text

_CHECKING: Final = Text("检查", "checking")


@contextlib.contextmanager
def progress_bar(language: Language, word: Text = _CHECKING) -> Iterator[Progress]:
    """Give a function that is told (done, total); it draws when stderr is a terminal and there are several submissions."""
    if not sys.stderr.isatty():
        yield lambda done, total: None
        return
    with contextlib.ExitStack() as stack:
        bar: _Bar | None = None

        def tell(done: int, total: int) -> None:
            nonlocal bar
            if bar is None and total > 1:
                bar = stack.enter_context(_Bar(word.in_language(language)))
            if bar is not None:
                bar.show(done, total)

        yield tell


class _Bar:
    """A bar of rich's, which is imported when there is something to draw."""

    def __init__(self, word: str) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Bar

        columns = (TextColumn(word), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._bar = Bar(*columns, console=Console(stderr=True), transient=True)
        self._task = self._bar.add_task("", total=None)

    def __enter__(self) -> _Bar:
        self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._bar.stop()

    def show(self, done: int, total: int) -> None:
        self._bar.update(self._task, completed=done, total=total)
