"""standard.title-elements: a title has three elements at most, a full-width blank between two."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.own_title import own_title, separators
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline

_MOST = 3
_BLANK = "\u3000"


@check(
    "standard.title-elements",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "many": Text(
            "标准名称有{count}个要素（{elements}），不应多于三个：引导要素、主体要素、补充要素。",
            "the title has {count} elements ({elements}); three at most: introductory, main and complementary",
        ),
        "blank": Text("标准名称的两个要素之间空一个汉字的间隙。", "one full-width blank stands between two elements of the title"),
    },
)
def standard_title_elements(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """名称由宽到窄分成几段，段数和间隔统一，读者才分得清对象和方面。"""
    title = own_title(outline, text)
    if title is None:
        yield Skip(None, "not-applicable")
        return
    if len(title.elements) > _MOST:
        yield Hit("many", title.at, found=title.text, arguments={"count": len(title.elements), "elements": title.elements})
        return
    yield Pass(title.at)
    for at, line in title.lines:
        for start, end in separators(line):
            if line[start:end] == _BLANK:
                continue
            place = Span(at.address, at.start + start, at.start + end)
            around = Span(at.address, at.start, at.end)
            yield Hit("blank", around, found=line, expected=line[:start] + _BLANK + line[end:], correction=ReplaceText(place, _BLANK))
