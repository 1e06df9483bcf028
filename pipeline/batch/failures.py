"""What goes wrong with one submission becomes its outcome; what is our own mistake becomes a log without a word of a document."""

from __future__ import annotations

import platform
import traceback
from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import TypeVar

from pipeline import __version__
from pipeline.batch.limits import Limits, OutOfTime
from pipeline.errors import UnreadableInput, XingshenError
from pipeline.model.outcome import Outcome
from pipeline.model.submission import Submission, Trouble
from pipeline.model.text import Text

Result = TypeVar("Result")
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


def guarded(call: Callable[[], Result]) -> Result | str:
    """Return what `call` returns, or, where our own code fails in it, the log of that failure."""
    try:
        return call()
    except Exception as error:
        return bug_log(error)


def bug_log(error: BaseException) -> str:
    """Return versions, kinds of the exceptions and the frames they passed; never their messages, which may quote a document."""
    lines = [f"xingshen {__version__}, Python {platform.python_version()}, {platform.system()} {platform.machine()}"]
    for one in _chain(error):
        lines.append(f"{type(one).__module__}.{type(one).__qualname__}".removeprefix("builtins."))
        frames = traceback.StackSummary.extract(traceback.walk_tb(one.__traceback__), lookup_lines=False)
        lines += [f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
    return "\n".join(lines) + "\n"


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield the exception and what it came from, the first cause first."""
    seen: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in seen:
        seen.append(one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    yield from reversed(seen)


def _short(filename: str) -> str:
    """Return a path without the folders above the package: they may name the user."""
    parts = PurePath(filename).parts
    for root in ("site-packages", "pipeline"):
        if root in parts:
            position = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[position + (root == "site-packages") :])
    return parts[-1] if parts else filename
