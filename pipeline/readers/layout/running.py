"""Runs LibreOffice in a private folder: own profile, pinned fonts, no network, killed with all it started when it is no longer wanted."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from pipeline.readers.layout.fonts import font_settings
from pipeline.readers.layout.processes import is_running

_PREFIX: Final = "xingshen-"
_NAMES: Final = ("soffice", "libreoffice")
_FLAGS: Final = ("--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", "--nofirststartwizard")


@cache
def find_office() -> str | None:
    """Return the path of LibreOffice's program; None without one."""
    return next((found for name in _NAMES if (found := shutil.which(name)) is not None), None)


@contextlib.contextmanager
def private_folder() -> Iterator[Path]:
    """Give a folder for private copies of documents, of this user alone and gone afterwards; what a crash left behind is swept first."""
    _sweep()
    with tempfile.TemporaryDirectory(prefix=f"{_PREFIX}{os.getpid()}-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@cache
def _sweep() -> None:
    """Take away the folders of processes that run no more; once a process, and only where a process can be asked for safely."""
    for left in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*-*"):
        process = left.name.removeprefix(_PREFIX).partition("-")[0]
        if process.isdecimal() and not is_running(int(process)):
            shutil.rmtree(left, ignore_errors=True)


@contextlib.contextmanager
def running_office(folder: Path, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """Give LibreOffice, running with its profile in `folder`; it and all it started are killed at the end.

    Raises FileNotFoundError where it is not installed: ask :func:`find_office` before.
    """
    office = find_office()
    if office is None:
        raise FileNotFoundError(_NAMES[0])
    (folder / "fonts.conf").write_text(font_settings(), "utf-8")
    command = (office, *_FLAGS, f"-env:UserInstallation={(folder / 'profile').as_uri()}", *arguments)
    with _started((*_alone(), *command), str(folder)) as running:
        yield running


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
