from __future__ import annotations

import pickle

import pytest

from pipeline import errors
from pipeline.errors import ExitCode, WrongData, WrongOffice, WrongProfile, WrongStandards, XingshenError
from pipeline.model.text import Text

KINDS = [one for one in vars(errors).values() if isinstance(one, type) and issubclass(one, XingshenError)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_an_error_travels_between_processes_with_both_sentences(kind: type[XingshenError]) -> None:
    error = kind(Text("坏了", "broken"), hint=Text("修", "mend"))
    arrived = pickle.loads(pickle.dumps(error))

    assert (type(arrived), arrived.message, arrived.hint) == (kind, error.message, error.hint)


@pytest.mark.parametrize("kind", [WrongData, WrongProfile, WrongOffice, WrongStandards])
def test_wrong_data_travels_with_its_mistakes(kind: type[WrongData]) -> None:
    error = pickle.loads(pickle.dumps(kind(Text("坏", "bad"), hint=Text("修", "mend"), mistakes=("a", "b"))))

    assert (type(error), error.mistakes) == (kind, ("a", "b"))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_the_tree_in_the_docstring_names_every_error(kind: type[XingshenError]) -> None:
    assert kind.__name__ in (errors.__doc__ or "")


def test_exit_codes_are_those_of_the_design() -> None:
    assert [code.value for code in ExitCode] == [0, 1, 2, 3, 4, 130]
