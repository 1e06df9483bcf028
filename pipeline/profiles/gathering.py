"""A profile's folder with the folders of everything it is built on, and one hash over all their bytes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from pipeline.errors import WrongProfile
from pipeline.model.text import Text
from pipeline.profiles.cache import Cache
from pipeline.profiles.folders import HEAD, ProfileFiles, find_folder, folder_names, profile_files, shelves, template_places
from pipeline.profiles.heads import Head, read_head
from pipeline.profiles.mistakes import Mistakes, choices, close

MOST_PROFILES = 40
"""Profiles that one may be built on, all together."""

_CHOOSE = Text("“xingshen profiles list”列出可用的方案", "`xingshen profiles list` names the profiles there are")


@dataclass(slots=True)
class Gathered:
    """The files of a profile (`own` is its name) and of all it is built on, by name, in the order they were met."""

    own: str
    folders: dict[str, ProfileFiles] = field(default_factory=dict)
    places: tuple[Path, ...] = ()
    extends: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Which profiles each of them extends."""

    @property
    def templates(self) -> tuple[tuple[str, ...], ...]:
        """The folders where templates may lie: those of the profile, then of those it extends, through all generations."""
        lineage = [self.own]
        for name in lineage:
            lineage += [parent for parent in self.extends.get(name, ()) if parent not in lineage]
        return tuple(template_places(name, self.folders[name].folder) for name in lineage if name in self.folders)

    @property
    def sha256(self) -> str:
        """The hash over the names and bytes of every file that goes in."""
        digest = sha256()
        for name in sorted(self.folders):
            for file, data in self.folders[name].files:
                if data is not None:
                    digest.update(f"{name}/{file}\0{len(data)}\0".encode())
                    digest.update(data)
        return digest.hexdigest()


def gather(identity_or_folder: str | Path, folders: Sequence[Path], cache: Cache, mistakes: Mistakes) -> Gathered:
    """Return the files of a profile and of all it is built on.

    A str is the name of a profile, or else a folder; a Path is a folder.
    Raises WrongProfile when there is no such profile; what it is built on and cannot be found is left to the merger.
    """
    own, places = locate(identity_or_folder, folders)
    files = profile_files(own, mistakes)
    head = _head(files, cache, mistakes)
    gathered = Gathered(head.identity if head and head.identity else own.name, places=places)
    gathered.folders[gathered.own] = files
    gathered.extends[gathered.own] = head.extends if head else ()
    waiting = list(head.built_on) if head else []
    while waiting and len(gathered.folders) < MOST_PROFILES:
        name = waiting.pop(0)
        folder = None if name in gathered.folders else find_folder(name, places)
        if folder is None:
            continue
        gathered.folders[name] = files = profile_files(folder, mistakes)
        head = _head(files, cache, mistakes)
        if head is not None:
            gathered.extends[name] = head.extends
            waiting.extend(head.built_on)
            if head.identity != name:
                said = Text(f"应与文件夹名一致，写成“{name}”", f"must be {name!r} like the folder's name")
                mistakes.add(files.label(HEAD), ("id",), said)
    return gathered


def locate(identity_or_folder: str | Path, folders: Sequence[Path]) -> tuple[Path, tuple[Path, ...]]:
    """Return the profile's folder and the places where those it is built on may lie; raise WrongProfile when there is none."""
    if isinstance(identity_or_folder, str):
        places = shelves(folders)
        found = find_folder(identity_or_folder, places)
        if found is not None:
            return found, places
        if not Path(identity_or_folder).exists():
            raise _no_profile(identity_or_folder, places)
    folder = Path(identity_or_folder)
    if not (folder / HEAD).is_file():
        raise _no_folder(folder)
    return folder, shelves(folders, beside=folder)


def _no_profile(name: str, places: tuple[Path, ...]) -> WrongProfile:
    legal = folder_names(places)
    near = close(name, legal)
    listed = choices(legal)
    hint = (
        Text(f"是不是“{near}”？{_CHOOSE.zh}", f"did you mean {near!r}? {_CHOOSE.en}")
        if near
        else Text(f"{listed.zh}；{_CHOOSE.zh}", f"{listed.en}; {_CHOOSE.en}")
    )
    return WrongProfile(Text(f"没有方案“{name}”", f"there is no profile {name!r}"), hint=hint)


def _no_folder(folder: Path) -> WrongProfile:
    if not folder.exists():
        said = Text(f"没有文件夹“{folder}”", f"there is no folder {folder}")
    elif not folder.is_dir():
        said = Text(f"“{folder}”不是文件夹", f"{folder} is no folder")
    else:
        said = Text(f"文件夹“{folder}”中没有 {HEAD}，不是方案", f"{folder} holds no {HEAD} and so is no profile")
    hint = Text(
        f"--profile 后写方案的名称，或含有 {HEAD} 的文件夹；写法见 docs/profiles.md",
        f"give the name of a profile, or a folder with a {HEAD}; docs/profiles.md says how one is written",
    )
    return WrongProfile(said, hint=hint)


def _head(files: ProfileFiles, cache: Cache, mistakes: Mistakes) -> Head | None:
    data = files.head
    return None if data is None else read_head(data, cache, mistakes, files.label(HEAD))
