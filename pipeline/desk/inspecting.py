"""The recipe of `inspect`: documents as they were read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pipeline.desk.reading import read_file
from pipeline.intake.paths import survey
from pipeline.model.submission import File, Submission, Trouble


def inspect(path: str) -> Iterator[tuple[str, dict[str, Any] | Trouble]]:
    """Yield (path, the document as read in the neutral schema, or why it was not) for every document at `path`."""
    from pipeline.writers.neutral import neutral

    for submission in survey([path]):
        for file in submission.files:
            reading = read_file(file)
            if reading.document is not None:
                yield inside(path, submission, file), neutral(reading.document)
            elif reading.trouble is not None:
                yield inside(path, submission, file), reading.trouble
        for trouble in submission.troubles:
            yield trouble.path, trouble


def inside(path: str, submission: Submission, file: File) -> str:
    """Return a file's path below `path`, with zips as folders; just its name where `path` is the file itself."""
    if submission.shape == "document" and submission.path == path.rstrip("/"):
        return file.path
    inner = submission.path.removeprefix(path.rstrip("/")).lstrip("/!")
    whole = file.path if not inner or submission.shape == "document" else f"{inner}/{file.path}"
    return (inner if submission.shape == "document" and inner else whole).replace("!/", "/")
