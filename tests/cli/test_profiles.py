import pytest

from pipeline.errors import ExitCode
from tests.cli.running import run


def names(listing: str) -> list[str]:
    return [one.split()[0] for one in listing.splitlines()]


def test_every_profile_that_is_listed_can_be_shown_and_is_right(capsys: pytest.CaptureFixture[str]) -> None:
    """The real rooms: what the catalogue names, loads without a mistake."""
    listed = names(run(capsys, "profiles", "list").output)

    assert listed
    for name in listed:
        assert run(capsys, "profiles", "show", name).output.startswith(f"{name} ")
        assert run(capsys, "profiles", "check", name).code == ExitCode.DONE


def test_an_unknown_profile_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    ran = run(capsys, "profiles", "show", "no-such-profile")

    assert (ran.code, ran.output) == (ExitCode.WRONG_USE, "")
    assert "no-such-profile" in ran.talk
