"""package.any-role: at least one of several parts came, or nobody knows what a submission is."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import BOTH_LANGUAGES, Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.package.role_present import may_be_unread
from pipeline.model.dossier import Dossier


@check(
    "package.any-role",
    on=Subject.SUBMISSION,
    messages={"absent": Text("没有收到{what}。{how}", "{what} was not received. {how}")},
    settings={
        "roles": {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1},
        "what": BOTH_LANGUAGES,
        "how": BOTH_LANGUAGES,
        "media": {"type": "array", "items": {"type": "string"}},
    },
    required=("roles", "what", "how", "media"),
)
def package_any_role(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """没有表格，就不知道是谁、申报什么。"""
    if any(dossier.of_role(role) for role in settings["roles"]):
        yield Pass(count=1)
    elif dossier.kind is not None:
        yield Skip(None, "not-applicable")  # a kind that its material tells misses its own form, which another rule says
    elif may_be_unread(dossier, frozenset(settings["media"])):
        yield Skip(None, "unreadable")
    elif not dossier.parts and dossier.readings:
        yield Skip(None, "not-applicable")  # what each file looks like is said by another rule
    else:
        what = Text(**settings["what"])
        yield Hit("absent", expected=what, arguments={"what": what, "how": Text(**settings["how"])})
