"""Which files make one submission: the path table of design 3, decided from what a folder or archive holds.

======================================================  =====================================================
a folder or archive holds                               is read as
======================================================  =====================================================
files, no folders, zips or mails                        one submission
(a mail, whatever it encloses)                          one submission
nothing but one folder, zip or mail                     that one
folders, zips, mails only                               a batch, one submission each (and each read by this
                                                        table again); one submission if all of them are named
                                                        like parts of one (证书, 附件, 建议书 …)
files, and folders, zips or mails                       one submission with attachments; a batch if two or more
                                                        of them look like submissions of their own: a mail, or
                                                        something with a Word file in it whose name is not that
                                                        of a part. The files beside a batch are checked singly,
                                                        texts and unknown files left out
======================================================  =====================================================

Whether loose files really fit one submission of a profile is seen later, from their roles; the desk then splits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from typing import Final, Literal

from pipeline.intake.branches import Branch, below, first_sent, gathered
from pipeline.intake.media import is_word
from pipeline.language.patterns import pattern
from pipeline.model.submission import File, Mail, Received, Submission, SubmissionShape, Trouble
from pipeline.model.text import Text
from pipeline.model.values import dataclass

ReadAs = Literal["auto", "submission", "batch"]
_CONTAINERS: Final = frozenset({"rar", "7z"})
"""Files that hold other files and are not opened: each may be a submission of its own."""
_NO_PAPERS: Final = frozenset({"text", "unknown"})
"""Beside the submissions of a batch such a file is nobody's paper (a list, a script, a note of the office): left out, and named."""
_NOTES: Final = (".txt", ".html", ".htm")
"""What is called so is a note whatever its bytes are; another name that lies (a .docx of rubbish) is a paper that cannot be read."""
_PART: Final = pattern(
    r"(?:盖章|签字|获奖|荣誉|资质|证明|佐证|支撑|其他|其它|相关|参考|申报|申请|项目|团体|标准|事迹|电子|纸质|补充|原|及|和|与"
    r"|证书|附件|材料|资料|文件|文献|图片|照片|扫描|影印|复印|建议书|草案|文本|推荐表|申报表|汇总表|件|版|表|word|pdf|docx?|images?|scans?|attachments?)+",
    re.IGNORECASE,
)
"""Words that name a part of a submission, never an applicant; each can be read in one way only, so matching is quick."""
_ORNAMENT: Final = pattern(r"[\W\d_一二三四五六七八九十]+")
_FIRST: Final = pattern(r"[^/]+/")

ALONE: Final = Text("单个文件，单独检查", "one file, checked on its own")
LOOSE: Final = Text("批次文件夹中的散件，单独检查", "a file beside the submissions of a batch, checked on its own")
TOLD: Final = Text("按 --as submission 作为一份申报", "one submission, as --as submission says")
TOLD_BATCH: Final = Text("按 --as batch 作为批次中的一份申报", "one submission of a batch, as --as batch says")
OF_BATCH: Final = Text("批次中的一份申报", "one submission of a batch")
MAIL: Final = Text("一封邮件，附件作为一份申报", "a mail: what it encloses is one submission")
FILES: Final = Text("其中直接放有文件，作为一份申报", "files lie directly in it: one submission")
ATTACHED: Final = Text("文件与附件文件夹放在一起，作为一份申报", "files with folders of attachments: one submission")
PARTS: Final = Text("各子文件夹是同一份申报的材料，作为一份申报", "its folders are named like parts of one submission")


@dataclass(frozen=True, slots=True)
class _Place:
    """How the user would call a branch, and why it is looked at."""

    path: str
    inside: str
    """How the paths in it begin; a wrapper folder in a zip shows here only."""
    shape: SubmissionShape
    because: Text | None = None


def grouped(branch: Branch, path: str, reading: ReadAs) -> Iterator[Submission]:
    """Yield the submissions in `branch`, which the user calls `path`."""
    place = _Place(path, below("", replace(branch, name=path)), branch.kind)
    if reading == "submission":
        yield _whole(branch, replace(place, because=TOLD))
    elif reading == "batch":
        yield from _each(branch, place, deep=False)
    else:
        yield from _auto(branch, place)


