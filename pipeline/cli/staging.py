"""Many papers that are written all or none: in a private folder beside their places first, renamed when the last is there."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import platform
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from pipeline.batch.packing import unwritable
from pipeline.cli.delivery import write_beside
from pipeline.errors import WrongData
from pipeline.model.text import Text
from pipeline.readers.layout.processes import UNTOLD, is_running, start_of

_PREFIX: Final = ".xingshen-writing-"
_OWNER: Final = re.compile(r"\.xingshen-writing-([0-9a-f]{8})-(\d{1,10})-(\d{1,20})-")
"""Begins the name of a private folder: the computer, the number of the process, when that began."""
RECORD: Final = ".xingshen-packet.json"
"""What was written into a folder (name -> SHA-256): what differs from it, people have changed since."""


@contextlib.contextmanager
def staged(folder: str) -> Iterator[Path]:
    """Give a private folder inside `folder`, which is made; gone afterwards, with what earlier runs left behind when they were killed.

    The folders of runs that still go on stay, and of those on other computers, which cannot be asked.
    Raises WrongUse where it cannot be made.
    """
    home = Path(folder)
    fresh = not home.exists()
    try:
        home.mkdir(parents=True, exist_ok=True)
        for old in home.glob(f"{_PREFIX}*"):
            if _is_left_behind(old.name):
                shutil.rmtree(old, ignore_errors=True)
        place = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{_computer()}-{os.getpid()}-{start_of(os.getpid())}-", dir=home))
    except OSError as refused:
        raise unwritable(folder, refused) from refused
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)
        if fresh:
            with contextlib.suppress(OSError):  # not empty: the papers are in it
                home.rmdir()


def _is_left_behind(name: str) -> bool:
    """Tell whether the process that made a private folder of this name is gone."""
    owner = _OWNER.match(name)
    if owner is None or owner[1] != _computer():
        return False
    process = int(owner[2])
    return not is_running(process) or start_of(process) not in (UNTOLD, owner[3])


def _computer() -> str:
    """Return what tells this computer from others that write to the same shared folder."""
    return hashlib.sha256(platform.node().encode("utf-8", "replace")).hexdigest()[:8]


def deliver(place: Path, folder: str) -> tuple[str, ...]:
    """Move everything below `place` to its name below `folder` and return the names, sorted.

    Raises WrongData that names every file which somebody has changed since it was written, or which is not ours: none is lost,
    and nothing is moved then.
    """
    home, written = Path(folder), _written(folder)
    names = sorted(path.relative_to(place).as_posix() for path in place.rglob("*") if path.is_file())
    digests = {name: _digest(place / name) for name in names}
    changed = [name for name in names if _is_changed(home / name, digests[name], written.get(name))]
    if changed:
        raise WrongData(
            Text(
                f"“{folder}”里有{len(changed)}个文件已被改过，不能覆盖",
                f"{len(changed)} file(s) in {folder} were changed and are not overwritten",
            ),
            hint=Text(
                "请用 -o 指定另一个文件夹，或先把它们移走；填好的汇总表请用 --decisions 给出。",
                "Name another folder with -o, or move them away first; give a summary sheet that is filled in with --decisions.",
            ),
            mistakes=tuple(changed),
        )
    for done, name in enumerate(names):
        try:
            target = home / name
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(place / name, target)
        except OSError as refused:
            _note(home, {**written, **{moved: digests[moved] for moved in names[:done]}})
            raise unwritable(name, refused, done) from refused
    _note(home, {**written, **digests})
    return tuple(names)


def _note(home: Path, written: Mapping[str, str]) -> None:
    """Write down what was written; where even that cannot be done, every file counts as changed by people the next time."""
    with contextlib.suppress(OSError):
        write_beside(home / RECORD, json.dumps(written, ensure_ascii=False, indent=0, sort_keys=True).encode())


def left_over(folder: str, names: Sequence[str]) -> tuple[str, ...]:
    """Return what an earlier run wrote into `folder` beside `names`, as far as it is still there: it may be out of date."""
    return tuple(name for name in sorted(_written(folder)) if name not in names and (Path(folder) / name).exists())


def _written(folder: str) -> Mapping[str, str]:
    try:
        told = json.loads((Path(folder) / RECORD).read_bytes())
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}


def _is_changed(path: Path, digest: str, before: str | None) -> bool:
    return path.exists() and _digest(path) not in (digest, before)


def _digest(path: Path) -> str:
    """Return the SHA-256 of a file; "" where it cannot be read."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
