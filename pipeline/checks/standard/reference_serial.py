"""standard.reference-serial: no serial number or bullet stands before a document listed in chapter 2."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.reference_lists import items_of
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline


@check(
    "standard.reference-serial",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "serial": Text("引用文件前不编序号，请删去“{found}”。", "no serial number stands before a normative reference: delete “{found}”"),
        "generated": Text(
            "引用文件前不编序号，请取消这一段的自动编号“{found}”。",
            "no serial number stands before a normative reference: switch the list label “{found}” off",
        ),
    },
)
def standard_reference_serial(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """清单按标准编号排列，编号本身就是次序；另加序号，增删一项就要全部重排。"""
    seen = False
    for item in items_of(outline, "normative"):
        seen = True
        if not item.marker:
            yield Pass(item.span)
        elif item.marker_span is None:
            yield Hit("generated", item.span, found=item.marker, show=item.marker)
        else:
            # The blanks behind the marker go with it.
            both = Span(item.span.address, item.marker_span.start, item.span.start)
            yield Hit("serial", item.marker_span, found=text.quote(item.marker_span), correction=ReplaceText(both, ""))
    if not seen:
        yield Skip(None, "not-applicable")
