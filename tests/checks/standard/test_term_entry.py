import pytest

from pipeline.checks.standard.term_entry import standard_term_entry
from tests.checks.standard.trying import try_on
from tests.checks.terms_text import ENTRY, with_chapter, with_entries
from tests.standards_text import Line


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param(ENTRY, [], id="complete"),
        pytest.param((*ENTRY, "3.2", "寄存费　deposit fee"), [("no-definition", "寄存费")], id="no definition"),
        pytest.param((*ENTRY, "3.2", "其他与样品相关的术语。"), [("no-term", "其他与样品相关的术语。")], id="a sentence instead of a term"),
        pytest.param((*ENTRY, "3.2"), [], id="a bare number is an empty clause"),
        pytest.param(("3.1", "寄存人", "交来样品的人。"), [], id="English has its own rule"),
        pytest.param(("3.1", "寄存人　depositor", "注：可以是单位。"), [("no-definition", "寄存人")], id="only a note"),
    ],
)
def test_entries(lines: tuple[str, ...], found: list[tuple[str, str]]) -> None:
    assert try_on(standard_term_entry, with_entries(*lines)).found == found


def test_automatic_number_is_shown() -> None:
    read = with_chapter("下列术语和定义适用于本文件。", Line("", label="3.1", level=1), "其他与样品相关的术语。")

    (hit,) = try_on(standard_term_entry, read).outcome.hits

    assert (hit.code, hit.show) == ("no-term", "3.1")


def test_chapter_without_entries() -> None:
    assert try_on(standard_term_entry, with_chapter("本文件没有需要界定的术语和定义。")).outcome.skipped == ["not-applicable"]
