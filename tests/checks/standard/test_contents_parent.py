import pytest

from pipeline.checks.standard.contents_parent import standard_contents_parent
from tests.checks.listing import LISTED, listing, looked_at
from tests.looking import run_check


@pytest.mark.parametrize(
    ("entries", "found"),
    [
        pytest.param((*LISTED[:6], "5.1　收样\t2", "5.2　发样\t2", LISTED[6], "A.1　登记的内容\t3"), [], id="in order"),
        pytest.param(("4　总体要求\t1", "5.1　收样\t2"), ["5.1　收样"], id="below another chapter"),
        pytest.param(("6　改进\t1", "5.1　收样\t2"), ["5.1　收样"], id="below an entry that means nothing"),
        pytest.param(("4　寄存服务\t1", "5.1　收样\t2"), [], id="the chapter's number is wrong, and told elsewhere"),
        pytest.param(("5　寄存服务\t1", "4.1　收样\t2"), [], id="the clause's number is wrong, and told elsewhere"),
        pytest.param(("前言\tI", "5.1　收样\t2"), [], id="behind an element without a number"),
        pytest.param(("5.1　收样\t2",), [], id="first of all"),
        pytest.param(("5　寄存服务\t1", "5.1　收样\t1", "5.1.1　登记\t2", "5.3　退样\t2"), [], id="three levels"),
        pytest.param(("5　寄存服务\t1", "5.1　收样\t1", "5.2.1　登记\t2"), ["5.2.1　登记"], id="below another clause"),
    ],
)
def test_entries(entries: tuple[str, ...], found: list[str]) -> None:
    outline, text = looked_at(listing(*entries))

    assert [hit.found for hit in run_check(standard_contents_parent, outline, text=text).hits] == found


@pytest.mark.parametrize("entries", [(), LISTED], ids=["no-contents", "made-by-Word"])
def test_not_applicable(entries: tuple[str, ...]) -> None:
    outline, text = looked_at(listing(*entries, generated=True))

    assert run_check(standard_contents_parent, outline, text=text).skipped == ["not-applicable"]
