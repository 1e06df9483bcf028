"""When submissions were received: the option says it for all, the office's file for one, the mail for itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from pipeline.model.submission import Received, Submission
from pipeline.model.text import Text
from pipeline.review.submission_names import depth_of, meant


def dated(submission: Submission, option: date | None, office: Mapping[str, date]) -> Submission:
    """Return the submission with its day of receipt: the option's, else the office's, else what it has already."""
    if option is not None:
        return replace(submission, received=Received(option, "option"))
    found = meant(office, submission.path)
    return submission if found is None else replace(submission, received=Received(found[1], "office"))


def unused_dates(office: Mapping[str, date], paths: Iterable[str]) -> tuple[Text, ...]:
    """Say which days of the office's file belong to no submission at `paths`: a name mistyped has no effect, and nobody would know."""
    there = tuple(paths)
    lost = [name for name in office if not any(depth_of(name, path) for path in there)]
    return tuple(
        Text(f"收到日期写给了“{name}”，这次没有这份申报，没有用上", f"the day of receipt of {name} was not used: it is not here")
        for name in lost
    )
