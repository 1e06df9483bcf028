"""A draft shows its structure and main content."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.package.draft_thin import package_draft_thin
from tests.looking import Outcome, run_check
from tests.standards_text import document, draft, outline_of

SETTINGS = {"filled": 0.5, "guidance": ["本条(?:重点)?阐述"]}


def look(*lines: str) -> Outcome:
    read = draft(*lines)
    return run_check(package_draft_thin, outline_of(read, "proposal-draft"), SETTINGS, document=read)


@pytest.mark.parametrize(
    ("lines", "codes"),
    [
        pytest.param(("4　要求", "应公布服务项目。"), [], id="one-chapter-written"),
        pytest.param(("4　要求", "4.1　应培训。", "4.2"), [], id="exactly-half"),
        pytest.param(("4　要求", "4.1　应培训。", "4.2", "4.3　本条重点阐述设施的要求。"), ["hollow"], id="less-than-half"),
        pytest.param(("4　要求", "4.1　人员", "4.2　场所"), ["hollow"], id="headings-only"),
    ],
)
def test_content(lines: tuple[str, ...], codes: list[str]) -> None:
    assert look(*lines).codes == codes


def test_what_the_messages_count() -> None:
    (hit,) = look("4　要求", "4.1　应培训。", "4.2", "4.3").hits

    assert (hit.arguments["count"], hit.arguments["empty"], hit.found) == (3, 2, "2/3")


def test_no_technical_chapter() -> None:
    read = draft()
    outline = outline_of(read, "proposal-draft")
    opening = replace(outline, elements=tuple(one for one in outline.elements if one.kind != "chapter" or int(one.number) < 4))

    assert run_check(package_draft_thin, opening, SETTINGS, document=read).codes == ["no-content"]


def test_no_references() -> None:
    read = draft("4　要求", "应公布服务项目。")
    outline = outline_of(read, "proposal-draft")
    without = replace(outline, elements=tuple(one for one in outline.elements if "引用" not in one.title))
    (hit,) = run_check(package_draft_thin, without, SETTINGS, document=read).hits

    assert (hit.code, hit.expected) == ("structure", "规范性引用文件")


def test_a_text_that_breaks_off_is_not_judged() -> None:
    read = draft("4　要求", "应公布。")
    broken = replace(outline_of(read, "proposal-draft"), truncated=True)

    assert run_check(package_draft_thin, broken, SETTINGS, document=read).skipped == ["unknown"]


@pytest.mark.parametrize(("title", "codes"), [("寄存服务术语", []), ("寄存服务规范", ["no-content"])])
def test_the_entries_of_a_vocabulary_are_its_content(title: str, codes: list[str]) -> None:
    opening = ("1　范围", "本文件界定了寄存服务的术语。", "2　规范性引用文件", "本文件没有规范性引用文件。")
    entries = ("3　术语和定义", "下列术语和定义适用于本文件。", "3.1", "寄存　deposit", "替人保管物品的活动。")
    read = document(title, *opening, *entries)

    assert run_check(package_draft_thin, outline_of(read, "proposal-draft"), SETTINGS, document=read).codes == codes
