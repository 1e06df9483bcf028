"""The sentences with which a file is refused: what is wrong in a clerk's words, and the way out."""

from __future__ import annotations

import re
from typing import Final

from pipeline.errors import DamagedDocument, HostileDocument, LimitReached, LockedDocument, UnsupportedFormat
from pipeline.model.text import Text

SEND_AGAIN: Final = Text(
    "请申报人在 WPS 或 Word 中打开并另存为 .docx 后重新发送；若打不开，请重新发送原文件",
    "ask the sender to open it in Word or WPS, save it as .docx and send it again; if it does not open, ask for the original",
)
PACK_AGAIN: Final = Text(
    "请申报人重新压缩为 .zip 后发送，或直接发送其中的文件", "ask the sender to pack it as .zip again, or to send the files themselves"
)
DO_NOT_OPEN: Final = Text(
    "请勿打开此文件；请与申报人核实来源，请其重新制作后发送",
    "do not open this file; ask the sender where it comes from, and to make and send it anew",
)
_DISTURBING: Final = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
SAVE_AS_DOCX: Final = Text("请在 WPS 或 Word 中另存为 .docx", "save it as .docx in Word or WPS")


def escaped(name: str) -> str:
    """Return a file or entry name that cannot disturb a terminal or a sentence: control, direction and line marks written out."""
    return _DISTURBING.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), name)


def printable(name: str) -> str:
    """Return an escaped name no longer than a sentence bears."""
    plain = escaped(name)
    return plain if len(plain) <= 200 else f"{plain[:150]}…{plain[-49:]}"


def damaged(name: str, zh: str, en: str, hint: Text = SEND_AGAIN) -> DamagedDocument:
    """The file is broken at a place that the sentence names."""
    shown = printable(name)
    return DamagedDocument(Text(f"{shown} 已损坏：{zh}", f"{shown} is damaged: {en}"), hint=hint)


def hostile(name: str, zh: str, en: str) -> HostileDocument:
    """The file tries something no honest document does."""
    shown = printable(name)
    return HostileDocument(Text(f"{shown} 不安全，未读取：{zh}", f"{shown} is not safe and was not read: {en}"), hint=DO_NOT_OPEN)


def too_large(name: str, zh: str, en: str) -> LimitReached:
    """The file may be honest, but is more than is read."""
    shown = printable(name)
    hint = Text("请拆分文件，或压缩其中的图片后重新发送", "split the file, or compress its pictures, and send it again")
    return LimitReached(Text(f"{shown} 过大，未读取：{zh}", f"{shown} is too large and was not read: {en}"), hint=hint)


def locked(name: str) -> LockedDocument:
    """The document asks for a password."""
    shown = printable(name)
    return LockedDocument(
        Text(f"{shown} 设有打开密码，无法读取", f"{shown} is locked by a password"),
        hint=Text(
            "请在 WPS 或 Word 中取消密码（文件 > 信息 > 保护文档 > 用密码进行加密，清空密码）后重新发送",
            "remove the password in Word (File > Info > Protect Document) or WPS and send the file again",
        ),
    )


def unsupported(name: str, zh: str, en: str, hint: Text = SAVE_AS_DOCX) -> UnsupportedFormat:
    """A format that is not read; `zh` and `en` name it."""
    shown = printable(name)
    return UnsupportedFormat(Text(f"{shown} 是{zh}，暂不能直接读取", f"{shown} is {en}, which is not read"), hint=hint)


def not_word(name: str) -> UnsupportedFormat:
    """Something that is no Word file at all, or a zip without one in it."""
    shown = printable(name)
    return UnsupportedFormat(
        Text(f"{shown} 不是 Word 文件（其内容与扩展名不符）", f"{shown} is not a Word file, whatever its name says"), hint=SAVE_AS_DOCX
    )
