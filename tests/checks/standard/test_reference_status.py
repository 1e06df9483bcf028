from datetime import date

import pytest

from pipeline.checks.standard.reference_status import standard_reference_status
from pipeline.language.text_index import TextIndex
from pipeline.model.standards_list import StandardsList, StandardStatus
from tests.checks.standard.citing import NONE, citing
from tests.looking import Outcome, run_check
from tests.standards_text import Content, outline_of

KNOWN = StandardsList(
    "状态.csv",
    {
        "GB/T 1": (
            StandardStatus("GB/T 1—2008", "2008", "replaced", "GB/T 1—2020", date(2020, 7, 1)),
            StandardStatus("GB/T 1—2020", "2020", "current"),
        ),
        "GB/T 2": (StandardStatus("GB/T 2", None, "withdrawn"),),
        "GB/T 3": (StandardStatus("GB/T 3—2001", "2001", "replaced", "GB/T 30—2011"),),
        "GB/T 4": (StandardStatus("GB/T 4—2001", "2001", "current"),),
    },
)


def look(*listed: Content, body: tuple[Content, ...] = ()) -> Outcome:
    read = citing(*body, listed=listed, opening=() if listed else (NONE,))
    return run_check(standard_reference_status, outline_of(read), text=TextIndex(read.paragraphs), standards=KNOWN)


@pytest.mark.parametrize(
    ("item", "codes", "skipped"),
    [
        pytest.param("GB/T 1—2008　甲", ["replaced"], [], id="an old edition"),
        pytest.param("GB/T 1—2020　甲", [], [], id="the edition in force"),
        pytest.param("GB/T 1　甲", [], [], id="undated: the newest counts"),
        pytest.param("GB/T 1—2015　甲", [], ["unknown"], id="an edition the list does not have"),
        pytest.param("GB/T 2—2002　甲", ["withdrawn"], [], id="withdrawn as such"),
        pytest.param("GB/T 2　甲", ["withdrawn"], [], id="undated and withdrawn"),
        pytest.param("GB/T 3　甲", ["replaced"], [], id="undated, and another standard in its place"),
        pytest.param("GB/T 9　甲", [], ["unknown"], id="not in the list"),
        pytest.param("《标准化法》", [], [], id="a law"),
    ],
)
def test_status(item: str, codes: list[str], skipped: list[str]) -> None:
    outcome = look(item)

    assert (outcome.codes, outcome.skipped) == (codes, skipped)


def test_message() -> None:
    (old,) = look("GB/T 1—2008　甲").hits
    (gone,) = look("GB/T 2　乙").hits

    assert old.arguments == {"since": "自2020-07-01起", "since_en": " since 2020-07-01", "other": "GB/T 1—2020"}
    assert (old.found, old.expected, gone.arguments["since"]) == ("GB/T 1—2008", "GB/T 1—2020", "")


def test_bibliography_too() -> None:
    assert look(body=("参考文献", "[1] GB/T 2　乙")).codes == ["withdrawn"]
