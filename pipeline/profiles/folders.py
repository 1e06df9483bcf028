"""Where profiles lie, and which files of a folder make one: nothing outside the folder, nothing huge."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.profiles.mistakes import Mistakes, close
from pipeline.resources import resource_root

HEAD = "profile.toml"
RUBRIC = "rubric.toml"
LARGEST_FILE = 1 << 20
"""Bytes of one file of a profile."""
MOST_FILES = 300
"""Files of one profile."""

_IDENTITY = re.compile(r"[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*")
_SUFFIXES = {"rules": ".toml", "forms": ".toml", "records": ".schema.json"}
TEMPLATES = "templates"


@dataclass(frozen=True, slots=True)
class ProfileFiles:
    """The files of one profile folder: (name with / inside the folder, bytes), sorted; None for a file that was refused."""

    folder: Path
    files: tuple[tuple[str, bytes | None], ...]

    def label(self, name: str) -> str:
        """Return a file's name as mistakes show it: with the folder's own name before it."""
        return f"{self.folder.name}/{name}"

    @property
    def head(self) -> bytes | None:
        """The bytes of profile.toml; None where it could not be read."""
        return dict(self.files).get(HEAD)


def shelves(folders: Sequence[Path], beside: Path | None = None) -> tuple[Path, ...]:
    """Return the folders to look for profiles in, in order: those given, the built-in ones, those beside an office's own profile."""
    built_in = resource_root("schemas") / "profiles"
    own = () if beside is None else (beside.resolve().parent,)
    return (*folders, built_in, *own)


def find_folder(identity: str, places: Sequence[Path]) -> Path | None:
    """Return the folder of the profile named `identity`; None when no place has it, or it is no name of a profile."""
    if not _IDENTITY.fullmatch(identity):
        return None
    return next((place / identity for place in places if (place / identity / HEAD).is_file()), None)


def template_places(identity: str, folder: Path) -> tuple[str, ...]:
    """Return where the templates of a profile may lie: in its own folder, or in our tree under its name."""
    return (folder / TEMPLATES).as_posix(), (resource_root("templates") / identity).as_posix()


def folder_names(places: Sequence[Path]) -> tuple[str, ...]:
    """Return the names of all profile folders in `places`, sorted."""
    return tuple(sorted({head.parent.name for place in places for head in place.glob(f"*/{HEAD}")}))


def profile_files(folder: Path, mistakes: Mistakes) -> ProfileFiles:
    """Return the files of a profile folder with their bytes; misplaced and refused files are named."""
    names = list(_names(folder, mistakes))
    if len(names) > MOST_FILES:
        mistakes.add(
            folder.name, (), Text(f"文件太多：{len(names)}个，最多{MOST_FILES}个", f"too many files: {len(names)}, at most {MOST_FILES}")
        )
        names = names[:MOST_FILES]
    return ProfileFiles(folder, tuple((name, file_bytes(folder, name, mistakes)) for name in names))


def _names(folder: Path, mistakes: Mistakes) -> Iterator[str]:
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        if entry.name.startswith((".", "~$")):
            continue
        if entry.name in _SUFFIXES and entry.is_dir():
            for inner in sorted(entry.iterdir(), key=lambda one: one.name):
                if inner.name.startswith((".", "~$")):
                    continue
                name = f"{entry.name}/{inner.name}"
                if inner.name.endswith(_SUFFIXES[entry.name]):
                    yield name
                elif inner.suffix.lower() in (".toml", ".json"):
                    mistakes.add(f"{folder.name}/{name}", (), _misplaced(inner.name))
        elif entry.name in (HEAD, RUBRIC):
            yield entry.name
        elif entry.name != TEMPLATES and _is_lost(entry):
            mistakes.add(f"{folder.name}/{entry.name}", (), _misplaced(entry.name))


def _is_lost(entry: Path) -> bool:
    if entry.is_dir():
        return close(entry.name, _SUFFIXES) is not None
    return entry.suffix.lower() in (".toml", ".json")


def _misplaced(name: str) -> Text:
    return Text(
        f"“{name}”不会被读取；只读取 profile.toml、rubric.toml、rules/*.toml、forms/*.toml、records/*.schema.json",
        f"{name} would not be read; only profile.toml, rubric.toml, rules/*.toml, forms/*.toml and records/*.schema.json are",
    )


def file_bytes(folder: Path, name: str, mistakes: Mistakes) -> bytes | None:
    """Return the bytes of one file of a profile; None after naming why it is not read."""
    path = folder / name
    said = Text("读不出来", "cannot be read")
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            said = Text("指向方案文件夹之外，不读取", "leads out of the profile's folder and is not read")
        elif not path.is_file():
            said = Text("不是普通文件，不读取", "is no regular file and is not read")
        else:
            with path.open("rb") as stream:
                data = stream.read(LARGEST_FILE + 1)
            if len(data) <= LARGEST_FILE:
                return data
            said = Text(f"文件过大，最多{LARGEST_FILE >> 10} KiB", f"too large, at most {LARGEST_FILE >> 10} KiB")
    except OSError as wrong:
        reason = wrong.strerror or type(wrong).__name__
        said = Text(f"读不出来：{reason}", f"cannot be read: {reason}")
    mistakes.add(f"{folder.name}/{name}", (), said)
    return None
