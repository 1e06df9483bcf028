"""What goes wrong with one submission becomes its outcome."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.batch.guard import bug_log
from pipeline.batch.limits import Limits, OutOfTime
from pipeline.errors import UnreadableInput, XingshenError
from pipeline.model.outcome import Outcome
from pipeline.model.submission import Submission, Trouble
from pipeline.model.text import Text

Work = Callable[[Submission], Outcome]


def attempt(work: Work, submission: Submission, limits: Limits) -> Outcome:
    """Do the work; an unreadable submission, one past a limit and a mistake of ours become its outcome.

    Raises the errors that concern the whole call (wrong use, a missing program).
    """
    try:
        return work(submission)
    except UnreadableInput as error:
        return Outcome(submission, trouble=Trouble(submission.path, error.message, error.hint))
    except XingshenError:
        raise
    except OutOfTime:
        return out_of_time(submission, limits)
    except MemoryError:
        return out_of_memory(submission, limits)
    except Exception as error:
        return unexpected(submission, error)


def failed(submission: Submission, error: BaseException | None, *, limits: Limits) -> Outcome:
    """Return the outcome of a submission that did not come back from its worker: too late, by a mistake of ours, or (None) not at all."""
    if error is None:
        return crashed(submission)
    return out_of_time(submission, limits) if isinstance(error, TimeoutError) else unexpected(submission, error)


def out_of_time(submission: Submission, limits: Limits) -> Outcome:
    """Return the outcome of a submission that took too long."""
    limit = f"{limits.seconds or 0:g}"
    return _failed(
        submission,
        Text(f"检查超过{limit}秒，已停止", f"the check took longer than {limit} s and was stopped"),
        Text("请用 --timeout 给更长的时间，单独再检查这一份。", "Check this one again on its own with a longer --timeout."),
    )


def out_of_memory(submission: Submission, limits: Limits) -> Outcome:
    """Return the outcome of a submission that wanted too much memory."""
    megabytes = limits.megabytes
    limit = Text(f"（上限{megabytes} MB）", f" (limit {megabytes} MB)") if megabytes else Text("", "")
    return _failed(
        submission,
        Text(f"检查所需的内存过多，已停止{limit.zh}", f"the check needed too much memory and was stopped{limit.en}"),
        Text(
            "请看文件里有没有极大的表格或图片，压缩或拆分后再检查。",
            "Look for a huge table or picture; compress or split it and check again.",
        ),
    )


def crashed(submission: Submission) -> Outcome:
    """Return the outcome of a submission that took its worker process down."""
    return _failed(
        submission,
        Text("检查时程序崩溃，这一份没有检查", "the program crashed on it; it was not checked"),
        Text(
            "请在 Word 或 WPS 中打开并另存一次再检查；仍然这样，请把文件名告诉我们。",
            "Open and save it once in Word or WPS and check again; if it still fails, tell us the file's name.",
        ),
    )


def unexpected(submission: Submission, error: BaseException) -> Outcome:
    """Return the outcome of a submission on which our own code failed, with the log."""
    message = Text("程序出错，请把日志发给我们", "the program failed; please send us the log")
    hint = Text("这一份没有检查，其余照常。", "This one was not checked; the others were.")
    return Outcome(submission, trouble=Trouble(submission.path, message, hint), log=bug_log(error))


def _failed(submission: Submission, message: Text, hint: Text) -> Outcome:
    return Outcome(submission, trouble=Trouble(submission.path, message, hint))
