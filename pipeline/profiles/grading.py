"""The `severity` of a rule: one word, or a table by stage, by code, or by both; "default" holds for the rest of its level."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.model.rule import SEVERITIES, Grading, Severity
from pipeline.model.text import Text
from pipeline.profiles.mistakes import Path, shown, unknown

STAGES = ("proposal-draft", "full-draft", "published")
REST = "default"

_WORDS: Mapping[str, Severity] = {word: word for word in SEVERITIES}
_SEVERITY = Text("轻重", "severity")


def to_grading(raw: str | Mapping[str, Any]) -> Grading:
    """Return the severities of a `severity` value that :func:`grading_mistakes` found nothing wrong with.

    What is said of a full draft and not of a published standard holds for both (rules.md 0.4).
    """
    if isinstance(raw, str):
        return Grading(default=_WORDS[raw])
    by_code: dict[str, Severity] = {}
    nested: dict[str, Mapping[str, Severity]] = {}
    for code, value in raw.items():
        if code in STAGES or code == REST:
            continue
        rest, stages = _level(value)
        if rest is not None:
            by_code[code] = rest
        if stages:
            nested[code] = stages
    rest, by_stage = _level({stage: raw[stage] for stage in STAGES if stage in raw} | _rest(raw))
    return Grading(rest, by_stage, by_code, nested)


def grading_mistakes(raw: Any, codes: frozenset[str], *, whole: bool = True) -> Iterator[tuple[Path, Text]]:
    """Yield (place, what is wrong) of a `severity` value; `codes` are those the check declares.

    `whole` asks that every code has a severity at every stage; an override may leave the rest as it is.
    """
    wrong = list(_misspelt(raw, codes))
    yield from wrong
    if not wrong and whole:
        yield from _uncovered(to_grading(raw), codes)


def _rest(raw: Mapping[str, Any]) -> dict[str, Any]:
    rest = raw.get(REST)
    return dict(rest) if isinstance(rest, Mapping) else {} if rest is None else {REST: rest}


def _level(value: str | Mapping[str, str]) -> tuple[Severity | None, dict[str, Severity]]:
    if isinstance(value, str):
        return _WORDS[value], {}
    stages = {stage: _WORDS[value[stage]] for stage in STAGES if stage in value}
    if "full-draft" in stages and REST not in value:
        stages.setdefault("published", stages["full-draft"])
    return (_WORDS[value[REST]] if REST in value else None), stages


def _misspelt(raw: Any, codes: frozenset[str]) -> Iterator[tuple[Path, Text]]:
    if not isinstance(raw, Mapping):
        yield from _wrong_word((), raw)
        return
    if not raw:
        yield (), Text("是空表", "is an empty table")
    for key, value in raw.items():
        if key in STAGES or (key == REST and not isinstance(value, Mapping)):
            yield from _wrong_word((key,), value)
        elif key != REST and key not in codes:
            yield (key,), unknown(Text("代码或阶段", "code or stage"), key, {*codes, *STAGES, REST})
        elif isinstance(value, Mapping):
            yield from _misspelt_stages(key, value)
        else:
            yield from _wrong_word((key,), value)


def _misspelt_stages(key: str, value: Mapping[str, Any]) -> Iterator[tuple[Path, Text]]:
    if not value:
        yield (key,), Text("是空表", "is an empty table")
    for stage, word in value.items():
        if stage in STAGES or stage == REST:
            yield from _wrong_word((key, stage), word)
        else:
            yield (key, stage), unknown(Text("阶段", "stage"), stage, {*STAGES, REST})


def _wrong_word(path: Path, word: Any) -> Iterator[tuple[Path, Text]]:
    if not isinstance(word, str):
        yield path, Text(f"应为 error、warning 或 info，写的是 {shown(word)}", f"must be error, warning or info, is {shown(word)}")
    elif word not in SEVERITIES:
        yield path, unknown(_SEVERITY, word, SEVERITIES)


def _uncovered(grading: Grading, codes: frozenset[str]) -> Iterator[tuple[Path, Text]]:
    if grading.default is not None:
        return
    for code in sorted(codes - set(grading.by_code)):
        known = {*grading.by_stage, *grading.by_code_and_stage.get(code, {})}
        lacking = [stage for stage in STAGES if stage not in known]
        if lacking:
            yield (
                (code,),
                Text(
                    f"没有给出轻重（阶段：{'、'.join(lacking)}）；请补上，或加 default",
                    f"has no severity at {', '.join(lacking)}; add it, or a default",
                ),
            )
