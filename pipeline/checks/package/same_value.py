"""package.same-value: a field is filled in, and says what the same field of another form of the submission says."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import BOTH_LANGUAGES, Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import quoted
from pipeline.language.leftovers import leftover
from pipeline.language.organisations import name_key
from pipeline.model.dossier import Dossier, Part
from pipeline.model.record import Field
from pipeline.model.text import Argument

_NAME = {"type": "string", "minLength": 1}


@check(
    "package.same-value",
    on=Subject.SUBMISSION,
    messages={
        "blank": Text("没有写明{what}。请填写。", "{what} is not given: please fill it in"),
        "other": Text(
            "{what}写的是“{found}”，{where}写的是“{expected}”。请改为一致。",
            "{what} is “{found}” here and “{expected}” on {where}: please make them agree",
        ),
    },
    settings={"role": _NAME, "field": _NAME, "other-role": _NAME, "other-field": _NAME, "what": BOTH_LANGUAGES, "where": BOTH_LANGUAGES},
    required=("role", "field", "other-role", "other-field", "what", "where"),
)
def package_same_value(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """没有写，或两处写得不同，就归不到一起。"""
    parts = dossier.of_role(settings["role"])
    if not parts:
        yield Skip(None, "no-part")
    for part in parts:
        field = part.record.fields.get(settings["field"]) if part.record is not None else None
        if part.record is None:
            yield Skip(None, "unread")
        elif part.record.blank_form:
            yield Skip(part.record.title, "not-applicable")
        elif field is None or field.value is None:
            yield Skip(None, "field-unknown")
        else:
            yield _look(dossier, part, field, settings)


def _look(dossier: Dossier, part: Part, field: Field, settings: Settings) -> Observation:
    arguments: dict[str, Argument] = {"what": Text(**settings["what"]), "where": Text(**settings["where"]), "found": quoted(field.raw)}
    if field.blank or leftover(field.raw) is not None:
        return Hit("blank", field.at, found=field.raw or None, arguments=arguments, document=dossier.path(part))
    others = [one.record.text(settings["other-field"]) for one in dossier.of_role(settings["other-role"]) if one.record is not None]
    given = [other for other in others if other and leftover(other) is None]
    if not given or any(_same(field.raw, other) for other in given):
        return Pass(field.at)
    return Hit(
        "other",
        field.at,
        found=field.raw,
        expected=given[0],
        arguments={**arguments, "expected": quoted(given[0])},
        document=dossier.path(part),
    )


def _same(one: str, other: str) -> bool:
    """Two wordings mean one organisation: equal, or one is a shorter form of the other (某某集团, 某某（集团）有限公司)."""
    first, second = sorted((_bare(one), _bare(other)), key=len)
    signs = iter(second)
    return first in second or (len(first) >= 4 and all(sign in signs for sign in first))


def _bare(name: str) -> str:
    return name_key(name).strip("()（）")
