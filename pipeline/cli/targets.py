"""The Word file that a command is to write: a place where one can be, and nobody's own work in it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pipeline.errors import WrongUse
from pipeline.model.text import Text


def require_target(typed: str) -> Path:
    """Return the file to write; raises WrongUse where it cannot be one."""
    path = Path(typed)
    if path.suffix.lower() != ".docx" or path.is_dir():
        raise WrongUse(
            Text(f"“{typed}”不是 .docx 文件名", f"{typed} is not the name of a .docx file"),
            hint=Text("请给出以 .docx 结尾的文件名。", "Name a file that ends in .docx."),
        )
    if not path.parent.is_dir():
        raise WrongUse(
            Text(f"没有文件夹“{path.parent}”", f"there is no folder {path.parent}"),
            hint=Text("请先建立这个文件夹，或换一个位置。", "Make the folder first, or choose another place."),
        )
    return path


def keep_others(folder: Path, results: Mapping[str, bytes]) -> None:
    """Raise WrongUse where a file of somebody's own would be written over: it may be filled in, or worked on."""
    for name, data in results.items():
        path = folder / name
        if path.exists() and (not path.is_file() or _content(path) != data):
            raise WrongUse(
                Text(f"“{path}”已经存在，内容不同", f"{path} is there already and holds something else"),
                hint=Text("可能是有人填写或改过的文件。请换一个文件名。", "Somebody may have worked on it. Choose another name."),
            )


def _content(path: Path) -> bytes | None:
    """Return what a file holds; None where it cannot be read, because another program holds it open."""
    try:
        return path.read_bytes()
    except OSError:
        return None
