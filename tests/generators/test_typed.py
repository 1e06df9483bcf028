from dataclasses import replace

import pytest

from pipeline.generators.typed import says_something, typed
from tests.generators.papers.batches import project


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        pytest.param("乙规范", "乙规范", id="a-name"),
        pytest.param("　乙规范 ", "乙规范", id="blanks-around-it"),
        pytest.param("", "", id="nothing"),
        pytest.param("XXX", "", id="a-place-kept"),
        pytest.param("〔读不到〕", "", id="unreadable"),
        pytest.param("[unreadable] / [unreadable]", "", id="unreadable-in-english"),
        pytest.param("（TB-1）", "", id="the-file-for-want-of-a-name"),
        pytest.param("(TB-1)", "", id="the-file-in-english"),
        pytest.param("（TB-2）", "（TB-2）", id="another-file"),
    ],
)
def test_what_the_office_typed(cell: str, said: str) -> None:
    """The file stands for a name that nobody could read; it must not come out on a list that is published."""
    assert typed(project("TB-1", project=cell), "project") == said


def test_nothing_is_decided_yet() -> None:
    one = project("TB-1", project="乙规范")

    assert typed(replace(one, decision=None), "project") == ""
    assert typed(one, "applicant") == ""


def test_a_full_width_blank_says_nothing() -> None:
    assert not says_something("　 ")
    assert says_something("甲")
