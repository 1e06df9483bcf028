"""Runs LibreOffice on one private copy of a file: own profile, pinned fonts, no network, killed with all it started at the limit."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from pipeline.errors import LimitReached, MissingProgram, UnreadableInput
from pipeline.model.text import Text
from pipeline.readers.layout.fonts import font_settings

_NAMES: Final = ("soffice", "libreoffice")
_FLAGS: Final = ("--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", "--nofirststartwizard")
_NO_BRIDGE: Final = 4
_SCRIPT: Final = Path(__file__).with_name("uno_script.py")
_INSTALL: Final = Text(
    "请安装：apt install libreoffice-writer python3-uno fonts-arphic-uming fonts-arphic-ukai；或加 --no-layout，不查要看版面的规则",
    "install it: apt install libreoffice-writer python3-uno fonts-arphic-uming fonts-arphic-ukai; or leave such rules out with --no-layout",
)


def ask_office(data: bytes, name: str, seconds: float) -> bytes:
    """Return what the script in uno_script.py prints of the Word file `data`; asked once more where LibreOffice did not answer.

    Raises what :func:`_asked` raises.
    """
    try:
        return _asked(data, name, seconds)
    except LimitReached:
        raise
    except UnreadableInput:  # on a busy machine it gives up while it starts
        return _asked(data, name, seconds)


def _asked(data: bytes, name: str, seconds: float) -> bytes:
    """Return what the script in uno_script.py prints of the Word file `data`.

    `name` is what errors call the file. Raises MissingProgram without LibreOffice or its bridge, LimitReached after `seconds`,
    UnreadableInput where LibreOffice gives no answer.
    """
    office = find_office()
    if office is None:
        raise MissingProgram(Text("没有安装 LibreOffice，无法排版", "LibreOffice is not installed, nothing can be laid out"), hint=_INSTALL)
    with tempfile.TemporaryDirectory(prefix="xingshen-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder, "document.docx")
        copy.write_bytes(data)
        Path(folder, "fonts.conf").write_text(font_settings(), "utf-8")
        pipe = f"xingshen{uuid.uuid4().hex}"
        command = (office, *_FLAGS, f"-env:UserInstallation={Path(folder, 'profile').as_uri()}", f"--accept=pipe,name={pipe};urp;")
        with _started((*_alone(), *command), folder) as running:
            return _answer(running, pipe, copy, name, seconds)


@cache
def find_office() -> str | None:
    """Return the path of LibreOffice's program; None without one."""
    return next((found for name in _NAMES if (found := shutil.which(name)) is not None), None)


def _answer(running: subprocess.Popen[bytes], pipe: str, copy: Path, name: str, seconds: float) -> bytes:
    for python in _bridges():
        try:
            done = subprocess.run([python, str(_SCRIPT), pipe, str(copy)], capture_output=True, timeout=seconds, check=False)
        except subprocess.TimeoutExpired:
            said = Text(f"“{name}”排版超过{seconds:g}秒", f'"{name}" took more than {seconds:g} s to lay out')
            raise LimitReached(said, hint=Text("请用 --timeout 放宽时间", "allow more time with --timeout")) from None
        if done.returncode == 0:
            return done.stdout
        if done.returncode != _NO_BRIDGE:
            raise UnreadableInput(
                Text(f"LibreOffice 打不开“{name}”", f'LibreOffice cannot open "{name}"'),
                hint=Text("请在 Word 或 WPS 中打开，另存后重新提交", "open it in Word or WPS, save it and send it again"),
            )
    raise MissingProgram(Text("没有安装 LibreOffice 的 Python 接口", "LibreOffice's bridge to Python is not installed"), hint=_INSTALL)


def _bridges() -> Iterator[str]:
    """Yield the interpreters that may have LibreOffice's bridge: its own, the system's, ours."""
    office = find_office()
    inside = Path(office).resolve().parent if office else Path()
    for candidate in (inside / "python", inside / "python.exe", Path("/usr/bin/python3"), Path(sys.executable)):
        if candidate.is_file():
            yield str(candidate)


@contextlib.contextmanager
def _started(command: Sequence[str], folder: str) -> Iterator[subprocess.Popen[bytes]]:
    """Start a program in a session of its own; it and all it started are killed at the end."""
    environment = {**os.environ, "FONTCONFIG_FILE": str(Path(folder, "fonts.conf")), "TMPDIR": folder, "SAL_USE_VCLPLUGIN": "svp"}
    running = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment,
        start_new_session=True,
    )
    _lift_memory_limit(running.pid)
    try:
        yield running
    finally:
        with contextlib.suppress(ProcessLookupError):
            if hasattr(os, "killpg"):
                os.killpg(running.pid, signal.SIGKILL)
            else:
                running.kill()
        running.wait()


def _lift_memory_limit(process: int) -> None:
    """Give the office the memory it needs: a worker's own limit counts what Python takes, not another program."""
    if sys.platform == "linux":
        import resource

        with contextlib.suppress(ProcessLookupError, PermissionError):
            _, hard = resource.prlimit(process, resource.RLIMIT_AS)
            resource.prlimit(process, resource.RLIMIT_AS, (hard, hard))


@cache
def _alone() -> tuple[str, ...]:
    """Return the command that cuts a program off from all networks, where the system lets a user do so."""
    program = shutil.which("unshare")
    if program is None:
        return ()
    command = (program, "--net", "--map-current-user")
    tried = subprocess.run([*command, "true"], capture_output=True, check=False)
    return command if tried.returncode == 0 else ()
