"""The recipe of `fix`: the same Word files with comments and corrections at the places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from pipeline.desk.checking import conclude, settled
from pipeline.desk.gathering import gather
from pipeline.desk.inspecting import inside
from pipeline.intake.content import content
from pipeline.model.correction import Single, Together
from pipeline.model.finding import Finding
from pipeline.model.options import Options
from pipeline.model.report import Wording
from pipeline.model.submission import File, Trouble
from pipeline.model.text import Language, Text
from pipeline.model.values import dataclass
from pipeline.writers.wording import is_open

if TYPE_CHECKING:
    from pipeline.fixes.mark import Applied


@dataclass(frozen=True, slots=True)
class Fixed:
    """A Word file with comments and tracked corrections; `path` is relative to what was asked for."""

    path: str
    data: bytes
    commented: int
    corrected: int
    left: tuple[Text, ...]
    """Why some corrections were not made."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How files are marked: the language and day of the comments, corrections tracked or made at once, or none."""

    language: Language
    day: date
    tracked: bool = True
    comments_only: bool = False


def fix(path: str, options: Options, *, language: Language, tracked: bool = True, comments_only: bool = False) -> Iterator[Fixed | Trouble]:
    """Yield the Word files at `path` in which something was found, with comments and corrections at the places.

    What could not be read comes as its trouble. `tracked` False makes the corrections at once. Inputs are never touched.
    """
    manner = Manner(language, options.as_of or date.today(), tracked, comments_only)
    submissions, options = gather([path], options)
    outcomes = [outcome for submission in submissions for outcome in settled(submission, options)]
    checked = conclude(outcomes, options)
    for outcome, report in zip(outcomes, checked.report.submissions, strict=True):
        yield from report.errors
        for file in outcome.submission.files:
            found = [one for one in report.findings if one.document == file.path]
            applied = marked(file, found, checked.wording, manner)
            if applied is not None:
                left = tuple(reason for _, reason in applied.left)
                yield Fixed(inside(path, outcome.submission, file), applied.data, applied.commented, applied.corrected, left)


def marked(file: File, findings: Iterable[Finding], wording: Wording, manner: Manner) -> Applied | None:
    """Return a Word file with those of its findings in it that are still open; None where there are none, and for any other file."""
    # Only who marks files pays for the imports of the fixes room.
    from pipeline.fixes.apply import apply_fixes
    from pipeline.fixes.mark import Mark
    from pipeline.writers.comments import comment

    marks = []
    for one in findings:
        allowed = _allowed(one)
        if is_open(one) and (one.severity != "info" or allowed):
            marks.append(Mark(one.at, comment(one, wording, manner.language), allowed[0] if allowed else None))
            marks += [Mark(one.at, correction=more) for more in allowed[1:]]
    if file.media != "docx" or not marks:
        return None
    return apply_fixes(
        content(file),
        file.path,
        marks,
        author="形审",
        date=manner.day,
        tracked=manner.tracked,
        comments_only=manner.comments_only,
        language=manner.language,
    )


def _allowed(finding: Finding) -> tuple[Single, ...]:
    """Return the corrections to make; one that its rule wants asked for is told in the comment, not made."""
    if finding.correction is None or finding.fix != "auto":
        return ()
    return finding.correction.corrections if isinstance(finding.correction, Together) else (finding.correction,)