def alone(file: File, path: str, because: Text = ALONE) -> Submission:
    """Return one file as a review of its own; an archive as a submission that is not opened."""
    shape: SubmissionShape = "archive" if file.media in _CONTAINERS else "document"
    return Submission(path, path, shape, (file,), because, loose=because is LOOSE)


def failed(one: Trouble, path: str, because: Text = ALONE) -> Submission:
    """Return something unreadable as a submission without files, so that it has its line in the report."""
    return Submission(path, path, "document", (), because, troubles=(one,))


def apart(submission: Submission) -> Iterator[Submission]:
    """Yield the pieces of a submission that is none: its folders, zips and mails that look like one, all its other files singly."""
    inside = f"{submission.path}{'/' if submission.shape == 'folder' else '!/'}"
    left_out = tuple(inside + name for name in submission.ignored)
    for first, files in groupby(submission.files, key=lambda file: _first(file.path)):
        folder = tuple(files)
        shape = _shape(first, submission.mails)
        if first and any(is_word(file.media) for file in folder) and (shape == "mail" or not _names_part(_stem(first))):
            pieces = [_piece(submission, inside, first, shape, folder)]
        else:
            pieces = [replace(alone(file, inside + file.path, LOOSE), received=submission.received) for file in folder]
        for piece in pieces:
            yield replace(piece, ignored=left_out)
            left_out = ()
    for trouble in submission.troubles:
        yield replace(failed(trouble, trouble.path if trouble.path == submission.path else inside + trouble.path, LOOSE), ignored=left_out)
        left_out = ()


def _piece(submission: Submission, inside: str, first: str, shape: SubmissionShape, files: tuple[File, ...]) -> Submission:
    """Return one folder, zip or mail of a submission as one of its own; a mail was received when it says itself."""
    path = (inside + first).removesuffix("/").removesuffix("!")
    kept = tuple(replace(file, path=file.path.removeprefix(first)) for file in files)
    mails = tuple(
        replace(mail, path=f"{mail.path}!/".removeprefix(first).removesuffix("!/"))
        for mail in submission.mails
        if f"{mail.path}!/".startswith(first)
    )
    received = submission.received
    if shape == "mail" and (received is None or received.source == "mail"):
        received = _received(first_sent(mails)) or received
    return Submission(path, path, shape, kept, OF_BATCH, received=received, mails=mails)


def _shape(first: str, mails: tuple[Mail, ...]) -> SubmissionShape:
    if not first.endswith("!/"):
        return "folder"
    return "mail" if any(f"{mail.path}!/" == first for mail in mails) else "archive"


def _stem(first: str) -> str:
    """Return the name of a folder or zip without its extension."""
    return first.removesuffix("!/").removesuffix(".zip") if first.endswith("!/") else first


def _auto(branch: Branch, place: _Place) -> Iterator[Submission]:
    units: list[Branch | File] = [*branch.branches, *(file for file in branch.files if file.media in _CONTAINERS)]
    loose = [file for file in branch.files if file.media not in _CONTAINERS]
    if branch.kind == "mail":
        yield _whole(branch, place, MAIL)
    elif not units:
        yield _whole(branch, place, FILES)
    elif not loose and len(units) == 1 and not branch.troubles:
        yield from _noting(_only(units[0], place), branch, place)
    elif loose and sum(map(_looks_like_submission, units)) < 2:
        yield _whole(branch, place, ATTACHED)
    elif not loose and all(_named_like_part(unit) for unit in units):
        yield _whole(branch, place, PARTS)
    else:
        yield from _each(branch, place, deep=True)


def _only(unit: Branch | File, place: _Place) -> Iterator[Submission]:
    """A folder or zip around one thing is a wrapper; a zip keeps its own name, for that is what the office received."""
    inner = place.inside + _name(unit)
    path = place.path if place.shape == "archive" else inner
    if isinstance(unit, Branch):
        shape = place.shape if place.shape == "archive" else unit.kind
        yield from _auto(unit, _Place(path, below(place.inside, unit), shape, place.because))
    else:
        yield alone(unit, path, place.because or FILES)


