"""A private store of validated data by hash; whatever goes wrong with it, there is simply no cache."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

MOST_ENTRIES = 64
"""Older entries are swept when a new one is written."""

_LARGEST_ENTRY = 64 << 20


def cache_folder() -> Path | None:
    """Return the user's cache folder for profiles (it need not be there yet); None where the system names none."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "")
    else:
        base = os.environ.get("XDG_CACHE_HOME", "")
        if not os.path.isabs(base):
            home = os.path.expanduser("~")
            base = os.path.join(home, ".cache") if os.path.isabs(home) else ""
    return Path(base) / "xingshen" / "profiles" if os.path.isabs(base) else None


class Cache:
    """Plain data by name in one private folder; without a folder nothing is found and nothing kept."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder if folder is not None and _is_private(folder) else None

    def get(self, name: str) -> Any:
        """Return the data kept as `name`; None where there is none, or it is not what was written."""
        if self._folder is None:
            return None
        try:
            with (self._folder / name).open("rb") as stream:
                content = stream.read(_LARGEST_ENTRY)
        except OSError:
            return None
        digest, _, body = content.partition(b"\n")
        return json.loads(body) if digest == sha256(body).hexdigest().encode() else None

    def put(self, name: str, data: Any) -> None:
        """Keep JSON data as `name`, written beside and renamed, readable by this user only."""
        if self._folder is None:
            return
        body = json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
        with contextlib.suppress(OSError):
            self._folder.mkdir(mode=0o700, exist_ok=True)
            self._sweep()
            _write_beside(self._folder / name, sha256(body).hexdigest().encode() + b"\n" + body)

    def _sweep(self) -> None:
        assert self._folder is not None
        entries = sorted(self._folder.iterdir(), key=lambda one: one.stat().st_mtime_ns)
        for old in entries[: max(0, len(entries) - MOST_ENTRIES + 1)]:
            old.unlink()


def _is_private(folder: Path) -> bool:
    """The folder's parent can be made ours alone, and nobody else owns or writes what is there."""
    try:
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        for one in (folder.parent, folder):
            if one.exists() and sys.platform != "win32":
                state = one.stat()
                if state.st_uid != os.getuid() or state.st_mode & 0o022:
                    return False
    except OSError:
        return False
    return True


def _write_beside(target: Path, content: bytes) -> None:
    import tempfile  # only a cold load pays for it

    handle, beside = tempfile.mkstemp(dir=target.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        os.replace(beside, target)
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(beside)
