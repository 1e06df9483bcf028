"""What letters need and nobody has given: named all at once, before anything is written, with where to write it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from pipeline.generators.letters.addressees import addresses_of, applicant_of, has_project, project_of
from pipeline.generators.letters.facts import facts_of
from pipeline.generators.letters.kinds import LETTERS, due_of, letter_of
from pipeline.generators.letters.rows import rows_of
from pipeline.generators.letters.writing import GROUP
from pipeline.generators.text_template import missing_in_text
from pipeline.generators.word_template import missing
from pipeline.model.paper import CaseFile, Casework
from pipeline.model.text import Text
from pipeline.profiles.templates import find_template, template_file
from pipeline.writers.columns import summary_of

_OFFICE: Final[Mapping[str, Text]] = {
    "contact": Text("联系人", "whom to ask"),
    "phone": Text("联系电话", "a telephone number"),
    "email": Text("收件邮箱", "the office's mail address"),
    "address": Text("地址", "the office's address"),
}
_OWN: Final[Mapping[str, Text]] = {
    "issuer": Text("发文单位，请写在 office.toml，键是 issuer", "the issuer: write it into office.toml as issuer"),
    "signatory": Text("落款，请写在 office.toml，键是 signatory", "the signatory: write it into office.toml as signatory"),
    "mailbox": Text(
        "收补正材料的邮箱，请写在 office.toml 的 [letters]，键是 email",
        "the mailbox for supplements: write it into office.toml under [letters] as email",
    ),
}
_NAMED: Final = 5
"""Cases that one sentence names."""
_HANDLED: Final = frozenset({"applicant", "project", "due", "remark"})
"""Facts of a case whose lack is told in words of their own."""


def missing_facts(casework: Casework) -> tuple[Text, ...]:
    """Return a sentence for each thing that the letters of these cases need and that nobody has given.

    Raises WrongTemplate for a template that is wrong in itself.
    """
    asked = [(case, name) for case in casework.cases if (name := letter_of(case)) is not None]
    there = {name for name in {name for _, name in asked} if _has_templates(name, casework)}
    written = [(case, name) for case, name in asked if name in there]
    own: dict[Text, list[str]] = {}
    for case, name in asked:
        if name not in there:
            own.setdefault(_no_template(name, casework), []).append(_name(case))
    for case, name in written:
        for missed in _of_case(case, name, casework):
            own.setdefault(missed, []).append(_name(case))
    found = {_with_names(missed, names): None for missed, names in own.items()}
    named: dict[str, dict[str, None]] = {}
    for case, name in written:
        facts = facts_of(case, casework)
        word, mail = (template_file(casework.profile, casework.office, f"{GROUP}/{name}{ending}") for ending in (".docx", ".txt"))
        for lack in (*missing(word, facts, f"{name}.docx"), *missing_in_text(mail, facts, f"{name}.txt")):
            named.setdefault(lack, {})[name] = None
    found.update(dict.fromkeys(_worded(lack, tuple(names), casework) for lack, names in named.items() if lack not in _HANDLED))
    return tuple(found)


def remarks(casework: Casework) -> tuple[Text, ...]:
    """Return what the office should know though letters can be written: verdicts without letters, findings nobody decided, no address."""
    found: list[Text] = []
    silent = [_name(case) for case in casework.cases if case.decision and case.decision.conclusion and case.decision.write is None]
    if silent:
        found.append(
            Text(
                f"填了“人工结论”、没有填“写入通知”，没有写通知：{'、'.join(silent)}",
                f"concluded, but 写入通知 was left blank, so no letter was written: {', '.join(silent)}",
            )
        )
    for case in casework.cases:
        found += _remarks_on(case, casework)
    return tuple(found)


def _remarks_on(case: CaseFile, casework: Casework) -> Iterator[Text]:
    name = letter_of(case)
    if name is None or case.decision is None:
        return
    unknown = sum(
        one.fingerprint not in case.decision.findings
        for one in case.report.findings
        if one.severity != "info" and one.waived is None and one.status != "fixed"
    )
    if unknown:
        yield Text(
            f"{_name(case)}：有{unknown}个问题汇总表里没有（行被删了，或材料、规则后来变了），没有写进{name}",
            f"{_name(case)}: {unknown} finding(s) do not stand in the 汇总表 and were not written",
        )
    kept_back = sum(row.weight == "blocking" for row in rows_of(case, casework)) if case.decision.conclusion == "accept" else 0
    if kept_back:
        yield Text(
            f"{_name(case)}：结论是受理，而有{kept_back}项须补正的问题选了写入通知，没有写进受理通知",
            f"{_name(case)}: accepted, though {kept_back} finding(s) that block were to be written; the letter leaves them out",
        )
    if not addresses_of(case, casework):
        yield Text(f"{_name(case)}：没有读到邮箱，发送清单里请自己填", f"{_name(case)}: no mail address was read; fill it in yourself")


def _has_templates(name: str, casework: Casework) -> bool:
    return all(find_template(casework.profile, casework.office, f"{GROUP}/{name}{ending}") is not None for ending in (".docx", ".txt"))


def _no_template(name: str, casework: Casework) -> Text:
    identity = casework.profile.identity
    return Text(
        f"方案 {identity} 没有“{name}”的模板，请把汇总表的“写入通知”改成“否”，或照 docs/letters.md 放自己的模板",
        f"profile {identity} has no template for {name}: say no in the 汇总表, or add your own as docs/letters.md says",
    )


def _of_case(case: CaseFile, name: str, casework: Casework) -> Iterator[Text]:
    if applicant_of(case, casework) is None:
        yield _unread(case, "applicant", casework)
    if has_project(case, casework) and project_of(case, casework) is None:
        yield _unread(case, "project", casework)
    blocking = any(row.weight == "blocking" for row in rows_of(case, casework))
    if name == LETTERS["supplement"]:
        due = due_of(case, casework)
        if due is None:
            yield Text(
                "没有补正截止日期，请填汇总表的“补正截止”，或写 office.toml 的 supplement-days、[letters] supplement-until",
                "no day is set: fill in 补正截止 of the 汇总表, or supplement-days or [letters] supplement-until in office.toml",
            )
        elif due < casework.as_of:
            yield Text(
                f"补正截止（{due.isoformat()}）早于通知的日期（{casework.as_of.isoformat()}）",
                f"the 补正 is due ({due.isoformat()}) before the day of the letter ({casework.as_of.isoformat()})",
            )
        if not blocking:
            yield Text(
                "结论是补正，但“问题”页没有一条须补正的写入通知，请把该写的改成“是”",
                "it is to be supplemented, but no finding that blocks is to be written: say yes on the sheet of findings",
            )
    if name == LETTERS["refuse"] and not blocking and not (case.decision and case.decision.remark):
        yield Text(
            "不予受理没有理由，请在“问题”页选写入通知的，或写在“人工备注”栏",
            "the refusal gives no reason: choose findings to be written, or give it as the office's remark",
        )


def _unread(case: CaseFile, key: str, casework: Casework) -> Text:
    """Say that nobody could read what stands in the column of the 汇总表 with that key, by what the call names it."""
    columns = summary_of(case.report.profile, (), casework.wording).columns
    title = next((column.title for column in columns if column.key == key), Text(key, key))
    return Text(f"“{title.zh}”没有读到，请在汇总表的这一栏填写", f"nobody could read {title.en!r}: write it into that column of the 汇总表")


def _worded(lack: str, names: tuple[str, ...], casework: Casework) -> Text:
    """Say what a template needs, and in which file it is to be written."""
    where = "、".join(names)
    table, _, key = lack.partition(".")
    if table == "office" and key:
        title, written = _OFFICE.get(key, Text(key, key)), key.replace("_", "-")
        return Text(
            f"{where}：缺{title.zh}，请写在 office.toml 的 [letters]，键是 {written}",
            f"{where}: {title.en} is missing: write it into office.toml under [letters] as {written}",
        )
    if lack in _OWN:
        return Text(f"{where}：缺{_OWN[lack].zh}", f"{where}: {_OWN[lack].en}")
    if table == "call":
        identity = casework.profile.identity
        return Text(
            f"{where}：方案 {identity} 的通知没有“{key or table}”", f"{where}: the call of profile {identity} has no {key or table!r}"
        )
    return Text(f"{where}：模板要用的“{lack}”没有这项内容", f"{where}: the template asks for {lack!r}, which nobody has given")


def _with_names(lack: Text, names: list[str]) -> Text:
    """Say of which cases something is lacking; of many the first few."""
    more = Text("", "") if len(names) <= _NAMED else Text(f"等{len(names)}份", f" and {len(names) - _NAMED} more")
    shown = names[:_NAMED]
    return Text(f"{'、'.join(shown)}{more.zh}：{lack.zh}", f"{', '.join(shown)}{more.en}: {lack.en}")


def _name(case: CaseFile) -> str:
    return case.number or case.report.path
