"""An .eml as a letter, as Chinese mail programs write it and as nobody should."""

from __future__ import annotations

import base64
from collections.abc import Callable
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import HostileDocument, UnreadableInput, UnsupportedFormat
from pipeline.intake.internet_mail import MOST_PARTS, read_internet_mail
from pipeline.intake.letters import Enclosure, Letter
from tests.mails import eml, mail, raw_mail, wire

PDF = b"%PDF-1.7"


def read(data: bytes) -> Letter:
    return read_internet_mail(data, "a.eml")


def inside(letter: Letter) -> dict[str, bytes | Letter]:
    return {one.name: one.content if isinstance(one.content, Letter) else one.content() for one in letter.enclosures}


def attached(headers: str, body: bytes = PDF) -> list[str]:
    return [one.name for one in read(raw_mail((headers, body))).enclosures]


def test_a_mail() -> None:
    letter = read(eml({"建议书.docx": b"PK1", "草案.docx": b"PK2"}, Cc="B@Example.com", Delivered_To="tb@example.org", Message_ID="<1@x>"))

    assert inside(letter) == {"建议书.docx": b"PK1", "草案.docx": b"PK2"}
    assert (letter.subject, letter.sender) == ("团体标准申报", "jia@example.com")
    assert letter.recipients == ("tb@example.org", "b@example.com")
    assert letter.sent is not None
    assert letter.sent.isoformat() == "2022-08-15T23:50:00+08:00"
    assert (letter.identity, letter.answers, letter.troubles) == ("1@x", (), ())
    assert [body.strip() for body in letter.bodies] == ["请查收。"]


def test_everyone_it_went_to_is_known() -> None:
    letter = read(eml(To="a@x.cn", Cc="b@x.cn", X_Forwarded_To="c@x.cn", Envelope_To="d@x.cn", X_Original_To="A@x.cn"))

    assert letter.recipients == ("a@x.cn", "b@x.cn", "c@x.cn", "d@x.cn")


def test_what_it_answers_is_known() -> None:
    assert read(eml(In_Reply_To="<1@x>", References="<0@x> <1@x>")).answers == ("1@x", "0@x")


@pytest.mark.parametrize(
    ("headers", "name"),
    [
        pytest.param('Content-Type: application/pdf; name="a.pdf"', "a.pdf", id="name-of-the-type-alone"),
        pytest.param('Content-Type: application/pdf; name="a.pdf"\nContent-Disposition: attachment; filename="b.pdf"', "b.pdf", id="both"),
        pytest.param(
            'Content-Type: application/pdf; name="=?gb2312?B?' + base64.b64encode("镕.pdf".encode("gbk")).decode() + '?="',
            "镕.pdf",
            id="gbk",
        ),
        pytest.param(
            'Content-Disposition: attachment;\n filename="' + "建议.pdf".encode("gbk").decode("utf-8", "surrogateescape") + '"',
            "建议.pdf",
            id="bare-gbk",
        ),
        pytest.param("Content-Disposition: attachment;\n filename*0*=gb18030''%BD%A8;\n filename*1*=%D2%E9.pdf", "建议.pdf", id="rfc-2231"),
        pytest.param('Content-Disposition: attachment; filename="..\\\\..\\\\a.pdf"', "a.pdf", id="path"),
        pytest.param("Content-Type: application/pdf\nContent-Disposition: attachment", "附件1.pdf", id="no-name"),
        pytest.param("Content-Type: application/x-odd", "附件1", id="no-name-and-an-unknown-kind"),
        pytest.param("Content-Type: text/plain\nContent-Disposition: attachment", "附件1.txt", id="text-enclosed-without-a-name"),
        pytest.param('Content-Type: text/plain; name="说明.txt"', "说明.txt", id="text-with-a-name"),
    ],
)
def test_names(headers: str, name: str) -> None:
    assert attached(headers) == [name]


def test_a_name_with_a_newline_and_emoji() -> None:
    name = "=?utf-8?B?" + base64.b64encode("申报\n🎉.docx".encode()).decode() + "?="

    assert attached(f'Content-Type: application/pdf; name="{name}"') == ["申报\n🎉.docx"]


def test_enclosures_of_one_name_are_told_apart() -> None:
    part = ('Content-Type: image/jpeg; name="扫描件.jpg"', PDF)

    assert [one.name for one in read(raw_mail(part, part)).enclosures] == ["扫描件.jpg", "扫描件(2).jpg"]


