"""Jobs that behave badly, each in its own way: what a worker process is asked to do in the tests of the batch."""

from __future__ import annotations

import ctypes
import os
import time
from pathlib import Path

from pipeline.errors import DamagedDocument, MissingProgram
from pipeline.model.outcome import Outcome
from pipeline.model.report import SubmissionReport
from pipeline.model.submission import Submission, Trouble
from pipeline.model.text import Text

SECRET = "某某公司的秘密"


def submission(path: str) -> Submission:
    return Submission(path, path, "folder", (), Text("测试", "a test"))


def reported(one: Submission) -> Outcome:
    because = Text("测试", "a test")
    return Outcome(one, report=SubmissionReport(one.identity, one.path, one.shape, because, "accept", "p", "1", "", because))


def behave(one: Submission) -> Outcome:
    """Do what the submission's path says; anything else is done well."""
    deeds = {"exit": lambda: os._exit(3), "segfault": lambda: ctypes.string_at(0), "exception": _fail, "damaged": _refuse, "missing": _miss}
    deed = one.path.partition("-")[0]
    if deed in deeds:
        deeds[deed]()
    elif deed == "sleep":
        time.sleep(60)
    elif deed == "memory":
        return Outcome(one, trouble=Trouble("", Text(str(len(bytearray(2**31))), ""), Text("", "")))
    elif deed == "split":
        return Outcome(one, split=(submission("part-1"), submission("part-2")))
    elif deed == "late":
        time.sleep(0.3)
    return reported(one)


def settled(one: Submission, *, marks: Path) -> Outcome:
    """Leave a mark of the process that did the job."""
    (marks / f"{one.path}-{os.getpid()}").touch()
    return reported(one)


def _fail() -> None:
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        raise KeyError(SECRET) from error


def _refuse() -> None:
    raise DamagedDocument(Text("文件不完整", "the file is cut off"), hint=Text("请重新发送", "send it again"))


def _miss() -> None:
    raise MissingProgram(Text("没有安装 LibreOffice", "LibreOffice is missing"), hint=Text("请安装", "install it"))
