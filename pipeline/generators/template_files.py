"""Where templates lie: the office's folder, then that of the profile, then those of the profiles it extends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pipeline.errors import WrongTemplate
from pipeline.model.paper import Casework
from pipeline.model.text import Text
from pipeline.resources import resource_root


def template_file(casework: Casework, group: str, name: str) -> bytes:
    """Return the nearest template `name` of a group ("letters").

    An office keeps its own as <templates>/<profile>/<group>/<name>, or as <templates>/<group>/<name> for every call.
    Raises WrongTemplate where there is none, or where it cannot be read.
    """
    for folder in _folders(casework):
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


def _folders(casework: Casework) -> Iterator[Path]:
    own = casework.office.templates
    if own is not None:
        yield Path(own) / casework.profile.identity
        yield Path(own)
    root = resource_root("templates")
    yield from (root / name for name in (casework.profile.identity, *casework.profile.extends))
