"""Chooses the reader by what a file is, never by its name."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.errors import DamagedDocument, UnsupportedFormat
from pipeline.model.document import Document
from pipeline.model.submission import File
from pipeline.model.text import Text
from pipeline.ooxml.refusals import locked

_WAY_OUT: Mapping[str, Text] = {
    "doc": Text("请在 WPS 或 Word 中打开，另存为 .docx 后重新提交", "open it in Word or WPS, save it as .docx and send it again"),
    "wps": Text("请在 WPS 中打开，另存为 .docx 后重新提交", "open it in WPS, save it as .docx and send it again"),
    "rtf": Text("请在 Word 或 WPS 中打开，另存为 .docx 后重新提交", "open it in Word or WPS, save it as .docx and send it again"),
    "odt": Text("请在 Word 或 WPS 中打开，另存为 .docx 后重新提交", "open it in Word or WPS, save it as .docx and send it again"),
    "html": Text("请在 Word 或 WPS 中打开，另存为 .docx 后重新提交", "open it in Word or WPS, save it as .docx and send it again"),
    "rar": Text("请解压后重新提交，或改用 .zip", "unpack it, or send a .zip"),
    "7z": Text("请解压后重新提交，或改用 .zip", "unpack it, or send a .zip"),
    "ofd": Text("请另存为 PDF 后重新提交", "save it as PDF and send it again"),
    "eml": Text("请把邮件附件另存到文件夹后检查该文件夹", "save the mail's attachments to a folder and check that folder"),
    "msg": Text("请把邮件附件另存到文件夹后检查该文件夹", "save the mail's attachments to a folder and check that folder"),
}
"""Formats that an applicant may well send and that are not read, with what to do instead."""


def read_document(file: File, data: bytes) -> Document | None:
    """Return the document in `data`; None for a format that holds no text to read (pictures, scans, unknown files).

    Raises an UnreadableInput for a file that ought to be readable and is not.
    """
    if file.media == "docx":
        # Only Word files pay for the Word reader's imports.
        from pipeline.readers.word.reader import read_word

        return read_word(data, file.path)
    if file.media == "pdf":
        from pipeline.readers.pdf.reader import read_pdf

        return read_pdf(data, file.path)
    if file.media == "encrypted-office":
        raise locked(file.path)
    if file.media == "empty":
        raise DamagedDocument(
            Text(f"“{file.path}”是空文件（0 字节）", f'"{file.path}" is empty (0 bytes)'),
            hint=Text("请重新保存或重新发送该文件", "save or send the file again"),
        )
    if file.media == "unknown" and file.path.lower().endswith(".txt"):
        from pipeline.readers.plain.decoding import undecodable

        raise undecodable(file.path)
    if file.extension_lies and file.media in ("text", "unknown"):
        raise UnsupportedFormat(
            Text(f"“{file.path}”的内容不是扩展名所说的格式，无法读取", f'"{file.path}" is not what its extension says and cannot be read'),
            hint=Text(
                "请在 Word 或 WPS 中打开原文件，另存为 .docx 后重新提交",
                "open the original in Word or WPS, save it as .docx and send it again",
            ),
        )
    if file.media == "text":
        from pipeline.readers.plain.reader import read_plain

        return read_plain(data, file.path)
    if file.media in _WAY_OUT:
        raise UnsupportedFormat(
            Text(f"“{file.path}”是 {file.media} 格式，本程序不读取", f'"{file.path}" is a {file.media} file, which is not read'),
            hint=_WAY_OUT[file.media],
        )
    return None
