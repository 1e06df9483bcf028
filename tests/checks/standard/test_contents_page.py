import pytest

from pipeline.checks.standard.contents_page import standard_contents_page
from tests.checks.listing import listing, looked_at
from tests.looking import run_check


@pytest.mark.parametrize(
    ("pages", "codes"),
    [
        pytest.param(("III", "IV", "1", "1", "2"), [], id="Roman, then Arabic"),
        pytest.param(("Ⅲ", "Ⅳ", "１", "2", "10"), [], id="other signs for the same"),
        pytest.param(("ii", "iv", "v", "ix", "1"), [], id="small Roman ones"),
        pytest.param(("1", "1", "3", "2", "4"), ["falls"], id="falling once"),
        pytest.param(("IV", "II", "1", "1", "1"), ["falls"], id="falling Roman ones"),
        pytest.param(("1", "II", "1", "1", "2"), ["roman"], id="Roman behind Arabic"),
        pytest.param(("XL", "XC", "C", "1", "2"), [], id="large Roman ones"),
    ],
)
def test_codes(pages: tuple[str, ...], codes: list[str]) -> None:
    titles = ("前言", "1　范围", "2　规范性引用文件", "3　术语和定义", "4　总体要求")
    outline, _ = looked_at(listing(*(f"{title}\t{page}" for title, page in zip(titles, pages, strict=True))))

    outcome = run_check(standard_contents_page, outline)

    assert outcome.codes == codes
    assert outcome.passed + len(codes) == 5


def test_figures_and_tables_are_lists_of_their_own() -> None:
    """They stand behind the headings (GB/T 1.1—2020 8.2) and begin with a low page again."""
    outline, _ = looked_at(listing("1　范围\t1", "5　寄存服务\t9", "图1　流程\t2", "图2　标志\t8", "表1　项目\t3", "表A.1　登记\t2"))

    assert [hit.arguments["before"] for hit in run_check(standard_contents_page, outline).hits] == ["3"]


def test_entries_without_a_page() -> None:
    outline, _ = looked_at(listing("1　范围\t3", "2　规范性引用文件", "3　术语和定义\t1"))

    outcome = run_check(standard_contents_page, outline)

    assert (outcome.codes, outcome.skipped) == (["falls"], ["unknown"])
    assert outcome.hits[0].arguments == {"before": "3"}
