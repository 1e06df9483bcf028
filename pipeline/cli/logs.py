"""Where the log of a mistake of ours is kept."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

from pipeline.cli.delivery import write_beside


def keep_log(log: str, output: str | None) -> str:
    """Write the log into the folder `output` (where it is one), else into the user's state folder, and return its path.

    Where neither can be written, the log itself is returned: it is shown instead.
    """
    name = f"xingshen-{hashlib.sha256(log.encode()).hexdigest()[:12]}.log"
    folders = [Path(output)] if output and not output.lower().endswith(".docx") else []
    for folder in (*folders, state_folder()):
        try:
            write_beside(folder / name, log.encode())
        except OSError:
            continue
        return str(folder / name)
    return log


def state_folder() -> Path:
    """Return the folder for what the program keeps between calls, as the platform has it."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "xingshen"
    given = os.environ.get("XDG_STATE_HOME", "")
    return (Path(given) if os.path.isabs(given) else Path.home() / ".local" / "state") / "xingshen"
