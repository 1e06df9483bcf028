"""Which processes run: whether a folder that one has made for itself is still in use."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

UNTOLD: Final = "0"
"""When a process began, where the system does not tell."""


def is_running(process: int) -> bool:
    """Tell whether a process runs on this computer; True where it cannot be asked for safely."""
    if os.name != "posix":  # os.kill with 0 would end the process there
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):  # OverflowError: no process has such a number
        return False
    except OSError:  # somebody else's
        return True
    return True


def start_of(process: int) -> str:
    """Return when a process began, in ticks since the computer was started (Linux); UNTOLD elsewhere.

    Numbers of processes are given anew: with it, two of one number are told apart.
    """
    try:
        told = Path(f"/proc/{process}/stat").read_text("utf-8", "replace")
    except OSError:
        return UNTOLD
    # Field 22 of proc(5); the second is the program's name in brackets, in which blanks and brackets may stand.
    return told.rpartition(")")[2].split()[19]
