from typing import get_args

from pipeline.model.decision import CONCLUSIONS, Conclusion, Decision, Decisions


def test_a_decision_is_found_by_the_path_of_its_submission() -> None:
    """A row is known by what it is about, not by where it stands: people sort their sheets."""
    first, second = Decision("收件/甲", 2), Decision("收件/乙", 3)
    decisions = Decisions("汇总表.xlsx", (second, first))

    assert decisions.of("收件/甲") is first
    assert decisions.of("收件/丙") is None


def test_an_empty_row_decides_nothing() -> None:
    """What nobody filled in is unknown, neither yes nor no."""
    empty = Decision("甲", 2)

    assert (empty.conclusion, empty.write, empty.due, empty.number) == (None, None, None, None)
    assert (dict(empty.facts), dict(empty.findings)) == ({}, {})


def test_every_conclusion_has_a_name_of_its_own_in_either_language() -> None:
    names = CONCLUSIONS.values()

    assert tuple(CONCLUSIONS) == get_args(Conclusion)
    assert len({one.zh for one in names}) == len({one.en for one in names}) == len(CONCLUSIONS)
