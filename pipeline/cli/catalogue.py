"""What `xingshen profiles` and `xingshen rules` print."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from pipeline import desk
from pipeline.cli.delivery import print_result
from pipeline.cli.talk import has_colour, page_width
from pipeline.errors import ExitCode, WrongUse
from pipeline.model.office import Office
from pipeline.model.profile import Profile
from pipeline.model.rule import Rule
from pipeline.model.text import Language, Text
from pipeline.profiles.summary_columns import summaries_of
from pipeline.writers.lines import Line, columns, line, written
from pipeline.writers.profile_page import profile_page
from pipeline.writers.rule_page import rule_lines, rule_page


def print_profiles(language: Language) -> ExitCode:
    """Print id, version and title of every profile."""
    known = desk.profiles()
    width = max((columns(one.identity) for one in known), default=0)
    lines = [
        Line(
            ((one.identity, "bold"), (f"{' ' * (width - columns(one.identity) + 2)}{one.version}  {one.title.in_language(language)}", "")),
            hang=4,
        )
        for one in known
    ]
    return _print(lines)


def print_profile(name: str, language: Language) -> ExitCode:
    """Print the page of one profile."""
    return _print(profile_page(desk.profile(name), language))


def check_profile(name: str, language: Language) -> ExitCode:
    """Say that a profile is right; WrongProfile or WrongTemplate, which name all mistakes, are raised where it is not."""
    profile = desk.profile(name)
    summaries_of([profile], Office(""))
    count = len(profile.rules)
    said = f"{profile.identity} {profile.version}：没有错误，规则{count}条。"
    return _print([line(said if language == "zh" else f"{profile.identity} {profile.version}: no mistakes, {count} rules.")])


def print_rules(profile: str | None, language: Language) -> ExitCode:
    """Print the rules of one profile, or of all."""
    return _print(rule_lines(_rules(_profiles(profile)), language))


def print_rule(name: str, profile: str | None, language: Language) -> ExitCode:
    """Print the page of one rule; raises WrongUse for an unknown one, with names like it."""
    profiles = _profiles(profile)
    known = _rules(profiles)
    if name not in known:
        raise _no_such_rule(name, known)
    messages = {code: text for (rule, code), text in desk.wording_of(profiles).messages.items() if rule == name}
    return _print(rule_page(known[name], messages, language))


def require_rules(names: Iterable[str], profile: str | None) -> None:
    """Raise WrongUse for the first of `names` that no rule bears: a mistyped name must not silently check nothing."""
    wanted = sorted(set(names))
    if not wanted:
        return
    known = _rules(_profiles(profile))
    for name in wanted:
        if name not in known:
            raise _no_such_rule(name, known)


def _profiles(name: str | None) -> tuple[Profile, ...]:
    return tuple(desk.profile(one.identity) for one in desk.profiles()) if name is None else (desk.profile(name),)


def _rules(profiles: Iterable[Profile]) -> dict[str, Rule]:
    """Return the rules by id; where profiles share one, as its own profile has it."""
    known: dict[str, Rule] = {}
    for profile in profiles:
        for name, rule in profile.rules.items():
            if name not in known or rule.origin == profile.identity:
                known[name] = rule
    return known


def _no_such_rule(name: str, known: Iterable[str]) -> WrongUse:
    near = difflib.get_close_matches(name, sorted(known), n=3)
    guess = Text(f"是不是 {'、'.join(near)}？", f"Did you mean {', '.join(near)}? ") if near else Text("", "")
    return WrongUse(
        Text(f"没有“{name}”这条规则", f"there is no rule {name!r}"),
        hint=Text(f"{guess.zh}全部规则见 xingshen rules list。", f"{guess.en}xingshen rules list shows all."),
    )


def _print(lines: Iterable[Line]) -> ExitCode:
    print_result(written(lines, page_width(), colour=has_colour()))
    return ExitCode.DONE
