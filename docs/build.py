"""Writes the generated pages of docs/: `python -m docs.build`. Nobody edits them by hand; a test fails when they are stale."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from pipeline import desk
from pipeline.checks.registry import all_checks
from pipeline.cli.commands import COMMANDS, xingshen
from pipeline.model.check import Check
from pipeline.model.profile import Profile
from pipeline.model.rule import Rule
from pipeline.model.text import Language, Text
from pipeline.writers.rule_page import grading_words, rule_page, worst
from pipeline.writers.wording import SEVERITIES

HERE = Path(__file__).resolve().parent
GENERATED = "<!-- 由 docs/build.py 生成，请勿手改：make docs / written by docs/build.py, do not edit: make docs -->\n"
_SUBJECTS = {
    "document": "文件 / a document",
    "outline": "标准的结构 / the outline of a standard",
    "record": "表格的各栏 / the fields of a form",
    "material": "事迹材料 / achievement material",
    "submission": "整份申报 / a whole submission",
    "batch": "一批申报 / a batch of submissions",
}


def pages() -> dict[str, str]:
    """Return every generated page by its path under docs/."""
    profiles = [desk.profile(one.identity) for one in desk.profiles()]
    found = {f"rules/{profile.identity}.md": _profile_page(profile) for profile in profiles}
    return {"rules/README.md": _index(profiles), **found, "checks.md": _checks_page(), "commands.md": _commands_page()}


def main() -> None:
    """Write the pages, and take away those that are generated no more."""
    made = pages()
    for path, content in made.items():
        (HERE / path).parent.mkdir(parents=True, exist_ok=True)
        (HERE / path).write_text(content, "utf-8", newline="\n")
    for old in sorted((HERE / "rules").glob("*.md")):
        if f"rules/{old.name}" not in made:
            old.unlink()


def _index(profiles: list[Profile]) -> str:
    lines = [
        GENERATED,
        "# 检查规则 Rules",
        "",
        "每条规则一节：要求什么、为什么、依据、轻重、例子、怎样改。命令行上是 `xingshen rules explain <规则>`。",
        "*A section a rule: what, why, who says so, how wrong, examples, how to mend it; or `xingshen rules explain RULE`.*",
        "",
        "轻重：**须补正** error 须改正后才受理；**建议** warning 请看一看；**提示** info 供参考，信函中不写。",
        "*Error: must be corrected; warning: please look; info: a note that no letter mentions.*",
        "",
        "| 方案 profile | 自己的规则 own rules | 沿用、带入 from others |",
        "|---|---|---|",
    ]
    for profile in profiles:
        own = [rule for rule in profile.rules.values() if rule.origin == profile.identity]
        others = sorted({rule.origin for rule in profile.rules.values()} - {profile.identity})
        linked = "、".join(f"[{other}]({other}.md)" for other in others)
        lines.append(f"| [{profile.identity}]({profile.identity}.md) {profile.title.zh} | {len(own)} | {linked} |")
    lines += ["", "没有做成规则的见 [../rules-not-built.md](../rules-not-built.md)。*What is no rule, and why, stands there.*", ""]
    return "\n".join(lines)


def _profile_page(profile: Profile) -> str:
    messages = desk.wording_of([profile]).messages
    own = {name: rule for name, rule in profile.rules.items() if rule.origin == profile.identity}
    lines = [GENERATED, f"# {profile.title.zh}", "", f"*{profile.title.en}* · `{profile.identity}`", ""]
    if profile.call is not None:
        lines += [f"《{profile.call.title}》（{profile.call.number}，{profile.call.issuer}）", ""]
    lines += ["| 规则 rule | 轻重 | 要求 what it asks |", "|---|---|---|"]
    lines += [f"| [`{name}`](#{name}) | {SEVERITIES[worst(rule.severity)].zh} | {_plain(rule.title.zh)} |" for name, rule in own.items()]
    lines.append("")
    changed = [rule for rule in profile.rules.values() if rule.origin != profile.identity and rule.overrides]
    for rule in changed:
        lines += _overridden(rule)
    if profile.checklist:
        lines += ["## 请人工确认 For a person", ""]
        lines += [f"- `{item.identity}` {item.title.zh}（{item.clause}）  \n  *{item.title.en}*" for item in profile.checklist]
        lines.append("")
    for name, rule in own.items():
        lines += _rule_section(name, rule, {code: text for (one, code), text in messages.items() if one == name})
    return "\n".join(lines)


def _overridden(rule: Rule) -> list[str]:
    """Say what a profile changes in a rule it has from elsewhere."""
    lines = [f"- [`{rule.identity}`]({rule.origin}.md#{rule.identity})："]
    for override in rule.overrides:
        words = "不检查" if override.off else "、".join(grading_words(override.severity, "zh")) if override.severity else "不影响受理"
        lines.append(f"  {words}（{override.reason.zh} / {override.reason.en}）")
    return lines


def _rule_section(name: str, rule: Rule, messages: Mapping[str, Text]) -> list[str]:
    lines = [f'<a id="{name}"></a>', "", f"## `{name}` {rule.title.zh}", "", f"*{rule.title.en}*", ""]
    chinese, english = _labelled(rule, messages, "zh"), _labelled(rule, messages, "en")
    for (label, zh), (english_label, en) in zip(chinese, english, strict=True):
        if zh == en:
            lines.append(f"- **{label}** *{english_label}*：{_plain(zh)}")
        else:
            lines += [f"- **{label}** {_plain(zh)}  ", f"  *{english_label}: {_plain(en)}*"]
    return [*lines, ""]


def _labelled(rule: Rule, messages: Mapping[str, Text], language: Language) -> list[tuple[str, str]]:
    """Return (label, text) for the lines of a rule's page, without its first and the name of its profile."""
    found = []
    for line in list(rule_page(rule, messages, language))[1:-1]:
        (label, _), (text, _) = line.stretches
        found.append((label.rstrip("：: "), text))
    return found


