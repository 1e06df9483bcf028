from dataclasses import replace

import pytest

from pipeline.checks.standard.contents_leader import standard_contents_leader
from tests.checks.listing import LISTED, listing, looked_at
from tests.looking import run_check


@pytest.mark.parametrize(
    ("entries", "found"),
    [
        pytest.param(LISTED, [], id="tabs, whose leader nobody reads"),
        pytest.param(("1　范围……1", "2　规范性引用文件.....1"), [], id="dots"),
        pytest.param(("1　范围……1", "2　规范性引用文件　　1", "3　术语和定义　　2"), [("leader", 2)], id="blanks alone"),
        pytest.param(("1　范围（1）", "2　规范性引用文件（1）", "3　术语和定义……1"), [("brackets", 2)], id="brackets"),
        pytest.param(("1　范围……1", "2　规范性引用文件", "3　术语和定义……1"), [("page", 1)], id="no page"),
    ],
)
def test_one_finding_of_a_kind(entries: tuple[str, ...], found: list[tuple[str, int]]) -> None:
    read = listing(*entries)
    outline, text = looked_at(read)

    hits = run_check(standard_contents_leader, outline, document=read, text=text).hits

    assert [(hit.code, hit.arguments["count"]) for hit in hits] == found


def test_made_by_word() -> None:
    read = listing(*LISTED, generated=True)
    outline, text = looked_at(read)

    assert run_check(standard_contents_leader, outline, document=read, text=text).skipped == ["not-applicable"]


def test_text_taken_out_of_a_pdf() -> None:
    """Dots may have been there."""
    read = replace(listing("1　范围　　1", "2　规范性引用文件　　1"), source_kind="pdf-text")
    outline, text = looked_at(read)

    assert run_check(standard_contents_leader, outline, document=read, text=text).skipped == ["unknown"]
