from dataclasses import replace

import pytest

from pipeline.checks.standard.contents_ghost import standard_contents_ghost
from pipeline.model.correction import DeleteParagraph
from tests.checks.listing import BODY, LISTED, listing, looked_at
from tests.looking import run_check


@pytest.mark.parametrize(
    ("entries", "found"),
    [
        pytest.param(LISTED, [], id="nothing too much"),
        pytest.param((*LISTED, "参考文献\t4"), ["参考文献"], id="no such element"),
        pytest.param(("6　服务改进\t3",), ["6　服务改进"], id="no such chapter"),
        pytest.param(("5.3　退样\t3",), ["5.3　退样"], id="no such clause"),
        pytest.param(("5　退样\t3",), [], id="another title of a chapter is another rule's"),
        pytest.param(("目次\tI", *LISTED), [], id="the table of contents itself"),
    ],
)
def test_entries(entries: tuple[str, ...], found: list[str]) -> None:
    outline, text = looked_at(listing(*entries))

    assert [hit.found for hit in run_check(standard_contents_ghost, outline, text=text).hits] == found


def test_correction_takes_the_line_out() -> None:
    read = listing(*LISTED, "6　改进\t3")
    outline, text = looked_at(read)

    (hit,) = run_check(standard_contents_ghost, outline, text=text).hits

    assert hit.correction == DeleteParagraph(read.paragraphs[len(LISTED) + 1].address)


def test_an_entry_that_stands_there_twice() -> None:
    outline, text = looked_at(listing(*LISTED[:2], *LISTED[1:]))

    (hit,) = run_check(standard_contents_ghost, outline, text=text).hits

    assert (hit.code, hit.found) == ("twice", "1　范围")


@pytest.mark.parametrize("caption", ["图1　收样的流程", "表A.1 登记的内容"])
def test_figures_and_tables_may_be_listed(caption: str) -> None:
    body = (*BODY[:12], "收样的流程见图1。", "图1　收样的流程", *BODY[12:], "表A.1　登记的内容", [["项目", "内容"]])
    outline, text = looked_at(listing(*LISTED, f"{caption}\t2", body=body))

    assert run_check(standard_contents_ghost, outline, text=text).codes == []


def test_terms_are_another_rules() -> None:
    terms = ("下列术语和定义适用于本文件。", "3.1", "样品　sample", "取来检验的物品。")
    outline, text = looked_at(listing("3　术语和定义\t1", "3.1　样品\t1", body=(*BODY[:7], *terms, *BODY[8:])))

    assert run_check(standard_contents_ghost, outline, text=text).codes == []


def test_a_text_that_breaks_off() -> None:
    outline, text = looked_at(listing(*LISTED, "6　改进\t3"))

    outcome = run_check(standard_contents_ghost, replace(outline, truncated=True), text=text)

    assert (outcome.codes, outcome.skipped) == ([], ["truncated"])


def test_made_by_word() -> None:
    outline, text = looked_at(listing(*LISTED, generated=True))

    assert run_check(standard_contents_ghost, outline, text=text).skipped == ["not-applicable"]
