"""Word files and their like as PDF, by LibreOffice: as few runs as possible, and what one file breaks costs that file alone."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from pipeline.model.submission import Media
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.readers.layout.running import find_office, private_folder, running_office

CONVERTED: Final[Mapping[Media, str]] = {"docx": ".docx", "doc": ".doc", "wps": ".wps", "rtf": ".rtf", "odt": ".odt"}
"""What LibreOffice is given, by the extension that its content has a right to."""
INSTALL: Final = Text(
    "请安装：apt install libreoffice-writer fonts-arphic-uming fonts-arphic-ukai",
    "install it: apt install libreoffice-writer fonts-arphic-uming fonts-arphic-ukai",
)
NO_PROGRAM: Final = Text("没有安装 LibreOffice，不能把 Word 文件排成页面", "LibreOffice is not installed, so Word files cannot be shown")
_LOOK: Final = 0.5
"""Seconds between two looks at what is ready."""
_REFUSED: Final = Text("LibreOffice 打不开这个文件", "LibreOffice cannot open the file")


@dataclass(frozen=True, slots=True)
class Converted:
    """What became of one document: its PDF, or the reason why there is none."""

    data: bytes | None
    reason: Text | None = None


def as_pdf(documents: Sequence[tuple[Media, bytes]], *, seconds: float) -> tuple[Converted, ...]:
    """Return each document as PDF, in the order given; `seconds` is the limit for each.

    One run for all of them. Those it did not come to, because one before them broke it or used up the time, get another.
    """
    if find_office() is None:
        return tuple(Converted(None, NO_PROGRAM) for _ in documents)
    converted: dict[int, Converted] = {}
    waiting = [tuple(range(len(documents)))] if documents else []
    while waiting:
        numbers = waiting.pop()
        done, in_time = _run({number: documents[number] for number in numbers}, seconds)
        converted |= {number: Converted(data) for number, data in done.items()}
        left = tuple(number for number in numbers if number not in done)
        if left and len(numbers) == 1:
            converted[numbers[0]] = Converted(None, _REFUSED if in_time else _too_slow(seconds))
        elif left:
            waiting += [one for one in (left[1:], left[:1]) if one]
    return tuple(converted[number] for number in range(len(documents)))


def _run(documents: Mapping[int, tuple[Media, bytes]], seconds: float) -> tuple[dict[int, bytes], bool]:
    """Return what one run made of the documents, by their numbers, and whether it ended in time."""
    with private_folder() as folder:
        made = folder / "made"
        made.mkdir()
        copies = []
        for number, (media, data) in documents.items():
            copies.append(folder / f"{number}{CONVERTED[media]}")
            copies[-1].write_bytes(data)
        with running_office(folder, "--convert-to", "pdf", "--outdir", str(made), *map(str, copies)) as running:
            in_time = _ends(running, made, seconds)
        done = {number: (made / f"{number}.pdf") for number in documents}
        return {number: path.read_bytes() for number, path in done.items() if _is_whole(path)}, in_time


def _ends(running: subprocess.Popen[bytes], made: Path, seconds: float) -> bool:
    """Wait for the program to end; False when no further file appeared in `made` for so long: it hangs on one."""
    count, since = 0, time.monotonic()
    while time.monotonic() - since < seconds:
        try:
            running.wait(min(_LOOK, seconds))
            return True
        except subprocess.TimeoutExpired:
            ready = len(list(made.iterdir()))
            count, since = (ready, time.monotonic()) if ready > count else (count, since)
    return False


def _is_whole(path: Path) -> bool:
    """A file that was being written when LibreOffice was stopped has no end."""
    if not path.is_file():
        return False
    return b"%%EOF" in path.read_bytes()[-32:]


def _too_slow(seconds: float) -> Text:
    return Text(f"排版超过{seconds:g}秒，已停止", f"it took more than {seconds:g} s to lay out and was stopped")
