import pytest

from pipeline.checks.standard.note_defines import standard_note_defines
from tests.checks.standard.trying import try_on
from tests.checks.terms_text import OPENING
from tests.standards_text import HEAD, document

ENTRY = ("3.1", "寄存成果　deposit result", "寄存明星取得的结果。")


@pytest.mark.parametrize(
    ("note", "quotes"),
    [
        pytest.param("注1：本文件中的寄存明星指服务好的人。", ["寄存明星"], id="used in a definition"),
        pytest.param("注：寄存明星是指服务好的人。", ["寄存明星"], id="是指"),
        pytest.param("注：“寄存明星”指服务好的人。", ["寄存明星"], id="in quotes"),
        pytest.param("注：第一方评价指组织内部的评价。", [], id="not used"),
        pytest.param("注：寄存成果指成果。", [], id="has its entry"),
        pytest.param("注：寄存明星指导他人。", [], id="指导"),
        pytest.param("注：寄存明星每年评选一次。", [], id="explains nothing"),
    ],
)
def test_notes(note: str, quotes: list[str]) -> None:
    read = document(*HEAD[:4], note, *HEAD[4:7], OPENING, *ENTRY, "4　要求", "应公布。")

    assert try_on(standard_note_defines, read).quotes == quotes


def test_notes_of_entries_are_in_their_place() -> None:
    read = document(*HEAD[:7], OPENING, *ENTRY, "注：寄存明星指服务好的人。", "4　要求", "应公布。")

    assert try_on(standard_note_defines, read).codes == []
