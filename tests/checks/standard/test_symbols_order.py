import pytest

from pipeline.checks.standard.symbols_order import standard_symbols_order
from pipeline.model.correction import MoveParagraph
from tests.checks.standard.trying import try_on
from tests.checks.symbols_text import with_list
from tests.standards_text import Content

OPENING = "下列缩略语适用于本文件。"


@pytest.mark.parametrize(
    ("symbols", "found"),
    [
        pytest.param(["API", "KPI", "SOP"], [], id="abbreviations"),
        pytest.param(["KPI", "API", "SOP", "TLS"], ["API"], id="one out of order"),
        pytest.param(["A", "a", "B", "b"], [], id="capitals first"),
        pytest.param(["A", "b", "B"], ["B"], id="small before capital"),
        pytest.param(["C", "C_m", "C_2", "c", "d", "d_ext", "d_1"], [], id="indexes: none, letters, digits"),
        pytest.param(["a", "x", "α", "β"], [], id="Greek behind Latin"),
        pytest.param(["a", "α", "x", "y"], ["α"], id="Greek among Latin"),
        pytest.param(["API", "App", "APU"], [], id="as words are sorted"),
        pytest.param(["SISA", "SISAI"], [], id="a beginning first"),
        pytest.param(["CellID", "GDF", "GNSS", "MCC", "MNC", "MAC", "UML", "WiFi"], ["MAC"], id="mixed capitals"),
        pytest.param(["API"], [], id="a single one"),
        pytest.param(["5G", "API", "4K"], [], id="digits first are left alone"),
    ],
)
def test_order(symbols: list[str], found: list[str]) -> None:
    tried = try_on(standard_symbols_order, with_list(OPENING, *(f"{symbol}：含义" for symbol in symbols)))

    assert tried.quotes == found


def test_corrections_move_only_what_is_wrong() -> None:
    read = with_list(OPENING, "API：接口", "KPI：指标", "SOP：程序", "DNS：域名", "TLS：协议")
    places = {one.text[:3]: one.address for one in read.paragraphs}

    tried = try_on(standard_symbols_order, read)

    assert [(hit.found, hit.correction) for hit in tried.outcome.hits] == [("DNS", MoveParagraph(places["DNS"], places["KPI"]))]
    assert tried.outcome.passed == 4


def test_what_belongs_at_the_end_is_left_to_a_person() -> None:
    (hit,) = try_on(standard_symbols_order, with_list(OPENING, "A：甲", "Z：乙", "B：丙", "C：丁")).outcome.hits

    assert (hit.code, hit.found, hit.correction) == ("last", "Z", None)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(([["KPI", "指标"], ["API", "接口"], ["SOP", "程序"]],), id="a table"),
        pytest.param(("a) KPI：指标", "b) API：接口", "c) SOP：程序"), id="numbered"),
    ],
)
def test_rows_and_numbered_entries_are_left_to_a_person(lines: tuple[Content, ...]) -> None:
    tried = try_on(standard_symbols_order, with_list(OPENING, *lines))

    assert len(tried.outcome.hits) == 1
    assert tried.outcome.hits[0].correction is None
