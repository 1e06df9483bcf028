"""Asks LibreOffice where the pages of a Word file begin."""

from __future__ import annotations

import subprocess
import sys
import time
import uuid
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from pipeline.errors import LimitReached, MissingProgram, UnreadableInput
from pipeline.model.text import Text
from pipeline.readers.layout.running import find_office, private_folder, running_office

_NO_BRIDGE: Final = 4
_LOOK: Final = 1.0
"""Seconds between two looks whether LibreOffice still runs."""
_SCRIPT: Final = Path(__file__).with_name("uno_script.py")
_INSTALL: Final = Text(
    "请安装：apt install libreoffice-writer python3-uno fonts-arphic-uming fonts-arphic-ukai；或加 --no-layout，不查要看版面的规则",
    "install it: apt install libreoffice-writer python3-uno fonts-arphic-uming fonts-arphic-ukai; or leave such rules out with --no-layout",
)


def ask_office(data: bytes, name: str, seconds: float) -> bytes:
    """Return what the script in uno_script.py prints of the Word file `data`; asked once more where LibreOffice did not answer.

    `name` is what errors call the file. Raises MissingProgram without LibreOffice or its bridge, LimitReached where both askings
    together take longer than `seconds`, UnreadableInput where LibreOffice gives no answer.
    """
    until = time.monotonic() + seconds
    try:
        return _asked(data, name, until)
    except LimitReached:
        raise
    except UnreadableInput:  # on a busy machine it gives up while it starts
        return _asked(data, name, until)


def _asked(data: bytes, name: str, until: float) -> bytes:
    office = find_office()
    if office is None:
        raise MissingProgram(Text("没有安装 LibreOffice，无法排版", "LibreOffice is not installed, nothing can be laid out"), hint=_INSTALL)
    with private_folder() as folder:
        copy = folder / "document.docx"
        copy.write_bytes(data)
        pipe = f"xingshen{uuid.uuid4().hex}"
        with running_office(folder, f"--accept=pipe,name={pipe};urp;") as running:
            return _answer(running, (pipe, str(copy)), name, until)


def _answer(running: subprocess.Popen[bytes], arguments: Sequence[str], name: str, until: float) -> bytes:
    for python in _bridges():
        code, printed = _run((python, str(_SCRIPT), *arguments), running, name, until)
        if code == 0:
            return printed
        if code != _NO_BRIDGE:
            raise UnreadableInput(
                Text(f"LibreOffice 打不开“{name}”", f'LibreOffice cannot open "{name}"'),
                hint=Text("请在 Word 或 WPS 中打开，另存后重新提交", "open it in Word or WPS, save it and send it again"),
            )
    raise MissingProgram(Text("没有安装 LibreOffice 的 Python 接口", "LibreOffice's bridge to Python is not installed"), hint=_INSTALL)


def _run(command: Sequence[str], running: subprocess.Popen[bytes], name: str, until: float) -> tuple[int | None, bytes]:
    """Return the script's exit code and what it printed; None where LibreOffice ended before it had answered."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as asking:
        try:
            while True:
                try:
                    printed, _ = asking.communicate(timeout=max(0.0, min(_LOOK, until - time.monotonic())))
                    return asking.returncode, printed
                except subprocess.TimeoutExpired:
                    if time.monotonic() >= until:
                        said = Text(f"“{name}”排版用时过长", f'"{name}" takes too long to lay out')
                        raise LimitReached(said, hint=Text("请用 --timeout 放宽时间", "allow more time with --timeout")) from None
                    if running.poll() is not None:
                        return None, b""
        finally:
            asking.kill()


def _bridges() -> Iterator[str]:
    """Yield the interpreters that may have LibreOffice's bridge: its own, the system's, ours."""
    office = find_office()
    inside = Path(office).resolve().parent if office else Path()
    for candidate in (inside / "python", inside / "python.exe", Path("/usr/bin/python3"), Path(sys.executable)):
        if candidate.is_file():
            yield str(candidate)
