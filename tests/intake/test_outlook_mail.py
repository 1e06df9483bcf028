"""A .msg as a letter."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import HostileDocument, UnreadableInput, UnsupportedFormat
from pipeline.intake.letters import Letter
from pipeline.intake.outlook_mail import read_outlook_mail
from tests.compound_files import Tree, Value, compound, enclosed_file, enclosed_mail, outlook_mail, properties

SUBJECT, SENT, BODY, HTML, HEADERS, SENDER, PAGE = 0x37, 0x39, 0x1000, 0x1013, 0x7D, 0x5D01, 0x3FFD
WHEN = datetime(2022, 8, 15, 15, 50, tzinfo=UTC)


def read(values: dict[int, Value], *enclosures: Tree, recipients: tuple[dict[int, Value], ...] = (), coding: str = "utf-16-le") -> Letter:
    return read_outlook_mail(compound(outlook_mail(values, enclosures=enclosures, recipients=recipients, coding=coding)), "a.msg")


def inside(letter: Letter) -> dict[str, bytes | Letter]:
    return {one.name: one.content if isinstance(one.content, Letter) else one.content() for one in letter.enclosures}


def test_a_mail() -> None:
    recipients: tuple[dict[int, Value], ...] = ({0x39FE: "Tb@Example.org", 0x3003: "/O=X/CN=TB"}, {0x3003: "cc@example.org"})
    files = (enclosed_file("建议书.docx", b"PK" * 4000), enclosed_file("扫描件.pdf", b"%PDF"))
    letter = read({SUBJECT: "申报", SENT: WHEN, BODY: "请查收", SENDER: "A@Example.com"}, *files, recipients=recipients)

    assert inside(letter) == {"建议书.docx": b"PK" * 4000, "扫描件.pdf": b"%PDF"}
    assert (letter.subject, letter.sender, letter.bodies) == ("申报", "a@example.com", ("请查收",))
    assert letter.recipients == ("tb@example.org", "cc@example.org")
    assert letter.sent is not None
    assert letter.sent.isoformat() == "2022-08-15T23:50:00+08:00"


def test_a_mail_with_nothing_in_it() -> None:
    letter = read({})

    assert letter == Letter()


def test_the_headers_it_came_with_count() -> None:
    headers = (
        "From: 甲 <b@example.com>\r\nDelivered-To: c@example.org\r\nDate: Mon, 15 Aug 2022 10:00:00 +0800\r\nMessage-ID: <1@x>\r\n\r\n"
    )
    letter = read({HEADERS: headers, SENT: WHEN, 0x1042: "<0@x>", 0x1039: "<0@x> <00@x>"})

    assert (letter.sender, letter.recipients, letter.identity, letter.answers) == (
        "b@example.com",
        ("c@example.org",),
        "1@x",
        ("0@x", "00@x"),
    )
    assert letter.sent is not None
    assert letter.sent.hour == 10


def test_when_it_was_delivered_where_nobody_says_when_it_was_sent() -> None:
    sent = read({0x0E06: WHEN}).sent

    assert sent is not None
    assert sent.hour == 23


def test_a_mail_of_a_code_page() -> None:
    files = (enclosed_file("镕.pdf", b"%PDF", coding="gbk"),)
    letter = read({SUBJECT: "申报", PAGE: 936, HTML: "网盘".encode("gbk")}, *files, coding="gbk")

    assert letter.subject == "申报"
    assert list(inside(letter)) == ["镕.pdf"]
    assert letter.bodies == ("网盘",)


@pytest.mark.parametrize(
    ("values", "name"),
    [
        pytest.param({0x3707: "长文件名.docx", 0x3704: "CWJM~1.DOC"}, "长文件名.docx", id="long-before-short"),
        pytest.param({0x3704: "A.DOC"}, "A.DOC", id="short-alone"),
        pytest.param({0x3001: "显示.docx"}, "显示.docx", id="as-shown"),
        pytest.param({}, "附件1", id="none"),
        pytest.param({0x3707: "..\\..\\a.docx"}, "a.docx", id="path"),
    ],
)
def test_names(values: dict[int, Value], name: str) -> None:
    assert list(inside(read({}, properties({0x3701: b"x", **values}, 8)))) == [name]


def test_a_mail_in_a_mail() -> None:
    inner = outlook_mail({SUBJECT: "内层/申报", SENT: WHEN}, enclosures=[enclosed_file("a.pdf", b"%PDF")], inner=True)
    ((name, letter),) = inside(read({SUBJECT: "Fwd"}, enclosed_mail(inner))).items()

    assert name == "申报.msg"
    assert isinstance(letter, Letter)
    assert inside(letter) == {"a.pdf": b"%PDF"}
    assert letter.sent is not None


def test_pictures_in_the_text_are_known() -> None:
    letter = read(
        {HTML: b'<img src="cid:one">'},
        enclosed_file("a.png", b"x", p3712="one"),
        enclosed_file("b.png", b"x", p3714=4),
        enclosed_file("c.png", b"x", p7FFE=True),
        enclosed_file("d.png", b"x", p3712="two"),
    )

    assert [one.inline for one in letter.enclosures] == [True, True, True, False]


def test_a_file_on_the_web_is_a_link() -> None:
    """Outlook encloses files of OneDrive as their address ([MS-OXCMSG] 2.2.2.9)."""
    letter = read({}, properties({0x3705: 7, 0x3707: "a.docx", 0x370D: "https://1drv.ms/w/s!x"}, 8))

    assert (letter.enclosures, letter.bodies) == ((), ("https://1drv.ms/w/s!x",))


def test_an_object_of_another_program_is_refused_by_the_enclosure() -> None:
    (one,) = read({}, {**properties({0x3705: 6, 0x3001: "图"}, 8), "__substg1.0_3701000D": {"CONTENTS": b"x"}}).enclosures

    assert not isinstance(one.content, Letter)
    with pytest.raises(UnsupportedFormat):
        one.content()


def test_mails_in_mails_without_end_are_refused_alone() -> None:
    tree = outlook_mail({}, inner=True)
    for _ in range(30):
        tree = outlook_mail({}, enclosures=[enclosed_mail(tree)], inner=True)
    letter = read({}, enclosed_mail(tree), enclosed_file("a.pdf", b"%PDF"))

    assert [type(one) for one in letter.troubles] == [HostileDocument]
    assert inside(letter) == {"a.pdf": b"%PDF"}


def test_thousands_of_enclosures_are_refused() -> None:
    with pytest.raises(HostileDocument):
        read({}, *[{}] * 2001)


WHOLE = compound(
    outlook_mail({SUBJECT: "x"}, enclosures=[enclosed_file("a", b"x" * 5000), enclosed_mail(outlook_mail({SUBJECT: "y"}, inner=True))])
)


@given(st.binary(max_size=600), st.integers(0, len(WHOLE)))
def test_whatever_the_bytes_are_they_are_read_or_refused(data: bytes, place: int) -> None:
    try:
        letter = read_outlook_mail(WHOLE[:place] + data + WHOLE[place + len(data) :], "a.msg")
        for one in letter.enclosures:
            if not isinstance(one.content, Letter):
                one.content()
    except UnreadableInput:
        return
