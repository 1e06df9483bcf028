"""Which pictures and PDFs of a submission are the stamped scan of a form: by their names, or because nothing else is left."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from pipeline.language.normal import norm
from pipeline.model.profile import Role
from pipeline.model.submission import File
from pipeline.model.text import Text
from pipeline.model.values import dataclass

_OTHER = ("身份证", "营业执照", "证书", "资质", "草案", "标准文本", "征求意见稿", "查新", "合同", "发票", "照片", "logo", "二维码")
"""Words of paths that point away from a stamped form."""


_STAMPED = ("盖章", "扫描", "签章", "签字", "扫描件", "签字盖章")
"""Words that any scan may have in its name: they do not say of what."""
_COMPLETE = 100
"""Worth of being the form itself; a word of the role is worth its length."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A file that a role may be played by: why, by which words of its path, and how much that is worth."""

    file: int
    because: Text
    words: tuple[str, ...] = ()
    worth: int = 0


def scan_parts(files: Sequence[File], roles: Sequence[Role], played: Mapping[str, Collection[int]]) -> Iterator[tuple[str, int, Text]]:
    """Yield (role, position of the file, reason) for the scans among the files; `played` names the files of the other roles.

    A file is the scan of one form at most: of that which its path names by the longest word, else of that which came along.
    A form that is itself a PDF is its own stamped copy. Copies of something else (certificates) may stand in the same file.
    """
    found = {role.identity: _claims(files, role, roles, played) for role in roles}
    for number in range(len(files)):
        of_forms = [(role, claim) for role in roles if role.scan_of for claim in found[role.identity] if claim.file == number]
        of_others = [(role, claim) for role in roles if not role.scan_of for claim in found[role.identity] if claim.file == number]
        named_elsewhere = any(claim.words for _, claim in of_others)
        if named_elsewhere:
            of_forms = [(role, claim) for role, claim in of_forms if claim.worth and not set(claim.words) <= set(_STAMPED)]
        best = max(of_forms, key=lambda one: (one[1].worth, bool(played.get(one[0].scan_of or ""))), default=None)
        if best is not None:
            yield best[0].identity, number, best[1].because
        for role, claim in of_others:
            if claim.words or best is None:
                yield role.identity, number, claim.because


def _claims(files: Sequence[File], role: Role, roles: Sequence[Role], played: Mapping[str, Collection[int]]) -> list[Claim]:
    """Return the files that can be this role.

    Those that are the form, as PDF, and those whose path has a word of the role; where no path says so, the only picture or PDF
    left is taken for it, or several pictures that are left as its pages: not where another form came along, and this did not.
    """
    own = [Claim(number, _ITSELF, worth=_COMPLETE) for number in played.get(role.scan_of or "", ()) if files[number].media == "pdf"]
    fitting = [(number, norm(_name(file.path)).casefold()) for number, file in enumerate(files) if file.media in role.media]
    others = {norm(word).casefold() for one in roles if one is not role for word in one.names}
    named = [
        Claim(number, _because(words), words, max(map(len, words))) for number, name in fitting if (words := _words(name, role, others))
    ]
    if own or named:
        return [*own, *(claim for claim in named if claim.file not in {one.file for one in own})]
    if role.scan_of and not played.get(role.scan_of) and any(played.get(one.scan_of or "") for one in roles):
        return []
    taken = {number for playing in played.values() for number in playing}
    left = [number for number, name in fitting if number not in taken and not any(other in name for other in _OTHER)]
    if len(left) == 1:
        return [Claim(left[0], Text("材料中只有这一个扫描件或图片", "the only scan or picture of the submission"))]
    if left and all(files[number].media != "pdf" for number in left):
        return [Claim(number, Text("材料中的图片，作为各页", "the pictures of the submission, taken for its pages")) for number in left]
    return []


_ITSELF = Text("是该表的 PDF", "is the form itself, as PDF")


def _because(words: Sequence[str]) -> Text:
    longest = max(words, key=len)
    return Text(f"文件名中有“{longest}”", f"its name has “{longest}”")


def _name(path: str) -> str:
    """Return the path without its extension: 盖章扫描/第1页 says as much as a file name."""
    folder, slash, name = path.rpartition("/")
    return folder + slash + (name.rpartition(".")[0] or name)


def _words(name: str, role: Role, others: Collection[str]) -> tuple[str, ...]:
    """Return the words of the role in a path; () without one, or where the path says it is something else that no role is about."""
    words = [norm(word).casefold() for word in role.names]
    found = tuple(word for word in words if word in name)
    elsewhere = any(other in name and other not in words and other not in others for other in _OTHER)
    return () if elsewhere and len(found) < 2 else found
