"""The progress bar on stderr; only on a terminal, and only when there is something to wait for."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator

from pipeline.batch.run import Progress
from pipeline.model.text import Language


@contextlib.contextmanager
def progress_bar(language: Language) -> Iterator[Progress]:
    """Give a function that is told (done, total); it draws when stderr is a terminal and there are several submissions."""
    if not sys.stderr.isatty():
        yield lambda done, total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("检查" if language == "zh" else "checking"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None, visible=False)

        def tell(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total, visible=total > 1)

        yield tell
