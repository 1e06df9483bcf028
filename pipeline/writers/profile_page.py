"""A profile as a page: the call behind it, the files it asks for, its forms, how many rules."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.profile import Form, Profile, Role
from pipeline.model.rubric import Rubric
from pipeline.model.text import Language
from pipeline.writers.lines import Line, line


def profile_page(profile: Profile, language: Language) -> Iterator[Line]:
    """Yield the page of a profile."""
    zh = language == "zh"
    yield Line(((f"{profile.identity} {profile.version}", "bold"), (f"  {profile.title.in_language(language)}", "")), hang=2)
    if profile.call is not None:
        call = profile.call
        yield line(
            f"通知：{call.title}（{call.number}，{call.issuer}）" if zh else f"call: {call.title} ({call.number}, {call.issuer})",
            indent=2,
            hang=4,
        )
    if profile.extends:
        yield line(("沿用：" if zh else "extends: ") + ("、" if zh else ", ").join(profile.extends), indent=2, hang=4)
    if profile.roles:
        yield line("要交的材料" if zh else "what is asked for", "bold", indent=2)
    for role in profile.roles.values():
        yield line(_role(role, language), indent=4, hang=4)
    for form in profile.forms.values():
        yield from _form(form, language)
    if profile.rubric is not None:
        yield from _rubric(profile.rubric, language)
    yield line(f"规则{len(profile.rules)}条，人工确认{len(profile.checklist)}项" if zh else _counts(profile), indent=2)
    yield line(f"sha256 {profile.sha256}", "dim", indent=2)


def _counts(profile: Profile) -> str:
    return f"{len(profile.rules)} rules, {len(profile.checklist)} points for a person"


def _role(role: Role, language: Language) -> str:
    zh = language == "zh"
    facts = [("必交" if zh else "required") if role.required else ("可交" if zh else "optional"), ", ".join(role.media)]
    if role.rules is not None:
        stage = f"@{role.stage}" if role.stage else ""
        facts.append(f"按 {role.rules}{stage} 审查" if zh else f"judged by {role.rules}{stage}")
    joined = ("；" if zh else "; ").join(facts)
    title = role.title.in_language(language)
    return f"{role.identity}  {title}（{joined}）" if zh else f"{role.identity}  {title} ({joined})"


def _form(form: Form, language: Language) -> Iterator[Line]:
    zh = language == "zh"
    yield line(f"表格 {form.identity}：{form.title}" if zh else f"form {form.identity}: {form.title}", "bold", indent=2, hang=4)
    for field in form.fields.values():
        yield line(f"{field.key}  {field.title.in_language(language)}", indent=4, hang=4)


def _rubric(rubric: Rubric, language: Language) -> Iterator[Line]:
    zh = language == "zh"
    title = rubric.title.in_language(language)
    yield line(f"评价：{title}（{rubric.source}）" if zh else f"rubric: {title} ({rubric.source})", "bold", indent=2, hang=4)
    for condition in rubric.gate:
        said = "基本条件" if zh else "condition"
        yield line(
            f"{condition.identity}  {condition.clause} {condition.title.in_language(language)}（{said}）"
            if zh
            else f"{condition.identity}  {condition.clause} {condition.title.en} ({said})",
            indent=4,
            hang=4,
        )
    for criterion in rubric.criteria:
        yield line(f"{criterion.identity}  {criterion.clause} {criterion.title.in_language(language)}", indent=4, hang=4)
    missing = rubric.missing.in_language(language)
    yield line(f"没有公开、由办公室提供：{missing}" if zh else f"not public, the office's to supply: {missing}", indent=4, hang=4)
