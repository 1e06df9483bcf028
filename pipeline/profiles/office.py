"""The office's own file (office.toml): read, held against its schema, every mistake named at once."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Final

from pipeline.errors import WrongOffice
from pipeline.model.office import Expert, Office, Recommender, Waiver
from pipeline.model.submission import Submission
from pipeline.model.text import Text
from pipeline.profiles.experts import check_experts
from pipeline.profiles.mistakes import Mistakes, unknown
from pipeline.profiles.reading import Table, read_toml
from pipeline.profiles.recommenders import NAME as RECOMMENDERS
from pipeline.profiles.recommenders import read_recommenders
from pipeline.profiles.schemas import check_schema, own_schema
from pipeline.profiles.scores import RubricOf, check_scores, to_scores

NAME: Final = "office.toml"
LARGEST_FILE: Final = 1 << 20
"""Bytes of an office file."""
_DAY: Final = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_AIMS: Final = ("submission", "applicant", "fingerprint")


def read_office(path: str, rules: Collection[str], rubric_of: RubricOf | None = None) -> Office:
    """Return what the office's file at `path` says; `rules` are the ids that a waiver may name.

    `rubric_of` gives the rubric of a profile, None for one that has none; a KeyError for a profile that is not there.

    Raises WrongOffice that names every mistake, also where there is no such file.
    """
    data = _bytes(path)
    mistakes = Mistakes()
    table = read_toml(path, data, mistakes)
    if table is not None:
        check_schema(path, table, own_schema("office"), mistakes)
        _check_waivers(path, table, rules, mistakes)
        _check_days(path, table, mistakes)
        check_experts(path, table, mistakes)
        check_scores(path, table, rubric_of, mistakes)
    recommenders = () if table is None or mistakes.found else _recommenders(path, table, mistakes)
    if table is None or mistakes.found:
        count = len(mistakes.found)
        raise WrongOffice(
            Text(f"办公室文件“{path}”有{count}处错误", f"the office's file {path}: {count} mistake{'s' if count > 1 else ''}"),
            hint=Text("请逐处改正后再试；写法见 docs/office.md", "mend each and try again; docs/office.md says how it is written"),
            mistakes=mistakes.lines,
        )
    return replace(_office(path, table), recommenders=recommenders)


def office_at_root(paths: Sequence[str], submissions: Sequence[Submission]) -> str | None:
    """Return the path of the office's file that lies at the root of a batch; None where there is none.

    A folder read as one submission is no batch: what lies in it is the applicant's, who cannot waive.
    Raises WrongOffice where several batches have one each.
    """
    roots = [path.rstrip("/\\") or path for path in paths if _is_batch(path, submissions)]
    found = sorted({f"{root}/{NAME}" for root in roots if (Path(root) / NAME).is_file() and not (Path(root) / NAME).is_symlink()})
    if len(found) > 1:
        raise WrongOffice(
            Text(f"有{len(found)}个办公室文件：{'、'.join(found)}", f"{len(found)} office files: {', '.join(found)}"),
            hint=Text("请用 --office 指定其中一个。", "Name one with --office."),
        )
    return found[0] if found else None


def _is_batch(path: str, submissions: Sequence[Submission]) -> bool:
    inside = (Path(path).as_posix().rstrip("/") + "/", path.replace("\\", "/").rstrip("/") + "/")
    return Path(path).is_dir() and sum(one.path.startswith(inside) for one in submissions) > 1


def _bytes(path: str) -> bytes:
    try:
        with open(path, "rb") as stream:
            data = stream.read(LARGEST_FILE + 1)
    except OSError as wrong:
        reason = wrong.strerror or type(wrong).__name__
        raise WrongOffice(
            Text(f"办公室文件“{path}”读不出来：{reason}", f"the office's file {path} cannot be read: {reason}"),
            hint=Text("请检查 --office 后面的路径。", "Check the path after --office."),
        ) from wrong
    if len(data) > LARGEST_FILE:
        raise WrongOffice(
            Text(f"办公室文件“{path}”过大", f"the office's file {path} is too large"),
            hint=Text(
                f"最多{LARGEST_FILE >> 10} KiB，请检查是不是选错了文件。", f"At most {LARGEST_FILE >> 10} KiB; is it the right file?"
            ),
        )
    return data


def _check_waivers(path: str, table: Table, rules: Collection[str], mistakes: Mistakes) -> None:
    waivers = table.get("waivers")
    for number, waiver in enumerate(waivers if isinstance(waivers, list) else ()):
        if not isinstance(waiver, dict):
            continue
        rule = waiver.get("rule")
        if isinstance(rule, str) and rule.strip() and rule not in rules:
            mistakes.add(path, ("waivers", number, "rule"), unknown(Text("规则", "rule"), rule, rules))
        if not any(aim in waiver for aim in _AIMS):
            mistakes.add(
                path,
                ("waivers", number),
                Text(
                    "没有写豁免谁：submission、applicant、fingerprint 至少写一个",
                    "nothing says whom it is for: give submission, applicant or fingerprint",
                ),
            )


def _check_days(path: str, table: Table, mistakes: Mistakes) -> None:
    """Name the dates that no calendar has, and submissions given twice."""
    received = table.get("received")
    days = {("received", name): day for name, day in received.items()} if isinstance(received, dict) else {}
    waivers = table.get("waivers")
    for number, waiver in enumerate(waivers if isinstance(waivers, list) else ()):
        if isinstance(waiver, dict) and "until" in waiver:
            days["waivers", number, "until"] = waiver["until"]  # type: ignore[index]  # ways into the file of either length
    letters = table.get("letters")
    days |= {("letters", name): value for name, value in letters.items()} if isinstance(letters, dict) else {}
    for place, day in days.items():
        if isinstance(day, str) and _looks_like_a_day(day) and not _is_day(day):
            mistakes.add(path, place, Text(f"日历上没有 {day}", f"there is no {day} in the calendar"))
    names = [name.rstrip("/") for name in received] if isinstance(received, dict) else []
    for name in sorted({name for name in names if names.count(name) > 1}):
        mistakes.add(path, ("received", name), Text("写了两次", "is given twice"))


def _looks_like_a_day(words: str) -> bool:
    return _DAY.fullmatch(words) is not None


def _is_day(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def _office(path: str, table: Mapping[str, Any]) -> Office:
    return Office(
        path=path,
        issuer=table.get("issuer"),
        signatory=table.get("signatory"),
        supplement_days=table.get("supplement-days"),
        waivers=tuple(_waiver(one) for one in table.get("waivers", ())),
        received={name: date.fromisoformat(day) for name, day in table.get("received", {}).items()},
        scores=to_scores(table.get("scores", {})),
        experts=tuple(Expert(one["name"], one["unit"]) for one in table.get("experts", ())),
        drop_extremes=table.get("review", {}).get("drop-extremes", False),
        standards=None if "standards" not in table else (Path(path).parent / table["standards"]).as_posix(),
        letters={name: _day_or_words(value) for name, value in table.get("letters", {}).items()},
        templates=None if "templates" not in table else (Path(path).parent / table["templates"]).as_posix(),
    )


def _recommenders(path: str, table: Table, mistakes: Mistakes) -> tuple[Recommender, ...]:
    """Return the recommenders of the list that the file names, else of the one beside it; none where there is neither."""
    named = table.get("recommenders")
    beside = Path(path).parent / (named or RECOMMENDERS)
    return read_recommenders(beside, beside.as_posix(), mistakes) if named is not None or beside.is_file() else ()


def _day_or_words(value: str) -> str | date:
    return date.fromisoformat(value) if _looks_like_a_day(value) else value


def _waiver(table: Mapping[str, Any]) -> Waiver:
    until = table.get("until")
    return Waiver(
        rule=table["rule"],
        reason=table["reason"],
        submission=table.get("submission"),
        applicant=table.get("applicant"),
        fingerprint=table.get("fingerprint"),
        until=None if until is None else date.fromisoformat(until),
    )
