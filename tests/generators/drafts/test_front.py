from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from pipeline.generators.drafts.blocks import Block, Line
from pipeline.generators.drafts.front import cover, foreword, introduction, is_part
from pipeline.generators.drafts.proposals import Proposal
from tests.generators.drafts.trying import TERMS

KNOWN = Proposal(title="停车服务规范", units=("甲公司", "乙院"), drafters=("张示范",), adopters=("甲公司",), revises=False)


def texts(blocks: Iterable[Block]) -> list[str]:
    return [block.text for block in blocks if isinstance(block, Line)]


def test_the_cover_keeps_places_for_the_publisher() -> None:
    found = texts(cover(KNOWN, TERMS))

    assert "T/ABC XXXX—20XX" in found
    assert "20XX-XX-XX 发布\t20XX-XX-XX 实施" in found
    assert {"停车服务规范", "（草案稿）", "某某协会　发布"} <= set(found)
    assert not [text for text in found if text.startswith("代替")]


def test_dates_and_publisher_stand_at_the_foot() -> None:
    short, long = (
        next(line.before for line in cover(replace(KNOWN, title=title), TERMS) if isinstance(line, Line) and line.style == "dates")
        for title in ("停车规范", "停" * 40)
    )

    assert short is not None
    assert long is not None
    assert short > long > 0


def test_a_revision_says_what_it_replaces() -> None:
    known = texts(cover(replace(KNOWN, revises=True, replaced="T/ABC 0001—2020"), TERMS))
    unknown = texts(cover(replace(KNOWN, revises=True), TERMS))

    assert "代替 T/ABC 0001—2020" in known
    assert "代替 【写：被修订标准的编号】" in unknown


def test_the_foreword_keeps_its_order() -> None:
    found = list(foreword(KNOWN, TERMS))

    openings = [
        *("前　　言", "本文件按照GB/", "请注意本文件的某", "本文件由某某协会"),
        *("本文件起草单位：", "本文件主要起草人", "首期承诺执行单位", "本文件为首次发布"),
    ]
    assert [text[:8] for text in texts(found)] == openings
    assert "本文件起草单位：甲公司、乙院。" in texts(found)


def test_what_nobody_gave_is_asked_for() -> None:
    found = texts(foreword(Proposal(), TERMS))

    assert sum("【写：" in text for text in found) == 4
    assert found[-1].startswith("【写：是首次发布，还是修订")
    assert not [text for text in found if "本文件为首次发布" in text], "the proposal did not say so"


def test_a_revision_lists_its_changes_and_its_editions() -> None:
    found = texts(foreword(replace(KNOWN, revises=True, replaced="T/ABC 0001—2020"), TERMS))

    assert found[2].startswith("本文件代替T/ABC 0001—2020【写：被修订标准的《名称》】，与T/ABC 0001—2020相比，")
    assert found[-1].startswith("本文件及其所代替文件的历次版本发布情况为：【写：每一版的发布年份和编号，自T/ABC 0001—2020往前")
    assert found[3].startswith("【写：增加")
    assert "本文件为首次发布。" not in found


def test_known_patents_move_to_the_introduction() -> None:
    known = replace(KNOWN, patents=True)

    assert not [text for text in texts(foreword(known, TERMS)) if "专利" in text]
    assert sum("专利" in text for text in texts(introduction(known))) == 4
    assert sum("专利" in text for text in texts(introduction(KNOWN))) == 0


def test_a_known_title_is_named_with_the_number() -> None:
    found = texts(foreword(replace(KNOWN, revises=True, replaced="T/ABC 0001—2020", replaced_title="停车要求"), TERMS))

    assert found[2].startswith("本文件代替T/ABC 0001—2020《停车要求》，与T/ABC 0001—2020相比，")


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("停车服务规范\u3000第1部分：收费", "本文件是【写：系列文件的编号，不写年份】《停车服务规范》的第1部分。"),
        ("停车服务第十二部分：收费规范", "本文件是【写：系列文件的编号，不写年份】《停车服务》的第十二部分。"),
        ("第2部分：停车规范", "【写：本文件是哪一系列文件的第2部分，写明该系列文件的编号和《名称》】"),
    ],
)
def test_a_part_names_its_series(title: str, sentence: str) -> None:
    part = replace(KNOWN, title=title)
    found = texts(foreword(part, TERMS))

    assert is_part(title)
    assert found[2] == sentence
    assert found[3].startswith("【写：该系列文件已经发布的各部分")
    assert [text[:6] for text in texts(introduction(part))][1:] == ["【写：为什么", "【写：编制本"]


def test_what_is_no_part_names_no_series() -> None:
    assert not is_part("停车部分服务规范")
    assert not [text for text in texts(foreword(KNOWN, TERMS)) if "系列" in text]
