"""Which folders go into a profile, and the hash over them."""

from __future__ import annotations

import pytest

from pipeline.profiles import gathering as module
from pipeline.profiles.cache import Cache
from pipeline.profiles.gathering import Gathered, gather
from pipeline.profiles.mistakes import Mistakes
from tests.profiles.third_call import ThirdCall


def gathered(call: ThirdCall) -> Gathered:
    return gather(call.folder, (), Cache(None), Mistakes())


def test_a_profile_and_all_it_is_built_on_are_gathered(third_call: ThirdCall) -> None:
    third_call.bend("house-style/profile.toml", 'version = "3"', 'version = "3"\nextends = ["ground"]')
    third_call.write("ground/profile.toml", 'id = "ground"')

    assert list(gathered(third_call).folders) == ["golden-ideas-2030", "house-style", "ground"]


def test_what_is_not_there_is_left_to_the_merger(third_call: ThirdCall) -> None:
    third_call.bend("golden/profile.toml", 'rules = "house-style"', 'rules = "nowhere"')

    assert list(gathered(third_call).folders) == ["golden-ideas-2030"]


def test_a_circle_comes_to_an_end(third_call: ThirdCall) -> None:
    third_call.bend("house-style/profile.toml", 'version = "3"', 'version = "3"\nextends = ["house-style", "golden"]')
    third_call.bend("golden/profile.toml", 'id = "golden-ideas-2030"', 'id = "golden"')

    assert list(gathered(third_call).folders) == ["golden", "house-style"]


def test_a_chain_without_end_is_cut(third_call: ThirdCall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_PROFILES", 1)

    assert list(gathered(third_call).folders) == ["golden-ideas-2030"]


@pytest.mark.parametrize(
    ("file", "content", "same"),
    [
        pytest.param("golden/rules/all.toml", "# other", False, id="other-bytes"),
        pytest.param("golden/rules/more.toml", "", False, id="one-file-more"),
        pytest.param("house-style/profile.toml", 'id = "house-style"', False, id="other-bytes-below"),
        pytest.param("golden/README.md", "other", True, id="a-note"),
    ],
)
def test_the_hash_covers_what_goes_in_and_nothing_else(third_call: ThirdCall, file: str, content: str, same: bool) -> None:
    before = gathered(third_call).sha256
    third_call.write(file, content)

    assert (gathered(third_call).sha256 == before) is same


def test_templates_are_looked_for_along_what_is_extended(third_call: ThirdCall) -> None:
    """The profile's own folder first, then those of its parents and of theirs; not of those whose rules a role brings."""
    third_call.bend("house-style/profile.toml", 'version = "3"', 'version = "3"\nextends = ["formal-review"]')
    third_call.bend("golden/profile.toml", 'version = "1"', 'version = "1"\nextends = ["house-style"]')

    own, parent, ground = gathered(third_call).templates
    assert own[0] == (third_call.folder / "templates").as_posix()
    assert own[1].endswith("templates/golden-ideas-2030")
    assert parent[0] == (third_call.folder.parent / "house-style" / "templates").as_posix()
    assert ground[1].endswith("templates/formal-review")
