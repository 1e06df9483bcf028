"""The words of a report: those of its profiles' rules, roles and forms, and of the messages of their checks."""

from __future__ import annotations

from collections.abc import Container, Iterable

from pipeline.model.profile import Profile
from pipeline.model.report import Wording
from pipeline.model.rule import Rule, RuleGroup
from pipeline.model.text import Text
from pipeline.review.review import FindCheck


def wording_of(profiles: Iterable[Profile], find_check: FindCheck, speaking: Container[str] | None = None) -> Wording:
    """Return the words of the profiles; where two share a rule or role, those of the later one.

    `speaking` names the rules whose messages are needed, so that the checks of the others need not be imported; None for all.
    """
    messages: dict[tuple[str, str], Text] = {}
    rules: dict[str, Rule] = {}
    roles: dict[str, Text] = {}
    fields: dict[tuple[str, str], Text] = {}
    kinds: dict[tuple[str, str], Text] = {}
    orders: dict[str, tuple[RuleGroup, ...]] = {}
    for profile in profiles:
        rules.update(profile.rules)
        if profile.order:
            orders[profile.identity] = profile.order
        kinds.update({(profile.identity, kind.identity): kind.title for kind in profile.kinds.values()})
        for role in profile.roles.values():
            roles[role.identity] = role.title
            form = profile.forms.get(role.form or "")
            fields.update({(role.identity, key): field.title for key, field in (form.fields if form else {}).items()})
        for rule in profile.rules.values():
            check = find_check(rule.check) if speaking is None or rule.identity in speaking else None
            messages.update(
                {(rule.identity, code): rule.messages.get(code, text) for code, text in (check.messages if check else {}).items()}
            )
    return Wording(messages, rules, roles, fields=fields, kinds=kinds, orders=orders)
