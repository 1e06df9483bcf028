import pytest

from pipeline.batch.failures import attempt, failed
from pipeline.batch.limits import Limits, OutOfTime
from pipeline.errors import MissingProgram
from pipeline.model.outcome import Outcome
from pipeline.model.submission import Submission
from tests.batch.works import behave, submission

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


@pytest.mark.parametrize(
    ("error", "words"),
    [
        pytest.param(None, "崩溃", id="did-not-come-back"),
        pytest.param(TimeoutError(), "超过", id="too-late"),
        pytest.param(ValueError("x"), "日志", id="a-mistake-of-ours"),
    ],
)
def test_what_was_lost_on_the_way_is_told(error: BaseException | None, words: str) -> None:
    outcome = failed(submission("a"), error, limits=LIMITS)

    assert outcome.trouble is not None
    assert words in outcome.trouble.message.zh
