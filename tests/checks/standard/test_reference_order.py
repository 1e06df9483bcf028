import pytest

from pipeline.checks.standard.reference_order import standard_reference_order
from pipeline.model.correction import MoveParagraph
from tests.checks.standard.citing import NONE, citing
from tests.checks.standard.trying import try_on
from tests.standards_text import Content

SETTINGS = {"listed-in": "normative"}


def test_each_item_out_of_place_is_moved() -> None:
    read = citing(listed=("GB/T 2　乙", "GB/T 3　丙", "GB/T 1　甲"))
    tried = try_on(standard_reference_order, read, SETTINGS)

    assert tried.found == [("before", "GB/T 1")]
    assert tried.outcome.hits[0].arguments == {"other": "GB/T 2"}
    assert tried.outcome.hits[0].correction == MoveParagraph(read.paragraphs[8].address, read.paragraphs[6].address)
    assert tried.outcome.passed == 2


def test_an_item_that_stands_too_high_belongs_behind_another() -> None:
    """“Before NY/T 1” would help nobody: it stands before it already."""
    read = citing(listed=("GB 16715.3　甲", "GB/T 8321　乙", "NY/T 496　丙", "NY/T 5010　丁"))
    (hit,) = try_on(standard_reference_order, read, SETTINGS).outcome.hits

    assert (hit.code, hit.found, hit.arguments) == ("after", "GB 16715.3", {"other": "GB/T 8321"})
    assert hit.correction == MoveParagraph(read.paragraphs[6].address, read.paragraphs[8].address)


def test_to_the_end_means_before_what_follows() -> None:
    read = citing(listed=("T/SAQ 1—2020　甲", "GB/T 1　乙", "JR/T 1—2020　丙"))
    (hit,) = try_on(standard_reference_order, read, SETTINGS).outcome.hits

    assert hit.code == "last"
    assert hit.correction == MoveParagraph(read.paragraphs[6].address, read.paragraphs[9].address)


@pytest.mark.parametrize(
    "listed",
    [
        pytest.param((), id="nothing"),
        pytest.param(("GB/T 1　甲",), id="one"),
        pytest.param(("GB/T 1　甲", "GB 2　乙", "GB/T 10　丙", "JR/T 1—2020　丁", "《标准化法》"), id="in order"),
    ],
)
def test_in_order(listed: tuple[Content, ...]) -> None:
    outcome = try_on(standard_reference_order, citing(listed=listed, opening=(NONE,)), SETTINGS).outcome

    assert outcome.codes == []
    assert outcome.passed == len(listed)
    assert outcome.skipped == ([] if listed else ["not-applicable"])


def test_items_that_share_a_paragraph_cannot_be_moved() -> None:
    tried = try_on(standard_reference_order, citing(listed=("GB/T 2　乙\nGB/T 1　甲",)), SETTINGS)

    assert [hit.correction for hit in tried.outcome.hits] == [None]


def test_bibliography() -> None:
    read = citing("参考文献", "[1] ISO 1　甲", "[2] GB/T 1　乙")

    assert try_on(standard_reference_order, read, {"listed-in": "bibliography"}).quotes == ["ISO 1"]
