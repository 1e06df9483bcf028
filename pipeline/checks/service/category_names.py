"""service.category-names: the names beside the boxes are those of the services that the standard describes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import stretch
from pipeline.language.normal import norm, stripped
from pipeline.language.ticks import find_marks
from pipeline.model.record import Field, Record

_NAMES = {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1}
_APART = re.compile(r"[、；;\u3000\t]| {2,}")
"""What parts two names where no box stands between them."""
_AROUND = " \t\n\u3000；;、，,。：:"


@check(
    "service.category-names",
    on=Subject.RECORD,
    messages={
        "other": Text(
            "服务类别中的“{found}”不是标准列出的类别。标准列出的是{names}。",
            "“{found}” is none of the kinds of service in the standard: {names}",
        ),
        "absent": Text(
            "服务类别中没有{names}。请用原表填写，不要删改类别。", "the form lacks the boxes {names}: please use it as it was given"
        ),
    },
    settings={"field": {"type": "string", "minLength": 1}, "names": _NAMES, "also": _NAMES},
    required=("field", "names"),
)
def service_category_names(record: Record, settings: Settings) -> Iterator[Observation]:
    """类别的名称各站一致，才能按类别汇总。"""
    field = record.fields.get(settings["field"])
    if field is None or field.value is None:
        yield Skip(None, "field-unknown")
        return
    boxes = find_marks(field.raw)
    if len(boxes) < 2:
        yield Skip(field.at, "not-applicable")
        return
    known = [norm(name) for name in settings["names"]]
    spare = {norm(name) for name in settings.get("also", ())}
    seen: set[str] = set()
    for start, end in _named(field):
        name = norm(field.raw[start:end])
        seen.add(name)
        if name in known or name in spare or any(_explained(name, one) for one in (*known, *spare)):
            yield Pass(field.at)
        else:
            at = stretch(field, start, end) or field.at
            yield Hit("other", at, found=field.raw[start:end], arguments={"found": field.raw[start:end], "names": tuple(settings["names"])})
    lost = [name for name in settings["names"] if not any(norm(name).startswith(one) or one.startswith(norm(name)) for one in seen)]
    if lost:
        yield Hit("absent", field.at, expected="、".join(lost), arguments={"names": tuple(lost)})


def _named(field: Field) -> Iterator[tuple[int, int]]:
    """Yield the words beside each box: behind it where the field begins with a box, else before it; those whose box is gone, too."""
    raw = field.raw
    boxes = find_marks(raw)
    if not raw[: boxes[0].start].strip(_AROUND):
        ends = zip([box.end for box in boxes], [*(box.start for box in boxes[1:]), len(raw)], strict=True)
    else:
        ends = zip([0, *(box.end for box in boxes[:-1])], [box.start for box in boxes], strict=True)
    for start, end in ends:
        edges = [start, *(place for apart in _APART.finditer(raw, start, end) for place in apart.span()), end]
        for first, last in zip(edges[::2], edges[1::2], strict=True):
            text = raw[first:last]
            begin, stop = first + len(text) - len(text.lstrip(_AROUND)), first + len(text.rstrip(_AROUND))
            if begin < stop:
                yield stripped(raw, begin, stop)


def _explained(name: str, known: str) -> bool:
    """The name goes on with what is meant by it: 其他服务（政策咨询）, 其他服务：政策咨询."""
    return name.startswith(known) and name[len(known)] in "(：_" if len(name) > len(known) else False