def _each(branch: Branch, place: _Place, *, deep: bool) -> Iterator[Submission]:
    yield from _noting(_members(branch, place, deep=deep), branch, place)


def _members(branch: Branch, outer: _Place, *, deep: bool) -> Iterator[Submission]:
    prefix = outer.inside
    for one in branch.branches:
        if _holds_no_paper(one):
            continue
        place = _Place(prefix + one.name, below(prefix, one), one.kind, OF_BATCH if deep else TOLD_BATCH)
        if deep:
            yield from _auto(one, place)
        else:
            yield _whole(one, place)
    for file in branch.files:
        if not _is_no_paper(file):
            yield alone(file, prefix + file.path, OF_BATCH if file.media in _CONTAINERS else LOOSE)
    for one_trouble in branch.troubles:
        yield failed(one_trouble, prefix + one_trouble.path if one_trouble.path else outer.path, LOOSE)


def _noting(submissions: Iterator[Submission], branch: Branch, place: _Place) -> Iterator[Submission]:
    """What was left out beside the submissions of a batch is named with the first of them, by its full path."""
    left_out = tuple(place.inside + name for name in (*branch.ignored, *_no_papers(branch)))
    for submission in submissions:
        yield replace(submission, ignored=(*left_out, *submission.ignored)) if left_out else submission
        left_out = ()


def _whole(branch: Branch, place: _Place, because: Text = FILES) -> Submission:
    files, ignored, troubles, mails, sent = gathered(branch)
    if not files and not troubles:
        troubles = (_no_enclosure(place.path) if branch.kind == "mail" else _nothing(place.path),)
    troubles = tuple(trouble if trouble.path else replace(trouble, path=place.path) for trouble in troubles)
    reason = place.because or because
    return Submission(place.path, place.path, place.shape, files, reason, ignored, troubles, _received(sent), mails)


def _received(sent: datetime | None) -> Received | None:
    return None if sent is None else Received(sent.date(), "mail")


def _name(unit: Branch | File) -> str:
    return unit.name if isinstance(unit, Branch) else unit.path


def _named_like_part(unit: Branch | File) -> bool:
    return _names_part(_name(unit) if isinstance(unit, Branch) and unit.kind == "folder" else _name(unit).rpartition(".")[0])


def _names_part(name: str) -> bool:
    return bool(_PART.fullmatch(_ORNAMENT.sub("", name)))


def _looks_like_submission(unit: Branch | File) -> bool:
    if isinstance(unit, File):
        return not _named_like_part(unit)
    return unit.kind == "mail" or (not _named_like_part(unit) and any(is_word(file.media) for file in gathered(unit).files))


def _no_papers(branch: Branch) -> tuple[str, ...]:
    folders = tuple(one.name for one in branch.branches if _holds_no_paper(one))
    return (*(file.path for file in branch.files if _is_no_paper(file)), *folders)


def _holds_no_paper(branch: Branch) -> bool:
    """A folder of notes or scripts beside submissions is none; an empty one, or one with something wrong in it, has its line."""
    inside = gathered(branch)
    return branch.kind == "folder" and bool(inside.files) and not inside.troubles and all(map(_is_no_paper, inside.files))


def _is_no_paper(file: File) -> bool:
    return file.media in _NO_PAPERS and (not file.extension_lies or file.path.lower().endswith(_NOTES))


def _nothing(path: str) -> Trouble:
    return Trouble(
        path,
        Text(f"“{path}”中没有可检查的文件", f'there is nothing to check in "{path}"'),
        Text("请确认文件夹是否选对、文件是否已放入", "see whether it is the right folder and the files are in it"),
    )


def _no_enclosure(path: str) -> Trouble:
    return Trouble(
        path,
        Text(f"邮件“{path}”没有附件", f'the mail "{path}" encloses no file'),
        Text("请申报人把材料作为附件重新发送", "ask the sender to enclose the files and send it again"),
    )


def _first(path: str) -> str:
    """Return the first folder or zip of a path with what follows it ("甲公司/", "a.zip!/"); "" for a file of its own."""
    found = _FIRST.match(path)
    return found[0] if found else ""
