import pytest

from pipeline.checks.standard.element_order import standard_element_order
from pipeline.model.address import Address, Span
from pipeline.model.outline import Element, ElementKind, Outline
from tests.looking import run_check
from tests.standards_text import document, draft, outline_of


def outline(*kinds: ElementKind) -> Outline:
    """Return an outline with these elements, each headed by a paragraph of its own."""
    return Outline("", tuple(Element(kind, Span(Address("p", (at,)), 0, 2), "", at, at) for at, kind in enumerate(kinds)))


@pytest.mark.parametrize(
    ("kinds", "found"),
    [
        pytest.param((), [], id="nothing there"),
        pytest.param(("cover", "contents", "foreword", "introduction", "title", "chapter", "chapter"), [], id="in order"),
        pytest.param(("chapter", "annex", "annex", "bibliography", "index", "end-line"), [], id="the end in order"),
        pytest.param(("chapter", "bibliography", "annex", "annex"), [(1, "behind")], id="bibliography before the annexes"),
        pytest.param(("foreword", "contents", "chapter"), [(0, "behind")], id="contents behind the foreword"),
        pytest.param(("cover", "introduction", "foreword", "title"), [(1, "behind")], id="introduction before the foreword"),
        pytest.param(("index", "chapter", "annex", "bibliography"), [(0, "behind")], id="index first"),
        pytest.param(("chapter", "annex", "annex", "chapter"), [(3, "before")], id="a chapter behind the annexes"),
        pytest.param(("undecided", "chapter", "undecided"), [], id="undecided elements have no place"),
    ],
)
def test_places(kinds: tuple[ElementKind, ...], found: list[tuple[int, str]]) -> None:
    """The fewest elements that stand in a wrong place are named, each once."""
    outcome = run_check(standard_element_order, outline(*kinds))

    assert [(hit.at.address.path[0], hit.code) for hit in outcome.hits] == found  # type: ignore[union-attr]


def test_the_bibliography_of_a_draft() -> None:
    read = draft("参考文献", "[1] GB/T 15624", "附录A", "（资料性）", "登记表", "A.1　内容。")

    (hit,) = run_check(standard_element_order, outline_of(read)).hits

    assert (hit.code, hit.at) == ("behind", next(one for one in read.paragraphs if one.text == "参考文献").span())


def test_a_draft_in_order() -> None:
    outcome = run_check(
        standard_element_order, outline_of(document("前言", "本文件由某某协会提出。", *(one.text for one in draft().paragraphs)))
    )

    assert (outcome.codes, outcome.passed) == ([], 6)
