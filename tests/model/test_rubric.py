from pipeline.model.rubric import CriteriaGroup, Criterion, Rubric
from pipeline.model.text import Text

NAME = Text("甲", "a")


def group(*identities: str) -> CriteriaGroup:
    return CriteriaGroup("5.1", NAME, tuple(Criterion(one, "5.1", NAME) for one in identities))


def test_points_are_given_for_the_criteria_of_every_group_and_not_for_the_gate() -> None:
    rubric = Rubric(NAME, "T/SAQ", (Criterion("gate", "4.1", NAME),), (group("a", "b"), group(), group("c")), NAME)

    assert [one.identity for one in rubric.criteria] == ["a", "b", "c"]


def test_a_rubric_without_groups_has_no_criteria() -> None:
    assert Rubric(NAME, "T/SAQ", (), (), NAME).criteria == ()
