"""From gathered files to plain data."""

from __future__ import annotations

import json

import pytest

from pipeline.errors import WrongProfile
from pipeline.model.text import Text
from pipeline.profiles.building import to_profile
from pipeline.profiles.cache import Cache
from pipeline.profiles.gathering import gather
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.validation import validate
from tests.profiles.third_call import ThirdCall, find_made_up


def test_what_is_right_survives_json(third_call: ThirdCall) -> None:
    """A cache that keeps the data loses nothing of the profile."""
    data = validate(gather(third_call.folder, (), Cache(None), Mistakes()), find_made_up, Mistakes())

    assert to_profile(json.loads(json.dumps(data)), "x") == to_profile(data, "x")


def test_mistakes_found_before_stop_it_too(third_call: ThirdCall) -> None:
    mistakes = Mistakes()
    mistakes.add("golden/rules", (), Text("放错了", "misplaced"))

    with pytest.raises(WrongProfile) as caught:
        validate(gather(third_call.folder, (), Cache(None), Mistakes()), find_made_up, mistakes)

    assert caught.value.mistakes == ("golden/rules：放错了（misplaced）",)
