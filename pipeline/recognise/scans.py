"""Which pictures and PDFs of a submission are the stamped scan of a form: by their names, or because nothing else is left."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.language.normal import norm
from pipeline.model.profile import Role
from pipeline.model.submission import File
from pipeline.model.text import Text

_OTHER = ("身份证", "营业执照", "证书", "资质", "草案", "标准文本", "征求意见稿", "查新", "合同", "发票", "照片", "logo", "二维码")
"""Words of paths that point away from a stamped form."""


def scan_parts(files: Sequence[File], role: Role) -> tuple[tuple[int, Text], ...]:
    """Return the positions of the files that are scans of a form, each with the reason; () when none is.

    A file whose path has a word of the role is one; where no path says so, the only picture or PDF left is taken
    for it, or several pictures that are left as its pages.
    """
    fitting = [(number, norm(_name(file.path)).casefold()) for number, file in enumerate(files) if file.media in role.media]
    named = [(number, word) for number, name in fitting if (word := _word(name, role))]
    if named:
        return tuple((number, Text(f"文件名中有“{word}”", f"its name has “{word}”")) for number, word in named)
    left = [number for number, name in fitting if not any(other in name for other in _OTHER)]
    if len(left) == 1:
        return ((left[0], Text("材料中只有这一个扫描件或图片", "the only scan or picture of the submission")),)
    if left and all(files[number].media != "pdf" for number in left):
        return tuple((number, Text("材料中的图片，作为各页", "the pictures of the submission, taken for its pages")) for number in left)
    return ()


def _name(path: str) -> str:
    """Return the path without its extension: 盖章扫描/第1页 says as much as a file name."""
    folder, slash, name = path.rpartition("/")
    return folder + slash + (name.rpartition(".")[0] or name)


def _word(name: str, role: Role) -> str | None:
    """Return the word of the role in a path; None without one, or where the path says it is something else."""
    words = [norm(word).casefold() for word in role.names]
    found = [word for word in words if word in name]
    elsewhere = any(other in name and other not in words for other in _OTHER)
    return found[0] if found and not (elsewhere and len(found) < 2) else None
