"""What is at the paths, and what the office says of it; no document is read yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.desk.choosing import profile, profiles
from pipeline.intake.paths import survey
from pipeline.model.office import Office
from pipeline.model.options import Options
from pipeline.model.rubric import Rubric
from pipeline.model.submission import Submission
from pipeline.profiles.office import office_at_root, read_office
from pipeline.profiles.standards_list import read_standards_list
from pipeline.profiles.summary_columns import summaries_of
from pipeline.review.receipts import dated


def gather(paths: Sequence[str], options: Options) -> tuple[tuple[Submission, ...], Options]:
    """Return the submissions at `paths`, sorted, and the options with what the office's file says.

    No document is read yet. Raises WrongOffice, WrongStandards or WrongTemplate that names every mistake of the file.
    """
    submissions = survey(paths, options.reading)
    options = _with_standards(_with_office(paths, submissions, options))
    _require_columns(options)
    used = options.office.path if options.office else None
    submissions = tuple(replace(one, ignored=tuple(name for name in one.ignored if name != used)) for one in submissions)
    return tuple(dated(one, options.received, office_of(options).received) for one in submissions), options


def office_at(path: str, options: Options) -> Office:
    """Return what the office's file at `path` says; raises WrongOffice that names every mistake of it."""
    names = [options.profile] if options.profile else [one.identity for one in profiles()]
    rules = {rule for name in names for rule in profile(name).rules}
    return read_office(path, rules, lambda name: _rubric(name, options))


def office_of(options: Options) -> Office:
    """Return what the office's file says; nothing where there is none."""
    return options.office or Office("")


def _with_office(paths: Sequence[str], submissions: Sequence[Submission], options: Options) -> Options:
    path = options.office_file or office_at_root(paths, submissions)
    if path is None:
        return options
    return replace(options, office=office_at(path, options))


def _require_columns(options: Options) -> None:
    """Raise WrongTemplate for columns of the office's own that cannot be used: better now than when everything is checked."""
    if options.profile is not None:
        summaries_of((profile(options.profile),), office_of(options))
    elif office_of(options).templates is not None:
        summaries_of((profile(one.identity) for one in profiles()), office_of(options))


def _rubric(name: str, options: Options) -> Rubric | None:
    """Return the rubric of a profile by its id: the one asked for, else one that is there; raise KeyError with their names."""
    asked = None if options.profile is None else profile(options.profile)
    if asked is not None and asked.identity == name:
        return asked.rubric
    known = [one.identity for one in profiles()]
    if name not in known:
        raise KeyError(*known, *([] if asked is None else [asked.identity]))
    return profile(name).rubric


def _with_standards(options: Options) -> Options:
    path = options.standards_file or office_of(options).standards
    return options if path is None else replace(options, standards=read_standards_list(path))
