from __future__ import annotations

from pipeline.model.rubric import CriteriaGroup, Criterion, Rubric
from pipeline.model.text import Text
from pipeline.profiles.rubric_data import to_rubric

WORDS = {"zh": "甲", "en": "a"}
ANY = Text("甲", "a")


def test_a_rubric_is_read_with_all_it_has() -> None:
    one = {"id": "focus", "clause": "5.1", "title": WORDS}
    table = {
        "title": WORDS,
        "source": "某标准",
        "missing": WORDS,
        "parties": [WORDS],
        "gate": [one],
        "groups": [{"clause": "5", "title": WORDS, "criteria": [one]}],
    }
    criterion = Criterion("focus", "5.1", ANY)

    assert to_rubric(table) == Rubric(ANY, "某标准", (criterion,), (CriteriaGroup("5", ANY, (criterion,)),), ANY, (ANY,))


def test_most_profiles_have_none() -> None:
    assert to_rubric(None) is None
