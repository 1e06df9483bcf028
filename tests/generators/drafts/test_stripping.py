from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.generators.drafts import Proposal, prompts_in, strip_prompts
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package
from pipeline.readers.word.reader import read_word
from tests.generators.drafts.trying import TITLES, made, outline_of
from tests.word_files import docx
from tests.word_files import paragraph as written

KNOWN = Proposal(title=TITLES["service"], units=("甲公司",), drafters=("张示范",), adopters=("甲公司",))


def texts(data: bytes) -> list[str]:
    return [one.text for one in read_word(data, "草案.docx").paragraphs if one.text.strip()]


@pytest.mark.parametrize("identity", TITLES)
@pytest.mark.parametrize("revises", [False, True], ids=["new", "revised"])
def test_no_prompt_and_no_empty_number_is_left(identity: str, revises: bool) -> None:
    data = made(Proposal(title=TITLES[identity], revises=revises, patents=revises), identity)
    found = strip_prompts(data, "草案.docx")

    assert found.prompts == prompts_in(data, "草案.docx") > 0
    assert prompts_in(found.data, "草案.docx") == 0
    document = read_word(found.data, "草案.docx")
    assert not [one.label for one in document.paragraphs if one.label is not None and not one.text.strip()]
    assert [one.number for one in outline_of(found.data).of_kind("chapter")] == [one.number for one in outline_of(data).of_kind("chapter")]


def test_an_element_left_empty_goes_with_its_entry() -> None:
    found = strip_prompts(made(KNOWN), "草案.docx").data

    assert not [text for text in texts(found) if text.startswith("参考文献")]
    assert [text for text in texts(found) if text.startswith("1　范围")]


def test_an_empty_introduction_goes_and_a_written_one_stays() -> None:
    part = replace(KNOWN, title="停车服务规范　第1部分：收费")
    empty = texts(strip_prompts(made(part), "草案.docx").data)
    patents = texts(strip_prompts(made(replace(part, patents=True)), "草案.docx").data)

    assert not [text for text in empty if text.replace("\u3000", "").startswith("引言")]
    assert empty.count("前　　言") == 1
    assert patents.count("引　　言") == 1


def test_nothing_to_take_out_leaves_the_bytes_alone() -> None:
    once = strip_prompts(made(KNOWN), "草案.docx").data

    assert strip_prompts(once, "草案.docx") == (once, 0)


def test_a_sentence_that_says_nothing_without_its_prompt_goes() -> None:
    data = made(Proposal(title=TITLES["service"]))

    assert [text for text in texts(data) if text.startswith("本文件起草单位：")]
    assert not [text for text in texts(strip_prompts(data, "草案.docx").data) if text.startswith("本文件起草单位：")]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("服务机构应建立【写：哪些制度】制度。", "服务机构应建立制度。"),
        ("甲。本文件适用于【写：乙】。丙。", "甲。丙。"),
        ("GB/T 1—2020　【写：文件名称】", "GB/T 1—2020"),
        ("ICS 【写：ICS号】", "ICS"),
        ("没有提示。", "没有提示。"),
        ("人写的【说明】留下。【写：甲】", "人写的【说明】留下。"),
    ],
    ids=["words-of-people", "a-sentence-of-ours", "a-number", "a-label", "none", "other-brackets"],
)
def test_what_people_wrote_stays(before: str, after: str) -> None:
    assert texts(strip_prompts(docx(written(before) + written("末段")), "草案.docx").data) == [after, "末段"]


def test_a_prompt_in_pieces_is_still_one() -> None:
    """Word splits runs as it likes."""
    xml = "<w:p><w:r><w:t>甲【写</w:t></w:r><w:r><w:t>：乙】丙</w:t></w:r></w:p>"
    found = strip_prompts(docx(xml), "草案.docx")

    assert (texts(found.data), found.prompts) == (["甲丙"], 1)


def test_a_cell_keeps_its_paragraph() -> None:
    xml = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>【写：甲】</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    package = Package.open(strip_prompts(docx(xml + written("末段")), "草案.docx").data, "草案.docx")

    assert package.tree(package.main_part).find(f".//{W}tc/{W}p") is not None
