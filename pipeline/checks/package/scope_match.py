"""package.scope-match: what the proposal says of its scope is about the draft that came with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import BOTH_LANGUAGES, Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.leftovers import leftover
from pipeline.language.normal import norm
from pipeline.model.dossier import Dossier
from pipeline.model.text import Argument

_KIND = re.compile(
    r"(?:(?:通用|基本|一般)?(?:技术|管理|服务|质量|评价|操作|安全|工作|设计|验收)?(?:规范|规程|指南|导则|准则|要求|通则|细则|方法|标准|条件|办法|指标|等级|分类|术语))+"
    r"(?:第\d+部分：?.*)?$"
)
_ENOUGH = 0.3
"""Share of the title's pairs of characters that the scope must repeat to be about the same thing."""
_SHORTEST = 2
_LONGEST = 200
"""Characters of a title that are looked at."""


@check(
    "package.scope-match",
    on=Subject.SUBMISSION,
    messages={
        "unrelated": Text(
            "“{field}”中没有提到草案名称“{title}”里的“{words}”。请核对两者说的是不是同一项标准。",
            "“{field}” does not speak of “{words}” from the draft's title “{title}”: please check that they mean one standard",
        )
    },
    settings={
        "form-role": {"type": "string", "minLength": 1},
        "field": {"type": "string", "minLength": 1},
        "standard-role": {"type": "string", "minLength": 1},
        "what": BOTH_LANGUAGES,
    },
    required=("form-role", "field", "standard-role", "what"),
)
def package_scope_match(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """建议书的范围与草案各说各的，多半是改了一处忘了另一处。"""
    forms = [(part, part.record) for part in dossier.of_role(settings["form-role"]) if part.record is not None]
    drafts = [part.outline for part in dossier.of_role(settings["standard-role"]) if part.outline is not None]
    if not forms or not drafts:
        yield Skip(None, "no-part")
        return
    for part, record in forms:
        field = record.fields.get(settings["field"])
        for draft in drafts:
            words = core(draft.title)
            if field is None or field.value is None or field.blank or leftover(field.raw) or len(words) < _SHORTEST:
                yield Skip(field.at if field else None, "unknown")
            elif repeated(words, norm(field.raw)) >= _ENOUGH:
                yield Pass(field.at)
            else:
                arguments: dict[str, Argument] = {"field": Text(**settings["what"]), "title": draft.title, "words": words}
                yield Hit("unrelated", field.at, expected=words, arguments=arguments, document=dossier.path(part))


def core(title: str) -> str:
    """Return what a title is about, without the kind of standard at its end (服务规范, 评价准则) and remarks in brackets."""
    bare = re.sub(r"\([^()]*\)", "", norm(title[:_LONGEST], digits=True))
    if re.search(r"[Xx×]{2,}", bare):
        return ""
    return _KIND.sub("", bare) or bare


def repeated(words: str, text: str) -> float:
    """Return which share of the pairs of neighbouring characters of `words` stands in `text`, 0 to 1."""
    pairs = {words[place : place + 2] for place in range(len(words) - 1)} or {words}
    return sum(pair in text for pair in pairs) / len(pairs)
