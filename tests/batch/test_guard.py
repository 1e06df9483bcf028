import subprocess
import sys

import pytest

from pipeline.batch.guard import bug_log, guarded
from tests.batch.works import SECRET, behave, submission


def raised(path: str) -> Exception:
    with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever the job raises
        behave(submission(path))
    return caught.value


def test_the_log_names_kinds_and_frames_and_nothing_of_the_document() -> None:
    log = bug_log(raised("exception"))

    assert SECRET not in log
    assert log.splitlines()[0].startswith("xingshen ")
    assert [one for one in log.splitlines()[1:] if not one.startswith(" ")] == ["ValueError", "KeyError"]
    assert "  works.py:" in log


def test_the_log_is_the_same_for_the_same_mistake() -> None:
    logs = {bug_log(raised(path)) for path in ("exception-1", "exception-2")}

    assert len(logs) == 1


def test_a_circle_of_causes_ends() -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one

    assert bug_log(one).splitlines()[1:] == ["KeyError", "ValueError"]


def test_guarded_gives_the_result_or_the_log() -> None:
    def fail() -> int:
        raise LookupError(SECRET)

    assert guarded(lambda: 7) == 7
    log = guarded(fail)
    assert isinstance(log, str)
    assert "LookupError" in log
    assert SECRET not in log


@pytest.mark.parametrize("passing", [KeyboardInterrupt, SystemExit])
def test_guarded_lets_interruptions_pass(passing: type[BaseException]) -> None:
    def stop() -> None:
        raise passing

    with pytest.raises(passing):
        guarded(stop)


def test_frames_of_the_package_are_named_from_its_top() -> None:
    """The folders above it may name the user."""
    script = (
        "from pipeline.batch.guard import guarded; from pipeline.resources import resource_root; print(guarded(lambda: resource_root(3)))"
    )
    log = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True).stdout

    assert "  pipeline/resources.py:" in log
    assert "/pipeline" not in log
