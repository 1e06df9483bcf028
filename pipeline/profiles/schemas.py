"""Tables held against a JSON Schema; what does not fit is said in a clerk's words, with what would."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, cast

from pipeline.model.text import Text
from pipeline.profiles.mistakes import Mistakes, Path, choices, shown, unknown
from pipeline.resources import resource_root

if TYPE_CHECKING:
    from jsonschema import ValidationError

Kind = Literal["profile", "rules", "form", "rubric", "office", "papers", "summary", "prompts", "example"]
KINDS: tuple[Kind, ...] = ("profile", "rules", "form", "rubric")
"""The files of a profile."""

_TYPES = {
    "object": Text("表 {…}", "a table {…}"),
    "array": Text("数组 […]", "a list […]"),
    "string": Text("字符串", "a string"),
    "integer": Text("整数", "a whole number"),
    "number": Text("数", "a number"),
    "boolean": Text("true 或 false", "true or false"),
    "null": Text("空值", "null"),
}
_LIMITS = {
    "minLength": Text("至少{}个字", "at least {} characters"),
    "maxLength": Text("至多{}个字", "at most {} characters"),
    "minItems": Text("至少{}项", "at least {} items"),
    "maxItems": Text("至多{}项", "at most {} items"),
    "minProperties": Text("至少{}个键", "at least {} keys"),
    "minimum": Text("不小于{}", "{} or more"),
    "maximum": Text("不大于{}", "{} or less"),
    "exclusiveMinimum": Text("大于{}", "more than {}"),
    "exclusiveMaximum": Text("小于{}", "less than {}"),
    "multipleOf": Text("{}的倍数", "a multiple of {}"),
    "const": Text("只能是 {}", "{} and nothing else"),
}


def schema_bytes(kind: Kind) -> bytes:
    """Return our own schema of a kind of file."""
    return (resource_root("schemas") / f"{kind}.schema.json").read_bytes()


@cache
def own_schema(kind: Kind) -> Mapping[str, Any]:
    """Return our own schema of a kind of file, read."""
    schema: Mapping[str, Any] = json.loads(schema_bytes(kind))
    return schema


def required_keys(kind: Kind, definition: str | None = None) -> tuple[str, ...]:
    """Return the keys that a file, or one of its tables, cannot do without."""
    schema = own_schema(kind)
    return tuple((schema["$defs"][definition] if definition else schema)["required"])


def check_schema(
    file: str,
    table: Any,
    schema: Mapping[str, Any],
    mistakes: Mistakes,
    *,
    under: Path = (),
    merged_later: Callable[[Path], bool] = lambda _: False,
) -> None:
    """Name everything in `table` that `schema` does not allow; `under` is where the table stands in its file.

    A key missing where `merged_later` says so may still come from a parent and is not named here.
    """
    from jsonschema import Draft202012Validator  # 100 ms that a cached profile does without

    for error in Draft202012Validator(schema).iter_errors(table):
        place = (*under, *error.absolute_path)
        if error.validator == "required" and merged_later(place):
            continue
        for path, said in _said(error, place):
            mistakes.add(file, path, said)


def missing(key: str) -> Text:
    """Say that a key is missing."""
    return (
        Text("缺少这个键", "this key is missing")
        if key not in ("zh", "en")
        else Text("缺少这种语言的文字", "the text in this language is missing")
    )


def _said(error: ValidationError, place: Path) -> Iterator[tuple[Path, Text]]:
    validator, asked, found = str(error.validator), cast("Any", error.validator_value), cast("Any", error.instance)
    if validator == "required":
        yield from (((*place, key), missing(key)) for key in asked if key not in found)
    elif validator in ("additionalProperties", "unevaluatedProperties") and isinstance(found, dict):
        legal = _around(error).get("properties", {})
        yield from (((*place, key), unknown(Text("键", "key"), key, legal)) for key in found if key not in legal)
    elif "propertyNames" in error.absolute_schema_path and isinstance(found, str):
        yield (*place, found), Text(f"名称应为{_legal(error).zh}", f"the name must be {_legal(error).en}")
    else:
        yield place, _asked(error, validator, asked, found)


def _asked(error: ValidationError, validator: str, asked: Any, found: Any) -> Text:
    value = shown(found)
    if validator == "enum":
        if isinstance(found, str):
            return unknown(Text("取值", "value"), found, [str(one) for one in asked])
        legal = choices([shown(one) for one in asked])
        return Text(f"不能是 {value}；{legal.zh}", f"cannot be {value}; {legal.en}")
    if validator == "type":
        kinds = [_TYPES[name] for name in ([asked] if isinstance(asked, str) else asked)]
        return Text(
            f"应为{'或'.join(kind.zh for kind in kinds)}，写的是 {value}", f"must be {' or '.join(kind.en for kind in kinds)}, is {value}"
        )
    if validator == "pattern":
        legal = _legal(error)
        return Text(f"应为{legal.zh}，写的是 {value}", f"must be {legal.en}, is {value}")
    if validator == "uniqueItems":
        return Text(f"有重复的项：{value}", f"has the same item twice: {value}")
    if validator in _LIMITS:
        limit = _LIMITS[validator]
        return Text(
            f"应{limit.zh.replace('{}', shown(asked))}，写的是 {value}", f"must be {limit.en.replace('{}', shown(asked))}, is {value}"
        )
    return Text(
        f"写的是 {value}，不符合要求（{validator}：{shown(asked)}）", f"is {value}, which does not fit ({validator}: {shown(asked)})"
    )


def _legal(error: ValidationError) -> Text:
    legal = _around(error).get("x-legal")
    if isinstance(legal, dict):
        return Text(legal["zh"], legal["en"])
    return Text(f"符合 {shown(error.validator_value)} 的文字", f"text that fits {shown(error.validator_value)}")


def _around(error: ValidationError) -> Mapping[str, Any]:
    """Return the schema that holds the keyword that failed."""
    return error.schema if isinstance(error.schema, dict) else {}
