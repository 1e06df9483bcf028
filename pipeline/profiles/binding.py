"""Rules held against the checks they name: the check is there, its settings fit, its codes are known, the role can give what it needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pipeline.model.check import Check
from pipeline.model.rule import Subject
from pipeline.model.text import Text
from pipeline.profiles.grading import grading_mistakes
from pipeline.profiles.merging import Merged
from pipeline.profiles.mistakes import Mistakes, unknown
from pipeline.profiles.naming import check_names
from pipeline.profiles.said import check_said
from pipeline.profiles.schemas import check_schema
from pipeline.profiles.sources import Entry

FindCheck = Callable[[str], Check | None]

CONSTRAINT_CHECK = "record.constraint"
"""The check that reports what the `x-rule`s of a record schema say."""

_ROLE = Text("角色", "role")
_FIELDS_OF_FORM = frozenset({"form", "constraints"})
_WHOLE = frozenset({Subject.SUBMISSION, Subject.BATCH})
_ASKS = {Subject.RECORD: "form", Subject.OUTLINE: "standard", Subject.MATERIAL: "material"}


def bind_rules(merged: Merged, find_check: FindCheck, mistakes: Mistakes) -> Mapping[str, Check]:
    """Return rule id -> check for the rules whose check is there; whatever does not fit is named."""
    bound: dict[str, Check] = {}
    for identity, entry in merged.rules.items():
        name = entry.table.get("check")
        if not isinstance(name, str):
            continue
        check = find_check(name)
        if check is None:
            mistakes.add(*entry.place("check"), Text(f"没有检查方法“{name[:60]}”", f"there is no check {name[:60]!r}"))
            continue
        bound[identity] = check
        _judge(identity, entry, check, merged, mistakes)
    _judge_overrides(merged, bound, mistakes)
    return bound


def role_of(identity: str, entry: Entry, check: Check, merged: Merged) -> str | None:
    """Return the role whose part a rule looks at: the one that brought it, the one it names, or the only one that fits."""
    if check.on in _WHOLE:
        return None
    brought = merged.brought.get(identity)
    if brought is not None:
        return brought
    named = entry.table.get("role")
    if named is not None:
        return named if isinstance(named, str) else None
    asked = _ASKS.get(check.on)
    fitting = [role for role, its in merged.roles.items() if asked is None or its.table.get("recognise") == asked]
    return fitting[0] if len(fitting) == 1 else None


def _judge(identity: str, entry: Entry, check: Check, merged: Merged, mistakes: Mistakes) -> None:
    severity = entry.table.get("severity")
    if isinstance(severity, (str, dict)):
        file, path = entry.place("severity")
        for inner, said in grading_mistakes(severity, frozenset(check.messages)):
            mistakes.add(file, (*path, *inner), said)
    settings = entry.table.get("with", {})
    if isinstance(settings, dict):
        _judge_settings(entry, settings, check, mistakes)
    if check.identity == CONSTRAINT_CHECK and isinstance(settings, dict) and settings.get("rule", identity) != identity:
        mistakes.add(*entry.place("with", "rule"), Text(f"应等于规则编号“{identity}”", f"must be the rule's own id {identity!r}"))
    check_names(entry, check, role_of(identity, entry, check, merged), merged, mistakes)
    _judge_role(identity, entry, check, merged, mistakes)
    _judge_kinds(entry, merged, mistakes)
    check_said(entry, check, mistakes)


def _judge_kinds(entry: Entry, merged: Merged, mistakes: Mistakes) -> None:
    known = merged.head.table.get("kinds", {})
    named = entry.table.get("kinds", ())
    if not isinstance(known, dict) or not isinstance(named, list) or "head" in merged.unread:
        return
    for number, kind in enumerate(named):
        if isinstance(kind, str) and kind not in known:
            mistakes.add(*entry.place("kinds", number), unknown(Text("类别", "kind"), kind, known))


def _judge_settings(entry: Entry, settings: Mapping[str, object], check: Check, mistakes: Mistakes) -> None:
    file, path = entry.place("with") if "with" in entry.table else entry.place()
    under = path if "with" in entry.table else (*path, "with")
    check_schema(file, settings, check.settings, mistakes, under=under)


def _judge_role(identity: str, entry: Entry, check: Check, merged: Merged, mistakes: Mistakes) -> None:
    named = entry.table.get("role")
    if check.on in _WHOLE:
        if named is not None:
            said = Text(
                f"检查方法“{check.identity}”看的是整份申报，不能写角色",
                f"{check.identity} looks at the whole submission or batch; leave the role out",
            )
            mistakes.add(*entry.place("role"), said)
        return
    role = role_of(identity, entry, check, merged)
    if role not in merged.roles and "head" in merged.unread:
        return
    if role is None:
        said = Text(
            f"要写明看哪个角色：{'、'.join(merged.roles) or '（本方案没有角色）'}",
            f"name the role to look at: {', '.join(merged.roles) or 'the profile has none'}",
        )
        mistakes.add(*entry.place("role"), said)
    elif role not in merged.roles:
        mistakes.add(*entry.place("role"), unknown(_ROLE, role, merged.roles))
    else:
        _judge_evidence(entry, check, role, merged, mistakes)


def _judge_evidence(entry: Entry, check: Check, role: str, merged: Merged, mistakes: Mistakes) -> None:
    asked = _ASKS.get(check.on)
    recognise = merged.roles[role].table.get("recognise")
    if asked is not None and recognise != asked:
        said = Text(
            f"检查方法“{check.identity}”要求角色的 recognise 为 {asked}，“{role}”是 {recognise}",
            f"{check.identity} asks for a role with recognise = {asked!r}; {role!r} has {recognise!r}",
        )
        mistakes.add(*entry.place("check"), said)
        return
    form = merged.form_of(role)
    if recognise == "form" and form not in merged.forms:
        return
    if check.needs & _FIELDS_OF_FORM and form is None:
        said = Text(
            f"检查方法“{check.identity}”需要表格，角色“{role}”没有 form", f"{check.identity} needs a form, and role {role!r} has none"
        )
        mistakes.add(*entry.place("check"), said)
    elif "constraints" in check.needs and form not in merged.records and f"form {form}" not in merged.unread:
        said = Text(f"检查方法“{check.identity}”需要 records/{form}.schema.json", f"{check.identity} needs records/{form}.schema.json")
        mistakes.add(*entry.place("check"), said)


def _judge_overrides(merged: Merged, bound: Mapping[str, Check], mistakes: Mistakes) -> None:
    for identity, overrides in merged.overrides.items():
        for entry in overrides:
            if identity not in merged.rules:
                if "rules" not in merged.unread:
                    mistakes.add(*entry.place(), unknown(Text("规则", "rule"), identity, merged.rules))
                continue
            severity = entry.table.get("severity")
            if identity in bound and isinstance(severity, (str, dict)):
                file, path = entry.place("severity")
                for inner, said in grading_mistakes(severity, frozenset(bound[identity].messages), whole=False):
                    mistakes.add(file, (*path, *inner), said)