def _checks_page() -> str:
    lines = [
        GENERATED,
        "# 检查方法 Checks",
        "",
        '规则用 `check = "…"` 指定检查方法，用 `with = { … }` 给出设置。自己的方案可以用其中任何一个，写法见 [profiles.md](profiles.md)。',
        "*A rule names its check and gives its settings; any profile may use any of these.*",
        "",
    ]
    for check in all_checks():
        lines += _check_section(check)
    return "\n".join(lines)


def _check_section(check: Check) -> list[str]:
    lines = [f"## `{check.identity}`", "", " ".join(check.why.split()), "", f"- 看 looks at：{_SUBJECTS[check.on.value]}"]
    if check.needs:
        lines.append(f"- 需要 needs：{'、'.join(f'`{need}`' for need in sorted(check.needs))}")
    if check.wants:
        lines.append(f"- 有则更好 wants：{'、'.join(f'`{want}`' for want in sorted(check.wants))}")
    required = check.settings.get("required", ())
    for key, schema in check.settings.get("properties", {}).items():
        lines.append(f"- 设置 setting：`{key}`（{_kind(schema)}{'，必写 required' if key in required else ''}）")
    lines += [f"- 代码 code：`{code}` {_plain(text.zh)}  \n  *{_plain(text.en)}*" for code, text in check.messages.items()]
    return [*lines, ""]


def _kind(schema: Mapping[str, object]) -> str:
    if "enum" in schema:
        return "、".join(f"`{value}`" for value in schema["enum"])  # type: ignore[attr-defined]  # a JSON Schema: a list
    words = {
        "string": "文字 string",
        "integer": "整数 integer",
        "number": "数 number",
        "boolean": "true 或 or false",
        "array": "数组 list",
        "object": "表 table",
    }
    kind = words.get(str(schema.get("type")), "任意 any")
    formats = {"date": "日期 date", "regex": "正则表达式 regular expression"}
    return formats.get(str(schema.get("format")), kind)


def _commands_page() -> str:
    lines = [GENERATED, "# 命令 Commands", ""]
    for path, command in _walk(xingshen, "xingshen"):
        context = click.Context(command, info_name=path, max_content_width=100, terminal_width=100)
        lines += [f"## `{path}`", "", "```", command.get_help(context), "```", ""]
    return "\n".join(lines)


def _walk(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in COMMANDS if path == "xingshen" else command.list_commands(context):
            child = command.get_command(context, name)
            if child is not None:
                yield from _walk(child, f"{path} {name}")


def _plain(text: str) -> str:
    """Return a text that Markdown shows as it stands."""
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>|{}#" else sign for sign in text.replace("\n", " "))


if __name__ == "__main__":
    main()
