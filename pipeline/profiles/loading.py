"""A profile by name or folder: gathered, parsed, checked, merged, bound to its checks, kept for the next time."""

from __future__ import annotations

import os
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline import __version__
from pipeline.model.profile import Profile
from pipeline.profiles.building import to_profile
from pipeline.profiles.cache import Cache, cache_folder
from pipeline.profiles.gathering import Gathered, gather
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.schemas import KINDS, schema_bytes

if TYPE_CHECKING:
    from pipeline.profiles.binding import FindCheck

_CODE = ("checks", "model", "profiles")
"""What decides whether a profile is right, beside the profile."""


def load_profile(identity_or_folder: str | Path, find_check: FindCheck, *, folders: Sequence[Path] = ()) -> Profile:
    """Return a profile with all it is built on.

    A str is the name of a profile in `folders` or among the built-in ones, or else a folder; a Path is a folder.
    `find_check` gives the description of a check by its name, None for a name it does not know.
    Raises WrongProfile that names every mistake, before any document is opened.
    """
    mistakes = Mistakes()
    cache = Cache(cache_folder())
    gathered = gather(identity_or_folder, folders, cache, mistakes)
    name = None if mistakes.found else _cache_name(gathered, find_check)
    kept = cache.get(name) if name else None
    if kept is not None:
        return to_profile(kept, gathered.sha256, gathered.templates)
    from pipeline.profiles.validation import validate  # what follows, a kept profile does without

    data = validate(gathered, find_check, mistakes)
    if name:
        cache.put(name, data)
    return to_profile(data, gathered.sha256, gathered.templates)


def _cache_name(gathered: Gathered, find_check: FindCheck) -> str | None:
    """Return the name of the validated data: a hash over the files, our schemas, our code, and who finds the checks.

    None for a `find_check` that has no name of its own: nothing tells it from another.
    """
    finder = f"{getattr(find_check, '__module__', '')}.{getattr(find_check, '__qualname__', '<')}"
    if "<" in finder:
        return None
    digest = sha256("\0".join((__version__, finder, gathered.own, gathered.sha256, _code_stamp())).encode())
    for kind in KINDS:
        digest.update(schema_bytes(kind))
    return f"profile-{digest.hexdigest()}.json"


def _code_stamp() -> str:
    """Return sizes and times of the modules that judge a profile: whoever edits a check must not meet an old verdict."""
    home = Path(__file__).resolve().parents[1]
    stamps: list[str] = []
    for room in _CODE:
        for folder, inner, files in os.walk(home / room):
            inner.sort()
            for file in sorted(files):
                if file.endswith(".py"):
                    state = os.stat(os.path.join(folder, file))
                    stamps.append(f"{folder}/{file} {state.st_size} {state.st_mtime_ns}")
    return "\n".join(stamps)
