import pytest

from pipeline.checks.standard.symbols_numbered import standard_symbols_numbered
from tests.checks.standard.trying import try_on
from tests.checks.symbols_text import with_list
from tests.standards_text import Content, Line, draft

OPENING = "下列缩略语适用于本文件。"


@pytest.mark.parametrize(
    ("lines", "quotes"),
    [
        pytest.param(("API：接口", "KPI：指标"), [], id="none"),
        pytest.param(("a) API：接口", "b) KPI：指标"), ["a) API"], id="letters"),
        pytest.param(("4.1　API：接口", "4.2　KPI：指标"), ["4.1　API"], id="clauses"),
        pytest.param(("API：接口", "1、KPI：指标"), ["1、KPI"], id="one of them"),
        pytest.param(([["API", "接口"], ["KPI", "指标"]],), [], id="a table"),
    ],
)
def test_numbers(lines: tuple[Content, ...], quotes: list[str]) -> None:
    tried = try_on(standard_symbols_numbered, with_list(OPENING, *lines))

    assert tried.quotes == quotes
    assert tried.outcome.passed == (0 if quotes else 2)


def test_one_finding_for_the_list() -> None:
    (hit,) = try_on(standard_symbols_numbered, with_list(OPENING, "1) API：接口", "2) KPI：指标", "3) SOP：程序")).outcome.hits

    assert (hit.found, hit.arguments) == ("1)", {"symbol": "API", "count": 3})


def test_automatic_number_is_shown() -> None:
    (hit,) = try_on(standard_symbols_numbered, with_list(OPENING, Line("API：接口", label="a)", list_id="7"))).outcome.hits

    assert (hit.show, hit.found) == ("a)", "a)")


def test_without_a_list() -> None:
    assert try_on(standard_symbols_numbered, draft()).outcome.skipped == ["not-applicable"]
