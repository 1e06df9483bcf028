"""Opens a PDF with pdfium; one sentence and the way out for those that do not open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Final

from pipeline.errors import DamagedDocument, LockedDocument
from pipeline.model.text import Text

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_PDFIUM: Final = Lock()
"""pdfium is not safe for threads: one document at a time."""
_PASSWORD_WANTED: Final = 4
_SECURITY_UNKNOWN: Final = 5
_SAVE_AGAIN: Final = Text(
    zh="请重新导出或重新发送该 PDF；能提交 Word 文件的，请提交 .docx",
    en="export or send the PDF again; where a Word file may be sent, send the .docx",
)
_UNLOCK: Final = Text(zh="请取消密码后重新导出 PDF，再提交", en="remove the password, export the PDF again and send it")


@contextmanager
def opened(data: bytes, name: str) -> Iterator[PdfDocument]:
    """Give the PDF in `data`, with an empty password where it has one; nobody else uses pdfium meanwhile.

    Raises LockedDocument or DamagedDocument, which name the file as `name`.
    """
    # Only PDFs pay for pdfium.
    from pypdfium2 import PdfDocument, PdfiumError

    with _PDFIUM:
        try:
            document = PdfDocument(data)
        except PdfiumError as error:
            raise _refusal(error, data, name) from None
        try:
            if len(document) < 1:
                raise DamagedDocument(Text(f"“{name}”里没有一页", f'"{name}" has no page'), hint=_SAVE_AGAIN)
            yield document
        finally:
            document.close()


def _refusal(error: Exception, data: bytes, name: str) -> DamagedDocument | LockedDocument:
    code = getattr(error, "err_code", None)
    if code == _PASSWORD_WANTED:
        return LockedDocument(Text(f"“{name}”设有打开密码", f'"{name}" is locked by a password'), hint=_UNLOCK)
    if code == _SECURITY_UNKNOWN:
        return LockedDocument(
            Text(f"“{name}”用本程序不支持的方式加密", f'"{name}" is encrypted in a way that is not supported'), hint=_UNLOCK
        )
    if re.search(rb"/Type\s*/Pages\b", data) and re.search(rb"/Count\s+0\b", data):
        return DamagedDocument(Text(f"“{name}”里没有一页", f'"{name}" has no page'), hint=_SAVE_AGAIN)
    if re.search(rb"%%EOF\s*\Z", data[-1100:]) is None:
        return DamagedDocument(Text(f"“{name}”不完整，文件没有结尾", f'"{name}" is cut short, its end is missing'), hint=_SAVE_AGAIN)
    return DamagedDocument(Text(f"“{name}”已损坏，无法打开", f'"{name}" is damaged and does not open'), hint=_SAVE_AGAIN)
