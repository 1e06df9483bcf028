"""The year in the line that names the call."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.material.banner_year import material_banner_year
from pipeline.model.correction import ReplaceText
from tests.checks.material.materials import Line, material
from tests.looking import Outcome, run_check

SETTINGS = {"year": "2021"}
NAME = "上海市用户满意服务明星成果申报交流资料"


def looked(*lines: Line) -> Outcome:
    """Return what the rule says of a material of these lines."""
    one, read = material(*lines)
    return run_check(material_banner_year, one, SETTINGS, document=read)


@pytest.mark.parametrize(
    "year", ["2021年", "２０２１年", "2021 年", "2021　年", "二〇二一年", "二○二一年", "二零二一年", "二O二一年", "二0二一年"]
)
def test_the_year_in_any_writing(year: str) -> None:
    outcome = looked(("title", "2020年的故事"), ("banner", f"{year}{NAME}"))

    assert (outcome.codes, outcome.passed) == ([], 1)


@pytest.mark.parametrize(
    ("written", "found"),
    [("2020", "2020"), ("2022", "2022"), ("２０１９", "2019"), ("二〇二〇", "2020"), ("二零一九", "2019"), ("20××", "20××")],
)
def test_another_year_alone_is_replaced(written: str, found: str) -> None:
    (hit,) = looked(("banner", f" {written}年{NAME}")).hits

    assert (hit.code, hit.found, hit.expected) == ("other", found, "2021")
    assert isinstance(hit.correction, ReplaceText)
    assert (hit.correction.span.start, hit.correction.span.end, hit.correction.text) == (1, 5, "2021")


@pytest.mark.parametrize(
    ("written", "code", "found"),
    [
        pytest.param("2O21", "letter", "2O21", id="a letter for 0"),
        pytest.param("202l", "letter", "202l", id="a letter for 1"),
        pytest.param("2021～2022", "other", "2021～2022", id="a range"),
        pytest.param("2020-2021", "other", "2020-2021", id="a range that ends in the year"),
        pytest.param("21", "other", "21", id="in short"),
        pytest.param("20211", "other", "20211", id="a digit too many"),
    ],
)
def test_all_of_a_year_written_amiss_is_replaced(written: str, code: str, found: str) -> None:
    (hit,) = looked(("banner", f"{written}年{NAME}")).hits

    assert (hit.code, hit.found) == (code, found)
    assert isinstance(hit.correction, ReplaceText)
    assert (hit.correction.span.start, hit.correction.span.end, hit.correction.text) == (0, len(written), "2021")


@pytest.mark.parametrize("text", [NAME, f"　{NAME}", f"第9届{NAME}"])
def test_no_year_is_put_before_the_name(text: str) -> None:
    (hit,) = looked(("banner", text)).hits

    assert (hit.code, hit.expected) == ("absent", "2021")
    assert isinstance(hit.correction, ReplaceText)
    assert hit.correction.text == "2021年"
    assert hit.correction.span.start == hit.correction.span.end == len(text) - len(text.lstrip())


def test_only_the_first_line_counts() -> None:
    outcome = looked(("banner", f"2021年{NAME}"), ("banner", f"2020年{NAME}"))

    assert (outcome.codes, outcome.passed) == ([], 1)


@pytest.mark.parametrize("lines", [(), (("body", f"2020年{NAME}"),)])
def test_no_such_line(lines: tuple[Line, ...]) -> None:
    assert looked(*lines).skipped == ["not-applicable"]


def test_the_year_may_stand_in_the_first_half_of_the_name() -> None:
    """What another rule joins to the rest is left to people to mend."""
    one, read = material(("undecided", "2020年上海市用户满意"), ("banner", NAME[7:]))
    (hit,) = run_check(material_banner_year, replace(one, banner_above=(0,)), SETTINGS, document=read).hits

    assert (hit.code, hit.found, hit.at, hit.correction) == ("other", "2020", read.paragraphs[0].span(0, 4), None)
