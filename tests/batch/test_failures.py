import pytest

from pipeline.batch.failures import attempt, bug_log, guarded
from pipeline.batch.limits import Limits, OutOfTime
from pipeline.errors import MissingProgram
from pipeline.model.outcome import Outcome
from pipeline.model.submission import Submission
from tests.batch.works import SECRET, behave, submission

LIMITS = Limits(seconds=2.5, megabytes=64)


def trouble(path: str) -> tuple[str, str]:
    outcome = attempt(behave, submission(path), LIMITS)
    assert outcome.trouble is not None
    assert outcome.report is None
    return outcome.trouble.path, outcome.trouble.message.zh


def test_good_work_is_handed_on() -> None:
    assert attempt(behave, submission("well"), LIMITS).report is not None


def test_an_unreadable_submission_keeps_its_own_words() -> None:
    assert trouble("damaged") == ("damaged", "文件不完整")


def test_what_concerns_the_whole_call_stops_it() -> None:
    with pytest.raises(MissingProgram):
        attempt(behave, submission("missing"), LIMITS)


def test_a_mistake_of_ours_asks_for_the_log() -> None:
    outcome = attempt(behave, submission("exception"), LIMITS)

    assert outcome.trouble is not None
    assert outcome.trouble.message.zh == "程序出错，请把日志发给我们"
    assert outcome.log is not None


@pytest.mark.parametrize(
    ("error", "message"),
    [
        pytest.param(OutOfTime(), "检查超过2.5秒，已停止", id="time"),
        pytest.param(MemoryError(), "检查所需的内存过多，已停止（上限64 MB）", id="memory"),
    ],
)
def test_limits_name_what_was_allowed(error: BaseException, message: str) -> None:
    def work(_: Submission) -> Outcome:
        raise error

    outcome = attempt(work, submission("a"), LIMITS)

    assert outcome.trouble is not None
    assert outcome.trouble.message.zh == message


def test_an_interruption_goes_through() -> None:
    def work(_: Submission) -> Outcome:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        attempt(work, submission("a"), LIMITS)


def test_the_log_names_kinds_and_frames_and_nothing_of_the_document() -> None:
    log = attempt(behave, submission("exception"), LIMITS).log

    assert log is not None
    assert SECRET not in log
    assert log.splitlines()[0].startswith("xingshen ")
    assert [one for one in log.splitlines()[1:] if not one.startswith(" ")] == ["ValueError", "KeyError"]
    assert "  pipeline/batch/failures.py:" in log
    assert "/home" not in log.replace("in /home", "")


def test_the_log_is_the_same_for_the_same_mistake() -> None:
    logs = {attempt(behave, submission(path), LIMITS).log for path in ("exception-1", "exception-2")}

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
