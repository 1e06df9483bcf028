"""service.consistency: stars and overall verdict of a service record that contradict each other."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.record import Record

_NAME = {"type": "string", "minLength": 1}
_FIVE = 5
_POOR = 2.0
"""A mean of so few stars is no praise."""


@check(
    "service.consistency",
    on=Subject.RECORD,
    messages={
        "praised": Text(
            "总体评价或问题是否解决填的是“{found}”，而{count}项满意程度都是5星。请向企业核实，是否勾错。",
            "“{found}” stands beside five stars at all {count} questions; please ask the enterprise whether the wrong box was ticked",
        ),
        "panned": Text(
            "总体评价是“{found}”，而满意程度平均只有{mean}星。请向企业核实，是否勾错。",
            "“{found}” stands beside {mean} stars on average; please ask the enterprise whether the wrong box was ticked",
        ),
    },
    settings={
        "fields": {"type": "array", "items": _NAME, "minItems": 1},
        "overall-field": _NAME,
        "solved-field": _NAME,
        "best": _NAME,
        "worst": _NAME,
        "unsolved": _NAME,
    },
    required=("fields", "overall-field", "solved-field", "best", "worst", "unsolved"),
)
def service_consistency(record: Record, settings: Settings) -> Iterator[Observation]:
    """前后矛盾的评价多半是勾错了，汇总前要向企业核实。"""
    told = [record.text(key) for key in settings["fields"]]
    stars = [int(text) for text in told if text.isdecimal() and 1 <= int(text) <= _FIVE]
    overall, solved = record.text(settings["overall-field"]), record.text(settings["solved-field"])
    place = record.fields[settings["overall-field"]].at if settings["overall-field"] in record.fields else None
    if not stars or not (overall or solved):
        yield Skip(place, "not-applicable")
        return
    mean = sum(stars) / len(stars)
    complaints = [word for word, said in ((settings["worst"], overall), (settings["unsolved"], solved)) if word == said]
    if complaints and len(stars) == len(told) and mean == _FIVE:
        field = record.fields[settings["overall-field" if complaints[0] == overall else "solved-field"]]
        yield Hit("praised", field.at, found=complaints[0], arguments={"found": complaints[0], "count": len(stars)})
    elif overall == settings["best"] and mean <= _POOR:
        yield Hit("panned", place, found=overall, arguments={"found": overall, "mean": f"{mean:.1f}"})
    else:
        yield Pass(place)
