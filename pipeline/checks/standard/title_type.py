"""standard.title-type: the title says what kind of standard it is (GB/T 1.1—2020 table 1)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.own_title import own_title
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline

_WORDS = {"type": "array", "items": {"type": "string", "minLength": 1}}
_PLACEHOLDER = re.compile("[Xx×]{2,}$")
_PRODUCT = re.compile("检验规则|标志、.{0,4}包装|(?:标志|包装).*运输")
"""Chapters of a product standard, which bears the name of the product alone (陶瓷杯)."""
_MANAGEMENT = re.compile("(?:办法|制度|规定|细则|方案|条例|手册)$")
_REMARK = re.compile(r"[（(][^（()）]*[)）]$")


@check(
    "standard.title-type",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "other": Text(
            "标准名称以“{word}”结尾，GB/T 1.1—2020 表1没有这个词；表1的词有{words}。",
            "the title ends in {word}, which is not in table 1 of GB/T 1.1—2020; that has {words}",
        ),
        "none": Text(
            "标准名称“{found}”没有说明是哪一类标准，请用表1的词：{words}。",
            "the title “{found}” does not say what kind of standard it is; table 1 has {words}",
        ),
    },
    settings={
        "words": {**_WORDS, "description": "名称的一个要素以它结尾 / an element of the title ends in one of them"},
        "within": {**_WORDS, "description": "名称中有它即可 / or has one of these anywhere"},
        "shown": {**_WORDS, "description": "提示时列出的词 / the words that a message lists"},
        "tolerated": {**_WORDS, "description": "表1没有而常用的词 / words in use that table 1 does not have"},
        "silent": {**_WORDS, "description": "由别的规则提示的词 / words that another rule speaks of"},
    },
    required=("words", "shown"),
)
def standard_title_type(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """看名称就知道是要求、是程序还是建议，使用者才知道怎样用它。"""
    title = own_title(outline, text)
    if title is None:
        yield Skip(None, "not-applicable")
        return
    elements = [_REMARK.sub("", "".join(element.split())) for element in title.elements]
    shown = tuple(settings["shown"])
    last = elements[-1]
    tolerated = next((word for word in settings.get("tolerated", ()) if any(one.endswith(word) for one in elements)), None)
    within = settings.get("within", ())
    if any(one.endswith(tuple(settings["words"])) or any(word in one for word in within) for one in elements):
        yield Pass(title.at)
    elif _PLACEHOLDER.search(last) or last.endswith(tuple(settings.get("silent", ()))):
        yield Skip(title.at, "not-applicable")
    elif tolerated is not None:
        yield Hit("other", title.at, found=title.text, arguments={"word": tolerated, "words": shown})
    elif _MANAGEMENT.search(last) is None and any(_PRODUCT.search(one.title) for one in outline.of_kind("chapter")):
        yield Skip(title.at, "not-applicable")
    else:
        yield Hit("none", title.at, found=title.text, arguments={"words": shown})
