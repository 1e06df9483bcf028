"""record.sum: parts add up to their total, and none of a total's parts is greater than it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.field_counts import UNREADABLE, count_of, unreadable
from pipeline.language.counts import Count
from pipeline.language.leftovers import leftover
from pipeline.model.profile import Form
from pipeline.model.record import Record
from pipeline.model.text import Argument

_FIELD = {"type": "string", "minLength": 1, "x-names": "field"}
_FIELDS = {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1, "x-names": "field"}


@check(
    "record.sum",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "less": Text(
            "{parts}合计{sum}，“{total}”是{count}，相差{difference}{blanks}。请核对。",
            "{parts} add up to {sum}, and “{total}” says {count}, a difference of {difference}{blanks}: please check",
        ),
        "more": Text(
            "{parts}合计{sum}，多于“{total}”的{count}。请核对。",
            "{parts} add up to {sum}, more than the {count} of “{total}”: please check",
        ),
        "over": Text(
            "“{field}”是{found}，多于“{total}”的{count}。请核对。",
            "“{field}” says {found}, more than the {count} of “{total}”: please check",
        ),
        "together": Text(
            "{parts}合计{sum}，多于“{total}”的{count}。有人两项都算的，不必改；否则请核对。",
            "{parts} add up to {sum}, more than the {count} of “{total}”: where somebody counts twice, leave it so; else please check",
        ),
        "unreadable": UNREADABLE,
    },
    settings={
        "total": _FIELD,
        "report-total": {"type": "boolean"},
        "parts": _FIELDS,
        "zero-when-blank": _FIELDS,
        "within": _FIELDS,
    },
    required=("total",),
)
def record_sum(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """合计与总数对不上，说明有一处写错了，汇总时就不知道用哪个数。"""
    keys = [*settings.get("parts", ()), *settings.get("within", ())]
    told = [settings["total"], *keys] if settings.get("report-total", False) else keys
    counts = {key: count_of(record, key) for key in (settings["total"], *keys)}
    for key in told:
        if not _is_exact(counts[key]):
            yield unreadable(record.fields[key], form.fields[key].title)
    total = counts[settings["total"]]
    if isinstance(total, Skip):
        yield total
    elif total is None or not total.exact or leftover(record.fields[settings["total"]].raw) is not None:
        yield Skip(record.fields[settings["total"]].at, "number-unreadable")
    else:
        yield from _Sums(record, form, settings, {key: one for key, one in counts.items() if isinstance(one, Count)}, total).look()


def _is_exact(count: Count | Skip | None) -> bool:
    return count.exact if isinstance(count, Count) else isinstance(count, Skip)


class _Sums:
    """The numbers of one form held against a total that can be read."""

    def __init__(self, record: Record, form: Form, settings: Settings, counts: Mapping[str, Count], total: Count) -> None:
        self._record = record
        self._form = form
        self._counts = counts
        self._total = total
        self._key = settings["total"]
        self._parts: Sequence[str] = settings.get("parts", ())
        self._within: Sequence[str] = settings.get("within", ())
        self._zero: Sequence[str] = settings.get("zero-when-blank", ())

    def look(self) -> Iterator[Observation]:
        if self._parts:
            yield self._added_up()
        over = [key for key in self._within if key in self._counts and self._counts[key].value > self._total.value]
        for key in over:
            field, count = self._record.fields[key], self._counts[key]
            yield Hit(
                "over", field.at, found=field.raw, arguments={**self._said(), "field": self._form.fields[key].title, "found": count.words}
            )
        if self._within and not over:
            yield self._together()

    def _added_up(self) -> Observation:
        read = [key for key in self._parts if key in self._counts]
        blank = [key for key in self._parts if self._record.fields[key].blank]
        total = sum(self._counts[key].value for key in read)
        at = self._record.fields[read[0]].at if read else None
        if not read:
            return Skip(None, "not-applicable")
        if total > self._total.value:
            return self._hit("more", self._parts, total)
        if len(read) + len(blank) < len(self._parts):
            return Skip(at, "number-unreadable")
        if total == self._total.value:
            return Pass(at)
        return self._hit("less", self._parts, total) if set(blank) <= set(self._zero) else Skip(at, "not-applicable")

    def _together(self) -> Observation:
        read = [key for key in self._within if key in self._counts]
        if not read:
            return Skip(None, "not-applicable")
        total = sum(self._counts[key].value for key in read)
        return Pass(self._record.fields[read[0]].at) if total <= self._total.value else self._hit("together", self._within, total)

    def _hit(self, code: str, keys: Sequence[str], total: float) -> Hit:
        """Return the finding on several numbers, at the first of them that is written."""
        at = next(self._record.fields[key].at for key in keys if key in self._counts)
        blank = [self._form.fields[key].title for key in keys if self._record.fields[key].blank]
        arguments: dict[str, Argument] = {
            **self._said(),
            "parts": self._listed(keys),
            "sum": f"{total:g}",
            "difference": f"{abs(total - self._total.value):g}",
            "blanks": _as_zero(blank),
        }
        return Hit(code, at, found=f"{total:g}", expected=self._total.words, arguments=arguments)

    def _said(self) -> dict[str, Argument]:
        return {"total": self._form.fields[self._key].title, "count": self._total.words}

    def _listed(self, keys: Sequence[str]) -> Text:
        """Return 管理人员2、技术人员3: each number by its printed name."""
        told = [(self._form.fields[key], self._counts[key].words if key in self._counts else "0") for key in keys]
        zh = "、".join(f"{field.label.rstrip('：:')}{number}" for field, number in told)
        return Text(zh, ", ".join(f"{field.title.en} {number}" for field, number in told))


def _as_zero(blank: Sequence[Text]) -> Text:
    if not blank:
        return Text("", "")
    zh, en = "”“".join(one.zh for one in blank), ", ".join(one.en for one in blank)
    return Text(f"（“{zh}”空着，按0计）", f" ({en}: left blank, taken for 0)")
