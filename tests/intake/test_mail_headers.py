"""Headers as Chinese mail programs write them."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta
from email.message import Message

import pytest

from pipeline.intake.mail_headers import (
    SHANGHAI,
    RawHeaders,
    addresses,
    decoded_bytes,
    decoded_header,
    identities,
    in_shanghai,
    moment,
    parameter,
)


def word(text: str, charset: str, coding: str | None = None) -> str:
    return f"=?{charset}?B?{base64.b64encode(text.encode(coding or charset)).decode()}?="


def bare(text: str, coding: str) -> str:
    """Return text as the parser keeps bytes that no header says the coding of."""
    return text.encode(coding).decode("ascii", "surrogateescape")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        pytest.param("Report", "Report", id="ascii"),
        pytest.param(word("申报材料", "utf-8"), "申报材料", id="utf-8"),
        pytest.param(word("镕堃公司", "gb2312", "gbk"), "镕堃公司", id="gbk-that-claims-gb2312"),
        pytest.param(word("𠮷田", "GB18030"), "𠮷田", id="gb18030"),
        pytest.param(word("申报", "x-gbk", "gbk"), "申报", id="a-name-of-its-own"),
        pytest.param(word("申报", "no-such-coding", "utf-8"), "申报", id="unknown-coding"),
        pytest.param("=?utf-8?B?55Sz5oq?= =?utf-8?B?pLmRvY3g=?=", None, id="broken-base64"),
        pytest.param(f"{word('申', 'utf-8')}\r\n {word('报', 'utf-8')}", "申报", id="folded-between-words"),
        pytest.param("=?gbk?B?yeq=?= =?gbk?B?sagu?=", None, id="a-character-in-two-words"),
        pytest.param(f"Re: {word('申报', 'utf-8')} (2)", "Re: 申报 (2)", id="mixed"),
        pytest.param("=?utf-8?Q?=E7=94=B3_a?=", "申 a", id="quoted"),
        pytest.param(bare("建议书", "gbk"), "建议书", id="bare-gbk"),
        pytest.param(bare("建议书", "utf-8"), "建议书", id="bare-utf-8"),
        pytest.param("", "", id="nothing"),
        pytest.param("=?=?=?", "=?=?=?", id="marks-only"),
        pytest.param("\ud800x", None, id="half-a-character"),
    ],
)
def test_decoded_header(value: str, text: str | None) -> None:
    found = decoded_header(value)

    assert text is None or found == text
    found.encode("utf-8")


def test_text_of_no_coding_is_still_text() -> None:
    assert decoded_bytes(b"\xff\xfe\xff") == "ÿþÿ"
    assert decoded_bytes("申报".encode("gbk"), "us-ascii") == "申报"
    assert decoded_bytes("申報".encode("big5"), "big5") == "申報"
    assert decoded_bytes(b"x", "\0") == "x"


@pytest.mark.parametrize(
    ("header", "name"),
    [
        pytest.param('attachment; filename="a.pdf"', "a.pdf", id="plain"),
        pytest.param("attachment; filename*=GBK''%BD%A8%D2%E9.docx", "建议.docx", id="rfc-2231"),
        pytest.param("attachment; filename*0*=utf-8''%E5%BB%BA; filename*1*=%E8%AE%AE.docx", "建议.docx", id="rfc-2231-in-pieces"),
        pytest.param(f'attachment; filename="{word("建议.docx", "gb18030")}"', "建议.docx", id="encoded-word-in-quotes"),
        pytest.param(f'attachment; filename="{word("建", "gbk")}\r\n {word("议.docx", "gbk")}"', "建议.docx", id="encoded-words-folded"),
        pytest.param(f'attachment; filename="{bare("建议.docx", "gbk")}"', "建议.docx", id="bare-gbk"),
        pytest.param("attachment; filename*=nonsense''%FF", "ÿ", id="unknown-coding"),
        pytest.param("attachment", None, id="none"),
        pytest.param('attachment; filename="', '"', id="a-lone-quote"),
    ],
)
def test_parameter(header: str, name: str | None) -> None:
    message = Message(policy=RawHeaders())
    message["Content-Disposition"] = header

    assert parameter(message, "filename", "content-disposition") == name


def test_headers_stand_as_they_came_up_to_a_limit() -> None:
    """The library takes quadratic time for parameters, and loses bytes that no header says the coding of."""
    name, value = RawHeaders().header_source_parse(["Subject: " + "x" * 30_000])
    _, described = RawHeaders().header_source_parse(["Content-Type: " + "x" * 30_000])

    assert (name, len(value), len(described)) == ("Subject", 20_000, 3_000)
    assert RawHeaders().header_fetch_parse("Subject", bare("申报", "gbk")) == bare("申报", "gbk")


def test_addresses() -> None:
    values = ['"甲，公司" <A@Example.com>, b@example.com', "A@example.com; c@example.com", "nobody", "<d@x.cn>"]

    assert addresses(values)[:2] == ("a@example.com", "b@example.com")
    assert addresses([]) == ()
    assert addresses(["(" * 5000]) == ()


def test_identities() -> None:
    assert identities("<a@b> <c@d>\r\n <a@b> x") == ("a@b", "c@d")
    assert identities("") == ()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("Mon, 15 Aug 2022 23:50:00 +0800", "2022-08-15 23:50", id="shanghai"),
        pytest.param("Mon, 15 Aug 2022 23:50:00 +0800 (CST)", "2022-08-15 23:50", id="with-a-remark"),
        pytest.param("Mon, 15 Aug 2022 15:59:00 GMT", "2022-08-15 23:59", id="a-minute-before-midnight-there"),
        pytest.param("Mon, 15 Aug 2022 16:00:00 +0000", "2022-08-16 00:00", id="midnight-there"),
        pytest.param("Mon, 15 Aug 2022 16:00:00 -0000", "2022-08-16 00:00", id="no-zone"),
        pytest.param("15 Aug 22 10:00 +0800", "2022-08-15 10:00", id="short"),
        pytest.param("2022-08-15 23:50:00", None, id="no-mail-date"),
        pytest.param("昨天", None, id="words"),
        pytest.param("", None, id="nothing"),
        pytest.param(None, None, id="no-header"),
        pytest.param("Mon, 32 Aug 2022 23:50:00 +0800", None, id="no-such-day"),
        pytest.param("1 Jan 2022 00:00:00 +9999999999", None, id="no-such-zone"),
        pytest.param("1 Jan 1970 00:00:00 +0000", None, id="a-clock-never-set"),
        pytest.param("1 Jan 9999 00:00:00 -0800", "9999-01-01 16:00", id="far-off"),
        pytest.param("31 Dec 9999 23:00:00 -0800", None, id="past-the-end-of-time"),
    ],
)
def test_moment(value: str | None, expected: str | None) -> None:
    found = moment(value)

    assert (found.strftime("%Y-%m-%d %H:%M") if found else None) == expected
    assert found is None or found.utcoffset() == timedelta(hours=8)


def test_in_shanghai() -> None:
    assert in_shanghai(datetime(2022, 8, 15, 16, tzinfo=UTC)) == datetime(2022, 8, 16, 0, tzinfo=SHANGHAI)
    assert in_shanghai(datetime(1989, 1, 1, tzinfo=UTC)) is None
