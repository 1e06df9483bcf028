"""package.title-match: the project and its draft have one title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import norm
from pipeline.model.dossier import Dossier
from pipeline.model.text import Argument

_WORDS = re.compile(r"(?:团体标准|地方标准|标准)?(?:项目)?(?:草案|建议稿|征求意见稿|初稿)?稿?$")
_NAMED = re.compile(r"(?:团体标准|标准)?《([^《》]+)》(?:团体标准|标准)?(?:项目|草案)?")
_REMARK = re.compile(r"\([^()]*(?:稿|草案|暂定|名称)[^()]*\)")


@check(
    "package.title-match",
    on=Subject.SUBMISSION,
    messages={
        "mismatch": Text(
            "建议书的项目名称“{project}”与草案的名称“{title}”不一致。请改为一致。",
            "the project is called “{project}” and its draft “{title}”: please give both one title",
        )
    },
    settings={
        "form-role": {"type": "string", "minLength": 1},
        "field": {"type": "string", "minLength": 1},
        "standard-role": {"type": "string", "minLength": 1},
    },
    required=("form-role", "field", "standard-role"),
)
def package_title_match(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """立项公示用的是建议书上的名称；与草案不同，别人不知道说的是不是同一项标准。"""
    forms = [part for part in dossier.of_role(settings["form-role"]) if part.record]
    drafts = [part for part in dossier.of_role(settings["standard-role"]) if part.outline]
    if not forms or not drafts:
        yield Skip(None, "no-part")
        return
    for form in forms:
        record = form.record
        field = record.fields.get(settings["field"]) if record else None
        project = record.text(settings["field"]) if record else ""
        for draft in drafts:
            title = draft.outline.title if draft.outline else ""
            if field is None or field.value is None or not project or not title:
                yield Skip(field.at if field else None, "unknown")
            elif title_key(project) == title_key(title):
                yield Pass(field.at)
            else:
                arguments: dict[str, Argument] = {"project": project, "title": title}
                yield Hit("mismatch", field.at, found=project, expected=title, arguments=arguments, document=dossier.path(form))


def title_key(title: str) -> str:
    """Return a title as it is compared: without blanks, title marks, remarks in brackets and the words 团体标准, 项目, 草案."""
    whole = _REMARK.sub("", norm(title, digits=True))
    named = _NAMED.fullmatch(whole)
    bare = (named[1] if named else whole).strip("《》\"'")
    shorter = _WORDS.sub("", bare)
    return (shorter if len(shorter) > 2 else bare).strip("《》\"'").casefold()
