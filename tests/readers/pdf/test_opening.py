"""A PDF that does not open is named, with the way out."""

from __future__ import annotations

import hashlib

import pytest

from pipeline.errors import DamagedDocument, LockedDocument, UnreadableInput
from pipeline.readers.pdf.opening import opened
from tests.readers.pdf.pdf_files import pdf, text

_RC4 = (
    # 40 bits (ISO 32000-1, 7.6.3).
    "/Encrypt<</Filter/Standard/V 1/R 2/O<{owner}>/U<{user}>/P -4>>/ID[<00><00>]"
)


def locked(user: str) -> bytes:
    """Return a PDF encrypted with the user password `user`."""
    from cryptography.hazmat.decrepit.ciphers.algorithms import ARC4
    from cryptography.hazmat.primitives.ciphers import Cipher

    padding = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")

    def rc4(key: bytes, data: bytes) -> bytes:
        return Cipher(ARC4(key), mode=None).encryptor().update(data)

    def padded(password: str) -> bytes:
        return (password.encode() + padding)[:32]

    owner = rc4(hashlib.md5(padded("owner")).digest()[:5], padded(user))
    key = hashlib.md5(padded(user) + owner + (-4 & 0xFFFFFFFF).to_bytes(4, "little") + b"\0").digest()[:5]
    entry = _RC4.format(owner=owner.hex(), user=rc4(key, padding).hex())
    return pdf("").replace(b"/Root 1 0 R", b"/Root 1 0 R" + entry.encode())


def test_pdf_opens() -> None:
    with opened(pdf(text(60, 60, "标题"), ""), "表.pdf") as document:
        assert len(document) == 2


def test_empty_password_opens() -> None:
    with opened(locked(""), "表.pdf") as document:
        assert len(document) == 1


@pytest.mark.parametrize(
    ("data", "error", "words"),
    [
        pytest.param(locked("secret"), LockedDocument, "设有打开密码", id="password"),
        pytest.param(b"%PDF-1.7\n", DamagedDocument, "没有结尾", id="only-a-head"),
        pytest.param(pdf(text(60, 60, "标题"))[:400], DamagedDocument, "没有结尾", id="cut-short"),
        pytest.param(b"%PDF-1.7\nnothing\n%%EOF\n", DamagedDocument, "已损坏", id="nothing-inside"),
        pytest.param(pdf(), DamagedDocument, "没有一页", id="no-page"),
        pytest.param(b"", DamagedDocument, "没有结尾", id="no-byte"),
    ],
)
def test_refusals_name_the_file(data: bytes, error: type[UnreadableInput], words: str) -> None:
    with pytest.raises(error) as caught, opened(data, "表.pdf"):
        pass

    assert caught.type is error
    assert "“表.pdf”" in caught.value.message.zh
    assert words in caught.value.message.zh
    assert caught.value.hint.zh
    assert '"表.pdf"' in caught.value.message.en


def test_the_next_document_opens_after_a_failure() -> None:
    """The lock is given back."""
    with pytest.raises(DamagedDocument), opened(b"%PDF", "a.pdf"):
        pass
    with opened(pdf(""), "b.pdf") as document:
        assert len(document) == 1