@pytest.mark.parametrize(
    ("coding", "body", "data"),
    [
        pytest.param("base64", base64.encodebytes(bytes(range(256)) * 40), bytes(range(256)) * 40, id="base64"),
        pytest.param("BASE64", b"JVBERi0xLjc=", PDF, id="base64-in-capitals"),
        pytest.param("base64", b"JVBE Ri0x\r\n!!Ljc", PDF, id="base64-with-rubbish-and-no-padding"),
        pytest.param("base64", b"", b"", id="base64-of-nothing"),
        pytest.param("quoted-printable", b"%PDF=2D1=\r\n.7", PDF, id="quoted-printable"),
        pytest.param("quoted-printable", b"a=ZZb", b"a=ZZb", id="quoted-badly"),
        pytest.param("8bit", bytes(range(128, 256)), bytes(range(128, 256)), id="bare-bytes"),
        pytest.param("binary; x", PDF, PDF, id="with-a-remark"),
    ],
)
def test_transfer_codings(coding: str, body: bytes, data: bytes) -> None:
    (one,) = read(raw_mail((f'Content-Type: application/pdf; name="a"\nContent-Transfer-Encoding: {coding}', body))).enclosures

    assert not isinstance(one.content, Letter)
    assert one.content() == data


def test_a_coding_of_old_is_refused_by_the_enclosure() -> None:
    (one,) = read(raw_mail(('Content-Type: application/pdf; name="a"\nContent-Transfer-Encoding: x-uuencode', b"begin"))).enclosures

    assert not isinstance(one.content, Letter)
    with pytest.raises(UnsupportedFormat):
        one.content()


def test_only_html() -> None:
    message = EmailMessage()
    message["From"] = "a@example.com"
    message.set_content("<p>见附件</p>", subtype="html", charset="gbk")

    assert [body.strip() for body in read(wire(message)).bodies] == ["<p>见附件</p>"]


def test_pictures_shown_in_the_text_are_known() -> None:
    message = mail({"扫描件.pdf": PDF}, html='<p>此致<img src="cid:logo"></p>')
    (html,) = [part for part in message.walk() if part.get_content_type() == "text/html"]
    assert isinstance(html, EmailMessage)
    html.add_related(b"GIF89a", "image", "gif", cid="<logo>", filename="logo.gif")
    letter = read(wire(message))

    assert {one.name: one.inline for one in letter.enclosures} == {"logo.gif": True, "扫描件.pdf": False}


def test_a_forwarded_mail() -> None:
    letter = read(eml(forwarded=mail({"a.pdf": PDF}, date="Mon, 01 Aug 2022 10:00:00 +0800"), Subject="Fwd"))
    ((name, inner),) = inside(letter).items()

    assert name == "团体标准申报.eml"
    assert isinstance(inner, Letter)
    assert inside(inner) == {"a.pdf": PDF}
    assert inner.sent is not None
    assert inner.sent.day == 1


def test_a_forwarded_mail_in_base64_is_handed_out_as_it_is() -> None:
    """RFC 2046 forbids it, programs do it."""
    packed = base64.encodebytes(eml({"a.pdf": PDF}))
    (one,) = read(raw_mail(("Content-Type: message/rfc822\nContent-Transfer-Encoding: base64", b"\n" + packed))).enclosures

    assert not isinstance(one.content, Letter)
    assert inside(read(one.content())) == {"a.pdf": PDF}


def test_reports_and_invitations_are_left_out() -> None:
    letter = read(reported())

    assert letter.enclosures == ()
    assert letter.ignored == ("text/calendar", "message/delivery-status")


def reported() -> bytes:
    return raw_mail(("Content-Type: text/calendar", b"BEGIN:VCALENDAR"), ("Content-Type: message/delivery-status", b"Status: 5.0.0\n"))


@pytest.mark.parametrize("cut", [40, 200, 900], ids=["the-last-boundary", "the-last-enclosure", "much"])
def test_a_mail_cut_short_is_said(cut: int) -> None:
    data = eml({"a.pdf": PDF * 30, "b.pdf": PDF * 30})
    (trouble,) = read(data[:-cut]).troubles

    assert "不完整" in trouble.message.zh


