"""The paths a user names become submissions."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from pipeline.errors import WrongUse
from pipeline.intake.branches import Branch
from pipeline.intake.folders import read_folder, read_path
from pipeline.intake.grouping import ReadAs, alone, apart, failed, grouped
from pipeline.intake.leaves import not_followed
from pipeline.model.submission import File, Submission
from pipeline.model.text import Text
from pipeline.ooxml.refusals import escaped


def survey(paths: Sequence[str | Path], reading: ReadAs = "auto") -> tuple[Submission, ...]:
    """Return the submissions at `paths`, sorted by path, each with the reason why it was read as one.

    How files are put together stands in :mod:`pipeline.intake.grouping`; `reading` decides where that guesses wrong.
    Files are measured, not read as documents; nothing is unpacked to disk, no link is followed but a path itself.
    What cannot be read is a trouble of its submission. Raises WrongUse for a path that is not there.
    """
    found: dict[str, Submission] = {}
    for path in paths:
        for submission in _at(os.fspath(path), reading):
            found.setdefault(submission.identity, submission)
    return tuple(found[identity] for identity in sorted(found))


def split(submission: Submission) -> tuple[Submission, ...]:
    """Return the pieces of a submission whose files do not belong together, sorted by path.

    A folder in it that looks like a submission becomes one; every other file is a document review of its own. What went
    wrong beside them keeps a submission without files; what was left out is named with the first.
    """
    return tuple(sorted(apart(submission), key=lambda piece: piece.path))


def _at(path: str, reading: ReadAs) -> Iterator[Submission]:
    shown = escaped(path.replace(os.sep, "/").rstrip("/") or "/")
    if not os.path.exists(path):
        raise WrongUse(
            Text(f"找不到 {shown}", f"{shown} is not there"),
            hint=Text("请检查路径是否正确；含空格的路径要加引号", "check the path; put quotes round one with blanks in it"),
        )
    if os.path.isdir(path):
        yield from grouped(read_folder(path, shown), shown, reading)
        return
    name = os.path.basename(path)
    found = read_path(path, name) if os.path.isfile(path) else not_followed(name, link=False)
    if isinstance(found, Branch):
        yield from grouped(found, shown, reading)
    elif isinstance(found, File):
        yield alone(found, shown)
    else:
        yield failed(found, shown)
