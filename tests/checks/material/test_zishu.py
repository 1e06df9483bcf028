"""The length of a material in 字数."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.checks.material.zishu import material_zishu
from pipeline.checks.materials import zishu_of
from pipeline.model.document import RunFormat
from pipeline.model.text import Text
from tests import papers
from tests.checks.material.materials import Line, material, styled
from tests.looking import Outcome, run_check
from tests.papers import STORY, Grid, body, good, line, picture

PERSON = {"least": 2000, "most": 2500, "near": 0.1}
TEAM = {"least": 2500, "most": 3000, "near": 0.1}


def looked(*lines: Line, settings: dict[str, Any] = PERSON) -> Outcome:
    """Return what the rule says of a material of these lines."""
    one, read = material(*lines)
    return run_check(material_zishu, one, settings, document=read)


@pytest.mark.parametrize(
    ("count", "codes"),
    [
        (1, ["short"]),
        (1799, ["short"]),
        (1800, ["rather-short"]),
        (1999, ["rather-short"]),
        (2000, []),
        (2500, []),
        (2501, ["rather-long"]),
        (2750, ["rather-long"]),
        (2751, ["long"]),
    ],
)
def test_a_person(count: int, codes: list[str]) -> None:
    outcome = looked(("body", "质" * count))

    assert outcome.codes == codes
    assert outcome.passed == (0 if codes else 1)


@pytest.mark.parametrize(("count", "codes"), [(2499, ["rather-short"]), (2500, []), (3000, []), (3001, ["rather-long"]), (3301, ["long"])])
def test_a_team(count: int, codes: list[str]) -> None:
    assert looked(("body", "质" * count), settings=TEAM).codes == codes


def test_what_the_finding_says() -> None:
    (hit,) = looked(("body", "质" * 1990)).hits

    assert (hit.at, hit.found, hit.expected) == (None, "1990", "2000—2500")
    assert (hit.arguments["han"], hit.arguments["gap"], hit.arguments["what"]) == (1990, 10, Text("事迹材料", "the material"))
    assert "从前言或第一个标题数到文末" in str(hit.arguments["counted"])


@pytest.mark.parametrize(("count", "codes"), [(99, ["rather-short"]), (100, []), (200, []), (201, ["rather-long"])])
def test_a_call_may_ask_for_the_length_of_a_part(count: int, codes: list[str]) -> None:
    outcome = looked(("foreword", "质" * count), ("body", "量" * 500), settings={"least": 100, "most": 200, "of": ["foreword"]})

    assert outcome.codes == codes
    assert [hit.arguments["what"] for hit in outcome.hits] == [Text("前言", "the foreword")] * len(codes)


def test_full_width_marks_count_one_by_one_and_latin_words_as_one() -> None:
    text = "质" * 1990 + "，。２０２１" + " Star 2021 ISO9001 6S"

    assert looked(("body", text)).codes == []
    assert looked(("body", text.removesuffix(" 6S"))).codes == ["rather-short"]


def test_within_by_han_characters_alone() -> None:
    (hit,) = looked(("body", "质" * 2500 + "。")).hits

    assert (hit.code, hit.found) == ("han", "2501")
    assert (hit.arguments["han"], hit.arguments["gap"]) == (2500, 1)


def test_title_tables_and_captions_do_not_count() -> None:
    parts: tuple[Line, ...] = (
        ("title", "题" * 99),
        ("subtitle", "——某"),
        ("banner", "2021年"),
        ("cell", "格" * 99),
        ("caption", "图" * 99),
    )
    counted: tuple[Line, ...] = (("foreword", "前" * 500), ("heading", "一" * 500), ("sub-heading", "二" * 500), ("body", "质" * 500))

    assert looked(*parts, *counted).codes == []
    assert looked(*parts, *counted[:3], ("body", "质" * 499)).codes == ["rather-short"]


def test_hidden_text_does_not_count() -> None:
    one, read = material(("body", "。"))
    read = styled(read, 0, ("质" * 2500, RunFormat()), ("隐" * 500, RunFormat(hidden=True)))

    assert run_check(material_zishu, one, PERSON, document=read).codes == []


@pytest.mark.parametrize("lines", [(), (("body", ""),), (("body", "　 "),), (("title", "题"),)])
def test_no_text(lines: tuple[Line, ...]) -> None:
    assert looked(*lines).skipped == ["not-applicable"]


def test_text_beside_a_picture_counts() -> None:
    """It stands in a table that only arranges the two."""
    beside = Grid(((body(STORY * 2), line("").but(pictures=(picture(),))),))
    one, document = papers.read(*good(beside))
    without, shorter = papers.read(*good())

    assert zishu_of(one, document)[0] - zishu_of(without, shorter)[0] == len(STORY) * 2
