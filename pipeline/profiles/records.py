"""Record schemas: sound, self-contained, with the very keys of their form, every `x-rule` tied to its rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.model.check import Check
from pipeline.model.text import Text
from pipeline.profiles.binding import CONSTRAINT_CHECK, role_of
from pipeline.profiles.merging import Merged
from pipeline.profiles.mistakes import Mistakes, Path, shown, unknown
from pipeline.profiles.sources import Entry

_RULE = Text("规则", "rule")
_TYPES = {"list": "array", **dict.fromkeys(("text", "long-text", "choice", "opinion", "rating"), "string")}
_REFERENCES = frozenset({"$ref", "$dynamicRef"})
_PLAIN = frozenset({"const", "enum", "default", "examples"})
_NAMED = frozenset({"properties", "patternProperties", "$defs", "dependentSchemas"})


def check_records(merged: Merged, bound: Mapping[str, Check], mistakes: Mistakes) -> None:
    """Name every mistake of the record schemas and of their ties to forms and rules."""
    carried: dict[str, set[str]] = {}
    for form, entry in merged.records.items():
        if not _is_sound(entry, mistakes):
            merged.unread.add(f"form {form}")
            continue
        _check_keys(form, entry, merged, mistakes)
        for path, rule in _x_rules(entry.table):
            if isinstance(rule, str):
                carried.setdefault(form, set()).add(rule)
            _check_x_rule(form, entry, path, rule, merged, bound, mistakes)
    for identity, check in bound.items():
        if check.identity == CONSTRAINT_CHECK:
            _check_carried(identity, check, carried, merged, mistakes)


def _is_sound(entry: Entry, mistakes: Mistakes) -> bool:
    from jsonschema import Draft202012Validator, SchemaError  # 100 ms that a cached profile does without

    before = len(mistakes.found)
    for path, reference in _words(entry.table, _REFERENCES):
        if not (isinstance(reference, str) and _leads_somewhere(reference, entry.table)):
            said = Text(
                f"只能引用本文件内的部分（#/…），写的是 {shown(reference)}",
                f"may only refer to a part of this file (#/…), is {shown(reference)}",
            )
            mistakes.add(entry.file, path, said)
    try:
        Draft202012Validator.check_schema(entry.table)
    except SchemaError as wrong:
        place = tuple(wrong.absolute_path)
        mistakes.add(
            entry.file, place, Text(f"不是有效的 JSON Schema：{shown(wrong.instance)}", f"is no valid JSON Schema: {shown(wrong.instance)}")
        )
    if len(mistakes.found) > before:
        return False
    try:
        list(Draft202012Validator(entry.table).iter_errors(dict.fromkeys(entry.table.get("properties", {}), "")))
    except RecursionError:
        mistakes.add(entry.file, (), Text("$ref 引用自身，没有尽头", "a $ref leads to itself without end"))
        return False
    return True


def _check_keys(form: str, entry: Entry, merged: Merged, mistakes: Mistakes) -> None:
    properties = entry.table.get("properties", {})
    its = merged.forms.get(form)
    if its is None:
        if f"form {form}" not in merged.unread:
            mistakes.add(entry.file, (), unknown(Text("表格", "form"), form, merged.forms))
        return
    fields = its.table.get("fields")
    if not isinstance(fields, dict):
        return
    for key in sorted(set(properties) - set(fields)):
        mistakes.add(entry.file, ("properties", key), Text(f"{its.file} 没有这个栏目", f"{its.file} has no such field"))
    for key in sorted(set(fields) - set(properties)):
        mistakes.add(entry.file, ("properties",), Text(f"缺少 {its.file} 的栏目“{key}”", f"lacks the field {key!r} of {its.file}"))
    for key in sorted(set(fields) & set(properties)):
        _check_type(entry, key, fields[key], properties[key], mistakes)


def _check_type(entry: Entry, key: str, field: Any, schema: Any, mistakes: Mistakes) -> None:
    if not isinstance(field, dict) or not isinstance(schema, dict) or "type" not in schema:
        return
    kind, types = field.get("kind"), schema["type"]
    asked = _TYPES.get(str(kind))
    if asked is not None and asked not in ([types] if isinstance(types, str) else types):
        said = Text(f"kind 为 {kind} 的栏目，类型应为 {asked}", f"the type of a field of kind {kind!r} is {asked!r}")
        mistakes.add(entry.file, ("properties", key, "type"), said)


def _check_x_rule(form: str, entry: Entry, path: Path, rule: Any, merged: Merged, bound: Mapping[str, Check], mistakes: Mistakes) -> None:
    if not isinstance(rule, str):
        mistakes.add(entry.file, path, Text(f"应为规则编号，写的是 {shown(rule)}", f"must be the id of a rule, is {shown(rule)}"))
        return
    if rule not in merged.rules:
        if "rules" not in merged.unread:
            mistakes.add(entry.file, path, unknown(_RULE, rule, merged.rules))
        return
    check = bound.get(rule)
    if check is None:
        return
    if check.identity != CONSTRAINT_CHECK:
        said = Text(
            f"规则“{rule}”用的是“{check.identity}”，不看 x-rule；应为 {CONSTRAINT_CHECK}",
            f"rule {rule!r} uses {check.identity}, which sees no x-rule; it should use {CONSTRAINT_CHECK}",
        )
        mistakes.add(entry.file, path, said)
        return
    role = role_of(rule, merged.rules[rule], check, merged)
    its = merged.form_of(role)
    if its in merged.forms and its != form:
        said = Text(f"规则“{rule}”看的是表格“{its}”，不是“{form}”", f"rule {rule!r} looks at form {its!r}, not at {form!r}")
        mistakes.add(entry.file, path, said)


def _check_carried(identity: str, check: Check, carried: Mapping[str, set[str]], merged: Merged, mistakes: Mistakes) -> None:
    entry = merged.rules[identity]
    role = role_of(identity, entry, check, merged)
    if role not in merged.roles:
        return
    form = merged.form_of(role)
    if f"form {form}" in merged.unread or form not in merged.records or identity in carried.get(form or "", ()):
        return
    said = Text(
        f"records/{form}.schema.json 中没有 x-rule 为“{identity}”的约束",
        f"no constraint of records/{form}.schema.json has the x-rule {identity!r}",
    )
    mistakes.add(*entry.place(), said)


def _x_rules(schema: Mapping[str, Any]) -> Iterator[tuple[Path, Any]]:
    return _words(schema, frozenset({"x-rule"}))


def _words(value: Any, words: frozenset[str], path: Path = (), *, names: bool = False) -> Iterator[tuple[Path, Any]]:
    """Yield (path, value) of each of `words` used as a keyword; with `names`, the keys of `value` are names and no keywords."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if names:
                yield from _words(inner, words, (*path, key))
            elif key in words:
                yield (*path, key), inner
            elif key not in _PLAIN:
                yield from _words(inner, words, (*path, key), names=key in _NAMED)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _words(inner, words, (*path, number))


def _leads_somewhere(reference: str, schema: Mapping[str, Any]) -> bool:
    if reference != "#" and not reference.startswith("#/"):
        return False
    place: Any = schema
    for step in reference.removeprefix("#").split("/")[1:]:
        if isinstance(place, dict):
            place = place.get(step.replace("~1", "/").replace("~0", "~"))
        else:
            return False
    return isinstance(place, (dict, bool))
