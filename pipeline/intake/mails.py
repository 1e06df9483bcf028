"""A mail as a branch: what it encloses judged one by one, nothing written to disk, nothing fetched from where it points."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field, replace
from typing import Final

from pipeline.errors import UnreadableInput
from pipeline.intake.branches import Branch, assembled
from pipeline.intake.clutter import is_clutter
from pipeline.intake.internet_mail import read_internet_mail
from pipeline.intake.leaves import trouble
from pipeline.intake.letters import Enclosure, Letter
from pipeline.intake.net_disks import net_disk_links, not_downloaded
from pipeline.intake.outlook_mail import read_outlook_mail
from pipeline.intake.pictures import is_ornament
from pipeline.intake.ways import DEEPEST_MAIL, Way, too_deep
from pipeline.language.patterns import pattern
from pipeline.model.submission import File, Mail, Media, Trouble
from pipeline.model.text import Text
from pipeline.ooxml.refusals import escaped, unsupported

_TNEF: Final = b"\x78\x9f\x3e\x22"
"""[MS-OXTNEF] 2.1.1.1: what Outlook wraps everything in that its sender calls rich text."""
_SEALED: Final = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"})
_IDLE: Final = pattern(r".*\.(?:p7s|vcf|ics|asc|sig)|winmail\.dat\.txt|ATT\d+\.(?:txt|htm)", re.IGNORECASE | re.DOTALL)
"""Signatures, cards and invitations; ATT00001.txt is what Exchange makes of a mailing list's footer."""
_UNWRAP: Final = Text(
    "请申报人改用“纯文本”或“HTML”格式重新发送邮件（Outlook：邮件格式不要选“RTF”），或把材料压缩为 .zip 发送",
    "ask the sender to send it again as plain text or HTML (not Outlook's rich text), or as a .zip",
)
_UNSEAL: Final = Text("请申报人不加密，重新发送邮件", "ask the sender to send the mail again without encryption")


def read_mail(data: bytes, name: str, media: Media, way: Way) -> Branch:
    """Return the mail in `data`, to which `way` leads, as a branch called `name`.

    What cannot be read is a trouble in it, never an error.
    """
    try:
        letter = letter_of(data, name, media)
    except UnreadableInput as error:
        return Branch(escaped(name), "mail", troubles=(trouble("", error),), mail=Mail(""))
    return _branch(letter, name, way)


def letter_of(data: bytes, name: str, media: Media) -> Letter:
    """Return the mail in `data`. Raises an UnreadableInput."""
    return read_outlook_mail(data, name) if media == "msg" else read_internet_mail(data, name)


@dataclass(slots=True)
class _Gathering:
    files: list[File] = field(default_factory=list)
    branches: list[Branch] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)


def _branch(letter: Letter, name: str, way: Way) -> Branch:
    found = _Gathering([], [], list(letter.ignored), [trouble("", error) for error in letter.troubles])
    for one in letter.enclosures:
        try:
            _enclose(one, way.to(one.name), found)
        except UnreadableInput as error:
            found.troubles.append(trouble(one.name, error))
    links = net_disk_links(letter.bodies, told=not (found.files or found.branches))
    if links:
        found.troubles.append(replace(trouble("", not_downloaded(links)), elsewhere=True))
    branch = assembled(name, "mail", found.files, found.branches, found.ignored, found.troubles)
    return replace(branch, mail=_mail(letter, tuple(link for link, _ in links)))


def _enclose(one: Enclosure, way: Way, found: _Gathering) -> None:
    """Put one enclosure where it belongs. Raises an UnreadableInput."""
    if is_clutter(one.name) or (_IDLE.fullmatch(one.name) and not isinstance(one.content, Letter)):
        found.ignored.append(one.name)
        return
    if isinstance(one.content, Letter):
        if way.mails >= DEEPEST_MAIL:
            raise too_deep(one.name)
        inner = _branch(one.content, one.name, replace(way, mails=way.mails + 1))
    else:
        data = one.content()
        way.budget.spend(one.name, 1, len(data))
        sealed = _sealed(one, data)
        if sealed is not None:
            # Any paper may be in it: what cannot be read is the mail.
            found.troubles.append(trouble("", sealed))
            return
        if one.inline and is_ornament(data):
            found.ignored.append(one.name)
            return
        opened = way.open(io.BytesIO(data), one.name)
        if isinstance(opened, File):
            found.files.append(opened)
            return
        inner = opened
    if inner.kind == "mail" and inner.bare:
        found.ignored.append(one.name)
    else:
        found.branches.append(inner)


def _sealed(one: Enclosure, data: bytes) -> UnreadableInput | None:
    """Return why all that the mail encloses is hidden in this one enclosure; None where it is not."""
    if data.startswith(_TNEF):
        return unsupported(one.name, "Outlook 专用格式，其中的附件", "in Outlook's own format, and what is in it", _UNWRAP)
    if one.kind in _SEALED:
        return unsupported(one.name, "加密的邮件内容", "an encrypted mail", _UNSEAL)
    return None


def _mail(letter: Letter, links: tuple[str, ...]) -> Mail:
    subject = None if letter.subject is None else escaped(letter.subject)
    return Mail("", subject, letter.sender, letter.recipients, letter.sent, letter.identity, letter.answers, links)
