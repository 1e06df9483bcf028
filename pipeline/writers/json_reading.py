"""JSON of the contract `xingshen-report/1` -> Report: what a later call compares its own report with."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from typing import Any, Final

from pipeline.errors import WrongUse
from pipeline.model.address import Address, Span
from pipeline.model.correction import Correction
from pipeline.model.document import LineSpacing
from pipeline.model.finding import Finding, Place
from pipeline.model.record import Value
from pipeline.model.report import ChecklistItem, DocumentSummary, Evaluation, PartSummary, Report, SubmissionReport
from pipeline.model.submission import Received, Replaced, Round, Trouble
from pipeline.model.text import Text
from pipeline.resources import resource_root
from pipeline.writers.plain import SCHEMA

Data = Mapping[str, Any]

_AT: Final = re.compile(
    r"(?P<part>.*)#(?:/(?P<path>[\d/]*)|page=(?P<page>\d+)(?:@(?P<box>[^:]*))?)(?::(?P<start>\d+)-(?P<end>\d+))?", re.DOTALL
)
_KINDS: Final = {kind.__name__: kind for kind in Correction.__args__}
_PLACES: Final = frozenset({"span", "address", "before", "like"})
"""Keys of a correction that say where."""


def read_report(data: bytes, name: str) -> Report:
    """Return the report that :func:`pipeline.writers.json_report.json_report` wrote; its sentences stay in their language.

    Raises WrongUse for what is no such report, of another version, or damaged; `name` is what the user called it.
    """
    checked = _checked(_parsed(data, name), name)
    try:
        return _report(checked)
    except ValueError as wrong:  # a day that no calendar has, a number that is none
        raise _refused(name, Text("内容不合版式", "it does not keep its contract")) from wrong


def _parsed(data: bytes, name: str) -> Any:
    try:
        return json.loads(data.decode())
    except (ValueError, RecursionError) as wrong:
        raise _refused(name, Text("不是 JSON", "it is no JSON")) from wrong


def _checked(found: Any, name: str) -> Data:
    version = found.get("schema") if isinstance(found, dict) else None
    if not isinstance(version, str) or not version.startswith(SCHEMA.partition("/")[0] + "/"):
        raise _refused(name, Text("不是 xingshen check 的 JSON 报告", "it is no JSON report of xingshen check"))
    if version != SCHEMA:
        raise WrongUse(
            Text(
                f"报告“{name}”的版式是 {version[:40]}，本程序只认 {SCHEMA}",
                f"the report {name} is {version[:40]}; this program knows {SCHEMA}",
            ),
            hint=Text(
                "请用本版本的 xingshen 重新检查当时的材料，得到新的报告。", "Check that material again with this version of xingshen."
            ),
        )
    from jsonschema import Draft202012Validator  # only who compares pays for it

    schema = json.loads((resource_root("schemas") / "report.schema.json").read_bytes())
    inlined = _inlined(schema, schema["$defs"])
    whole = _completed(found, inlined)
    error = next(Draft202012Validator(inlined).iter_errors(whole), None)
    if error is not None:
        place = "".join(f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in error.absolute_path).lstrip(".")
        raise _refused(name, Text(f"内容不合版式（{place or '最外层'}）", f"it does not keep its contract at {place or 'the top'}"))
    kept: Data = whole
    return kept


def _completed(found: Any, schema: Data) -> Any:
    """Return what an earlier version wrote with the keys that came since then: each as its schema has it by default."""
    if isinstance(found, dict):
        known = schema.get("properties", {})
        missing = {key: one["default"] for key, one in known.items() if key not in found and "default" in one}
        return {**{key: _completed(value, known.get(key, {})) for key, value in found.items()}, **missing}
    return [_completed(one, schema.get("items", {})) for one in found] if isinstance(found, list) else found


def _inlined(schema: Any, definitions: Data) -> Any:
    """Return a schema with its definitions in place of the references to them: it takes half the time."""
    if isinstance(schema, dict):
        reference = schema.get("$ref")
        if reference is not None:
            beside = {key: value for key, value in schema.items() if key != "$ref"}
            return {**_inlined(definitions[reference.rpartition("/")[2]], definitions), **beside}
        return {key: _inlined(value, definitions) for key, value in schema.items() if key != "$defs"}
    return [_inlined(one, definitions) for one in schema] if isinstance(schema, list) else schema


def _refused(name: str, reason: Text) -> WrongUse:
    return WrongUse(
        Text(f"报告“{name}”不能用：{reason.zh}", f"the report {name} cannot be used: {reason.en}"),
        hint=Text(
            "请给出 xingshen check --format json 写的 report.json，不要改动。",
            "Give a report.json as xingshen check --format json wrote it.",
        ),
    )


def _report(data: Data) -> Report:
    return Report(
        tool_version=data["tool"]["version"],
        submissions=tuple(_submission(one) for one in data["submissions"]),
        as_of=data["as_of"],
        options={name: tuple(value) if isinstance(value, list) else value for name, value in data["options"].items()},
        editions=data["rules"],
        notes=_notes(data["notes"]),
    )


def _submission(data: Data) -> SubmissionReport:
    profile = data["profile"]
    return SubmissionReport(
        identity=data["id"],
        path=data["path"],
        shape=data["read_as"]["shape"],
        because=_text(data["read_as"]["because"]),
        verdict=data["verdict"],
        profile=profile["id"],
        profile_version=profile["version"],
        profile_sha256=profile["sha256"],
        profile_because=_text(profile["because"]),
        kind=data["kind"],
        number=data["number"],
        case=tuple(data["case"]),
        received=_received(data["received"]),
        documents=tuple(_document(one) for one in data["documents"]),
        missing=tuple(data["missing"]),
        records={role: _record(record) for role, record in data["record"].items()},
        further_records={role: tuple(map(_record, records)) for role, records in data["further_records"].items()},
        places={role: {key: Place(**place) for key, place in places.items()} for role, places in data["places"].items()},
        measures=data["measures"],
        findings=tuple(_finding(one) for one in data["findings"]),
        numbers=data["numbers"],
        checklist=tuple(_checklist_item(one) for one in data["checklist"]),
        evaluations=tuple(_evaluation(one) for one in data["evaluations"]),
        errors=tuple(Trouble(one["path"], _text(one["message"]), _text(one["hint"])) for one in data["errors"]),
        ignored=tuple(data["ignored"]),
        rounds=tuple(Round(one["number"], one["path"], _received(one["received"])) for one in data["rounds"]),
        replaced=tuple(Replaced(one["path"], one["round"], tuple(one["roles"]), one["by"], one["whole"]) for one in data["replaced"]),
        notes=_notes(data["notes"]),
    )


def _record(data: Data) -> dict[str, Value]:
    return {key: _value(value) for key, value in data.items()}


def _checklist_item(data: Data) -> ChecklistItem:
    place, evidence = data["place"], data["evidence"]
    return ChecklistItem(
        data["rule"],
        _text(data["message"]),
        data["clause"],
        place=None if place is None else Place(**place),
        evidence=None if evidence is None else _text(evidence),
    )


def _received(data: Data | None) -> Received | None:
    return None if data is None else Received(date.fromisoformat(data["date"]), data["from"])


def _document(data: Data) -> DocumentSummary:
    return DocumentSummary(
        path=data["path"],
        kind=data["kind"],
        sha256=data["sha256"],
        source_kind=data["source_kind"],
        pages=data["pages"],
        parts=tuple(PartSummary(one["role"], _text(one["because"]), one["stage"], one["basis"], one["title"]) for one in data["parts"]),
        looks=None if data["looks"] is None else _text(data["looks"]),
    )


def _finding(data: Data) -> Finding:
    correction = data["correction"]
    return Finding(
        rule=data["rule"],
        code=data["code"],
        severity=data["severity"],
        place=Place(**data["place"]),
        fingerprint=data["fingerprint"],
        clause=data["clause"],
        source=data["source"],
        arguments={name: tuple(value) if isinstance(value, list) else value for name, value in data["arguments"].items()},
        graded=tuple(data["graded"]),
        document=data["document"],
        role=data["role"],
        at=_at(data["address"]),
        found=data["found"],
        expected=data["expected"],
        fix=data["fix"],
        correction=None if correction is None else _correction(correction),
        blocks=data["blocks"],
        witness=data["witness"],
        waived=data["waived"],
        status=data["status"],
        changed=None if data["changed"] is None else _text(data["changed"]),
        known=data["known"],
        number=data["number"],
        said=data["message"],
    )


def _correction(data: Data) -> Correction | None:
    """Return the correction; None for one that its kind does not know or that lacks something, which only meddling makes."""
    kind = _KINDS[data["kind"]]
    values = {name: _property(name, value) for name, value in data.items() if name != "kind"}
    known = {one.name for one in fields(kind)}
    if None in values.values() or not values.keys() <= known:
        return None
    try:
        made: Correction = kind(**values)
    except TypeError:
        return None
    return made


def _property(name: str, value: Any) -> Any:
    if name in _PLACES:
        return _at(value) if isinstance(value, str) else None
    if isinstance(value, list):
        several = tuple(_correction(one) for one in value)
        return None if None in several else several
    return LineSpacing(value["rule"], value["value"]) if isinstance(value, dict) else value


def _at(written: str | None) -> Span | Address | None:
    """Return the place that its string names; None for a string that names none."""
    match = None if written is None else _AT.fullmatch(written)
    if match is None:
        return None
    path = tuple(int(step) for step in (match["path"] or "").split("/") if step)
    edges = [float(edge) for edge in match["box"].split(",")] if match["box"] else []
    box = (edges[0], edges[1], edges[2], edges[3]) if len(edges) == 4 else None
    address = Address(match["part"], path, int(match["page"]) if match["page"] else None, box)
    return address if match["start"] is None else Span(address, int(match["start"]), int(match["end"]))


def _evaluation(data: Data) -> Evaluation:
    skipped = tuple((one["reason"], one["count"]) for one in data["skipped"])
    return Evaluation(data["rule"], data["passed"], data["failed"], skipped)


def _value(value: str | list[str] | None) -> Value:
    return tuple(value) if isinstance(value, list) else value


def _notes(notes: list[str]) -> tuple[Text, ...]:
    return tuple(_text(note) for note in notes)


def _text(sentence: str) -> Text:
    """A report has one language; asked for another, it says the same."""
    return Text(sentence, sentence)
