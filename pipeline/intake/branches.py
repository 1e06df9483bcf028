"""A folder, archive or mail as found, before anybody decides what in it makes one submission."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Literal, NamedTuple

from pipeline.model.submission import File, Mail, Trouble
from pipeline.model.values import dataclass
from pipeline.ooxml.refusals import escaped

BranchKind = Literal["folder", "archive", "mail"]


@dataclass(frozen=True, slots=True)
class Branch:
    """A folder, archive or mail: names in it are its own, paths begin at it; everything is sorted by name."""

    name: str
    kind: BranchKind
    files: tuple[File, ...] = ()
    branches: tuple[Branch, ...] = ()
    ignored: tuple[str, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    mail: Mail | None = None
    """What the headers of a mail say, its path left empty."""

    @property
    def bare(self) -> bool:
        """There is nothing in it to check, nor anything that went wrong."""
        return not (self.files or self.branches or self.troubles)

    @property
    def empty(self) -> bool:
        """It may be left out: a bare folder, not a bare mail, whose sender believes that something came with it."""
        return self.bare and self.kind != "mail"


def assembled(
    name: str,
    kind: BranchKind,
    files: Iterable[File],
    children: Iterable[Branch],
    ignored: Iterable[str],
    troubles: Iterable[Trouble],
) -> Branch:
    """Return a branch with everything sorted by name; children without anything in them are left out and named."""
    kept: list[Branch] = []
    left_out = [escaped(one) for one in ignored]
    for child in children:
        if child.empty:
            left_out += [f"{child.name}/", *(f"{child.name}/{one}" for one in child.ignored)]
        else:
            kept.append(child)
    return Branch(
        escaped(name),
        kind,
        tuple(sorted(files, key=lambda file: file.path)),
        tuple(sorted(kept, key=lambda child: child.name)),
        tuple(sorted(left_out)),
        tuple(sorted(troubles, key=lambda trouble: trouble.path)),
    )


class Gathered(NamedTuple):
    """Everything below a branch, with paths from it ("证书/a.pdf", "材料.zip!/b.docx")."""

    files: tuple[File, ...]
    ignored: tuple[str, ...]
    troubles: tuple[Trouble, ...]
    mails: tuple[Mail, ...]
    """From the outside in."""
    sent: datetime | None
    """When the first of the mails was sent that brought something; of all of them where none did."""


def gathered(branch: Branch) -> Gathered:
    """Return everything below `branch`, sorted by path."""
    files: list[File] = []
    ignored: list[str] = []
    troubles: list[Trouble] = []
    mails: list[tuple[Mail, bool]] = []
    for prefix, one in _below(branch, ""):
        if one.mail is not None:
            brought = bool(one.files or one.mail.links or any(child.kind != "mail" for child in one.branches))
            mails.append((replace(one.mail, path=prefix.removesuffix("!/")), brought))
        files += [replace(file, path=prefix + file.path) for file in one.files]
        ignored += [prefix + name for name in one.ignored]
        troubles += [replace(trouble, path=_of(trouble, prefix)) for trouble in one.troubles]
    return Gathered(
        tuple(sorted(files, key=lambda file: file.path)),
        tuple(sorted(ignored)),
        tuple(sorted(troubles, key=lambda trouble: trouble.path)),
        tuple(mail for mail, _ in mails),
        first_sent(mail for mail, brought in mails if brought) or first_sent(mail for mail, _ in mails),
    )


def first_sent(mails: Iterable[Mail]) -> datetime | None:
    """Return when the first of the mails was sent; None where none of them says so."""
    return min((mail.sent for mail in mails if mail.sent is not None), default=None)


def below(prefix: str, branch: Branch) -> str:
    """Return how paths inside `branch` begin, where `prefix` is how they begin beside it."""
    return f"{prefix}{branch.name}{'/' if branch.kind == 'folder' else '!/'}"


def _below(branch: Branch, prefix: str) -> Iterator[tuple[str, Branch]]:
    yield prefix, branch
    for child in branch.branches:
        yield from _below(child, below(prefix, child))


def _of(trouble: Trouble, prefix: str) -> str:
    """A trouble without a path concerns the folder, archive or mail itself."""
    return prefix + trouble.path if trouble.path else prefix.removesuffix("/").removesuffix("!")
