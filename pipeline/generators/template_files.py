"""Where templates lie: the office's folder, then that of the profile, then those of the profiles it extends."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from pipeline.errors import WrongTemplate
from pipeline.model.paper import Casework
from pipeline.model.text import Text
from pipeline.profiles.catalogue import known_profiles
from pipeline.resources import resource_root


def template_file(casework: Casework, group: str, name: str) -> bytes:
    """Return the nearest template `name` of a group ("letters").

    An office keeps its own as <templates>/<profile>/<group>/<name>, or as <templates>/<group>/<name> for every call.
    Raises WrongTemplate where there is none, or where it cannot be read.
    """
    for folder in template_folders(casework):
        path = folder / group / name
        if path.is_file():
            try:
                return path.read_bytes()
            except OSError as wrong:
                raise WrongTemplate(
                    Text(f"模板“{path}”读不出来", f"the template {path} cannot be read"),
                    hint=Text("文件若正打开着，请先关闭再试。", "Close it if it is open, and try again."),
                ) from wrong
    identity = casework.profile.identity
    raise WrongTemplate(
        Text(f"方案 {identity} 没有模板“{name}”", f"profile {identity} has no template {name}"),
        hint=Text(
            f"请把自己的模板放到 office.toml 的 templates 文件夹里：{group}/{name}；写法见 docs/letters.md。",
            f"Put your own into the folder of templates that office.toml names: {group}/{name}; see docs/letters.md.",
        ),
    )


def template_folders(casework: Casework) -> Iterator[Path]:
    """Yield the folders in which the groups lie, the nearest first; they need not be there."""
    own = casework.office.templates
    if own is not None:
        yield Path(own) / casework.profile.identity
        yield Path(own)
    root = resource_root("templates")
    yield from (root / name for name in _lineage(casework.profile.identity, casework.profile.extends))


@lru_cache(16)
def _lineage(identity: str, extends: tuple[str, ...]) -> tuple[str, ...]:
    """Return a profile and those it is built on, through all generations: next year's call has what this year's parents have."""
    parents = {one.identity: one.built_on for one in known_profiles()}
    names = [identity, *extends]
    for name in names:
        names.extend(parent for parent in parents.get(name, ()) if parent not in names)
    return tuple(names)
