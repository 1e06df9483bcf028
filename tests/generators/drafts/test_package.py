from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.generators.drafts import Proposal, draft
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package
from pipeline.readers.word.reader import read_word
from tests.generators.drafts.trying import TERMS, TITLES, kind, made, outline_of

KNOWN = Proposal(title=TITLES["service"], units=("甲公司",), drafters=("张示范",), adopters=("甲公司",))


def test_the_same_proposal_gives_the_same_bytes() -> None:
    assert made(KNOWN) == made(KNOWN)


@pytest.mark.parametrize("identity", TITLES)
def test_the_contents_list_what_the_body_has(identity: str) -> None:
    found = outline_of(made(Proposal(title=TITLES[identity]), identity))
    chapters = [(element.number, element.title) for element in found.elements if element.kind == "chapter"]

    assert [(entry.number, entry.title) for entry in found.contents if entry.number.isdecimal()] == chapters
    assert all(entry.page for entry in found.contents)


@pytest.mark.parametrize(
    ("change", "asked", "there"),
    [
        pytest.param({}, False, False, id="nobody-asks"),
        pytest.param({}, True, True, id="asked-for"),
        pytest.param({"patents": True}, False, True, id="patents"),
        pytest.param({"title": "停车服务　第2部分：服务规范"}, False, True, id="a-part"),
    ],
)
def test_an_introduction_is_there_when_it_is_needed(change: dict[str, object], asked: bool, there: bool) -> None:
    data = draft(replace(KNOWN, **change), kind("service"), TERMS, with_introduction=asked)  # type: ignore[arg-type]  # the cases fit

    assert bool(outline_of(data).of_kind("introduction")) == there


def test_cover_front_and_body_are_sections_of_their_own() -> None:
    document = read_word(made(KNOWN), "草案.docx")

    assert [(one.page_number_format, one.page_number_start) for one in document.sections][1:] == [("upperRoman", 1), (None, 1)]
    assert len(document.sections) == 3


def test_running_heads_show_the_number_on_either_side() -> None:
    package = Package.open(made(KNOWN), "草案.docx")
    shown = ["".join(text.text or "" for text in package.tree(f"word/header{side}.xml").iter(f"{W}t")) for side in (1, 2)]

    assert shown == ["T/ABC XXXX—20XX"] * 2
    assert package.tree("word/settings.xml").find(f"{W}evenAndOddHeaders") is not None


def test_without_a_title_its_subject_is_asked_for() -> None:
    found = outline_of(made(Proposal(), "method"))

    assert found.title == "【写：标准的对象】试验方法"