def test_a_mail_without_its_boundary_is_said() -> None:
    (trouble,) = read(raw_mail(("Content-Type: application/pdf", PDF)).replace(b"--=_x", b"--other")).troubles

    assert "分隔标记缺失" in trouble.message.zh


def nested(deep: int) -> bytes:
    data = "From: a@example.com\nSubject: x\n"
    for number in range(deep):
        data += f"Content-Type: multipart/mixed; boundary=b{number}\n\n--b{number}\n"
    return data.encode()


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(nested(100), id="multiparts-in-multiparts"),
        pytest.param(nested(5000), id="deeper-than-the-stack"),
        pytest.param(b"From: a@b.cn\n" + b"Content-Type: message/rfc822\n\n" * 3000, id="mails-in-mails"),
        pytest.param(b"From: a@b.cn\n" + b"X-A: b\n" * 3_000_001, id="headers-by-the-million"),
        pytest.param(nested(55) + b"x\n" * 1_000_000, id="deep-and-long"),
        pytest.param(raw_mail(*[("Content-Type: application/pdf", PDF)] * (MOST_PARTS + 1)), id="thousands-of-parts"),
    ],
)
def test_a_mail_without_end_is_refused(data: bytes) -> None:
    with pytest.raises(HostileDocument):
        read(data)


@pytest.mark.timeout(30)
@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"From: a@b.cn\nTo: " + b"(" * 100_000 + b"\n\nx", id="remarks-in-remarks"),
        pytest.param(b"From: a@b.cn\nSubject: " + b"=?a?q?" * 50_000 + b"\n\nx", id="words-without-end"),
        pytest.param(raw_mail(*[("Content-Type: application/pdf; " + '";' * 4000, PDF)] * 100), id="parameters-without-end"),
        pytest.param(b"From: a@b.cn\n" + b"X-A: b\n" * 100_000 + b"\nx", id="headers-without-end"),
        pytest.param(b"From: a@b.cn\nX-A: b\n" + b" c\n" * 100_000 + b"\nx", id="a-header-of-many-lines"),
        pytest.param(b"From: a@b.cn\nContent-Type: text/html\n\n" + b"a.a." * 500_000, id="hosts-without-end"),
    ],
)
def test_a_mail_with_too_much_of_something_is_read_in_time(data: bytes) -> None:
    read(data)


@pytest.mark.parametrize("charset", [b"\0", b"\xbd\xa8", b"no-such", b"x" * 5000], ids=["nul", "bare-bytes", "unknown", "long"])
def test_odd_codings(charset: bytes) -> None:
    (body,) = read(b"From: a@b.cn\nContent-Type: text/plain; charset=" + charset + b"\n\n\xbd\xa8").bodies

    assert body == "建"


@pytest.mark.parametrize(
    "boundary",
    ["", " ", "x" * 500, "a(b", "中"],
    ids=["empty", "blank", "long", "a-pattern", "Chinese"],
)
def test_odd_boundaries(boundary: str) -> None:
    read(raw_mail(("Content-Type: application/pdf", PDF), boundary=boundary))


PIECES = [
    *(b"From: a@b.cn\r\n", b"\r\n", b"--x\r\n", b"--x--\r\n", b"AAAA", b"=", b"''%", b"cid:x", b"\xbd\xa8", b"\0", b'"', b";"),
    *(b"Content-Type: multipart/mixed; boundary=x\r\n", b"Content-Type: message/rfc822\r\n", b"Content-Type: text/html; charset="),
    *(b"Content-Transfer-Encoding: base64\r\n", b"Content-Transfer-Encoding: quoted-printable\r\n", b"Content-ID: <x>\r\n"),
    *(b"Content-Disposition: attachment; filename*=", b"Subject: =?gbk?B?", b"?=\r\n", b"A" * 76 + b"\r\n"),
]


def _exhausted(letter: Letter) -> None:
    for one in letter.enclosures:
        _opened(one)


def _opened(one: Enclosure) -> None:
    content: Callable[[], bytes] | Letter = one.content
    if isinstance(content, Letter):
        _exhausted(content)
        return
    try:
        content()
    except UnreadableInput:
        return


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.binary(max_size=20)), max_size=60))
def test_whatever_the_bytes_are_they_are_read(pieces: list[bytes]) -> None:
    _exhausted(read(b"".join(pieces)))
