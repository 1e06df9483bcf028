"""The bytes of a profile folder become plain tables; a file that cannot be read is a mistake, not a crash."""

from __future__ import annotations

import json
import math
import re
from datetime import date, datetime, time
from typing import Any

from pipeline.model.text import Text
from pipeline.profiles.mistakes import Mistakes

Table = dict[str, Any]

_BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "UTF-8 BOM"), (b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"))
_TOML_PLACE = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)$")


def read_toml(name: str, data: bytes, mistakes: Mistakes) -> Table | None:
    """Return the tables of a TOML file, dates as ISO strings; None after naming why it cannot be read."""
    text = _decoded(name, data, mistakes)
    if text is None:
        return None
    import tomllib  # a kept profile does without

    try:
        table = tomllib.loads(text)
        return {key: _plain(value) for key, value in table.items()}
    except RecursionError:
        mistakes.add(name, (), Text("嵌套太深", "nested too deeply"))
    except ValueError as wrong:  # TOMLDecodeError, and int() on thousands of digits
        mistakes.add(name, (), _toml_mistake(str(wrong)))
    return None


def read_json(name: str, data: bytes, mistakes: Mistakes) -> Table | None:
    """Return the object of a JSON file; None after naming why it cannot be read."""
    text = _decoded(name, data, mistakes)
    if text is None:
        return None
    try:
        table = json.loads(text, object_pairs_hook=_unrepeated, parse_constant=_refused)
    except RecursionError:
        mistakes.add(name, (), Text("嵌套太深", "nested too deeply"))
        return None
    except json.JSONDecodeError as wrong:
        mistakes.add(
            name,
            (),
            Text(
                f"第{wrong.lineno}行第{wrong.colno}列 JSON 写法有误：{wrong.msg}",
                f"line {wrong.lineno}, column {wrong.colno}: not JSON: {wrong.msg}",
            ),
        )
        return None
    except ValueError as wrong:
        mistakes.add(name, (), Text(f"JSON 写法有误：{wrong}", f"not JSON: {wrong}"))
        return None
    if not isinstance(table, dict):
        mistakes.add(name, (), Text("最外层应为对象 {…}", "the outermost value must be an object {…}"))
        return None
    return table


def _decoded(name: str, data: bytes, mistakes: Mistakes) -> str | None:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            mistakes.add(
                name,
                (),
                Text(
                    f"文件带有 {encoding} 标记，请另存为不带 BOM 的 UTF-8",
                    f"the file starts with a {encoding} mark; save it as UTF-8 without BOM",
                ),
            )
            return None
    try:
        return data.decode()
    except UnicodeDecodeError as wrong:
        line = data.count(b"\n", 0, wrong.start) + 1
        guess = "GBK" if _is_gbk(data) else "?"
        if guess == "GBK":
            said = Text(
                f"第{line}行起不是 UTF-8，像是 GBK 编码，请另存为 UTF-8",
                f"not UTF-8 from line {line} on; it looks like GBK, save it as UTF-8",
            )
        else:
            said = Text(f"第{line}行起不是 UTF-8，请另存为 UTF-8", f"not UTF-8 from line {line} on; save it as UTF-8")
        mistakes.add(name, (), said)
        return None


def _is_gbk(data: bytes) -> bool:
    try:
        data.decode("gb18030")
    except UnicodeDecodeError:
        return False
    return True


def _toml_mistake(message: str) -> Text:
    place = _TOML_PLACE.search(message)
    reason = message[: place.start()] if place else message
    if place is None:
        return Text(f"TOML 写法有误：{reason}", f"not TOML: {reason}")
    if place[1] is None:
        return Text(f"文件末尾 TOML 写法有误：{reason}", f"end of file: not TOML: {reason}")
    return Text(f"第{place[1]}行第{place[2]}列 TOML 写法有误：{reason}", f"line {place[1]}, column {place[2]}: not TOML: {reason}")


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    if isinstance(value, (date, datetime, time)):
        return value.isoformat()
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{value} is no number to reckon with")
    return value


def _unrepeated(pairs: list[tuple[str, Any]]) -> Table:
    table = dict(pairs)
    if len(table) < len(pairs):
        names = [name for name, _ in pairs]
        twice = sorted({name for name in names if names.count(name) > 1})
        raise ValueError(f"key given twice: {', '.join(twice)}")
    return table


def _refused(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")
