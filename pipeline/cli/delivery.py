"""Results: to stdout, or into the folder of -o; written beside and renamed, so that nothing half-written is ever seen."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from pipeline.errors import WrongUse
from pipeline.model.text import Text


def print_result(text: str) -> None:
    """Write to stdout and see it off, so that a closed pipe is noticed here."""
    sys.stdout.write(text)
    sys.stdout.flush()


def write_beside(path: Path, data: bytes) -> None:
    """Write a file as a whole or not at all; folders on the way are made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, beside = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(beside, 0o666 & ~_umask())
        os.replace(beside, path)
    except BaseException:
        os.unlink(beside)
        raise


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def write_results(results: Mapping[str, bytes], folder: str) -> tuple[str, ...]:
    """Write the files (name -> content) into the folder, which is made, and return their paths.

    Raises WrongUse where the folder cannot be written, and for a name that leads out of it.
    """
    written = []
    for name, data in results.items():
        path = Path(folder) / name
        if not path.resolve().is_relative_to(Path(folder).resolve()):
            raise WrongUse(
                Text(f"文件名“{name}”指向输出文件夹之外", f"the name {name!r} leads out of the output folder"),
                hint=Text("请改名后再试。", "Rename it and try again."),
            )
        try:
            write_beside(path, data)
        except OSError as refused:
            raise WrongUse(
                Text(f"不能写入“{path}”", f"cannot write {path}"),
                hint=Text(
                    "请换一个有写权限的文件夹，或先关闭正在打开它的程序。",
                    "Choose a folder you may write to, or close the program that holds it open.",
                ),
            ) from refused
        written.append(str(path))
    return tuple(written)


def keep_out_of_inputs(folder: str, paths: Sequence[str]) -> None:
    """Raise WrongUse where results would land among what is checked, and be checked themselves the next time."""
    target = Path(folder).resolve()
    for path in paths:
        source = Path(path).resolve()
        if target == source or source in target.parents:
            raise WrongUse(
                Text(f"输出位置“{folder}”在被检查的“{path}”里面", f"the output {folder} lies inside the input {path}"),
                hint=Text("请用 -o 指定另一个文件夹，原始材料不会被改动。", "Name another folder with -o; inputs are never touched."),
            )
