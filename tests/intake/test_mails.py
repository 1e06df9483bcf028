"""A mail as a branch: what it encloses, what it leaves out, what cannot be read."""

from __future__ import annotations

import io
from email.message import EmailMessage

import pytest

from pipeline.intake.branches import Branch, gathered
from pipeline.intake.mails import letter_of, read_mail
from pipeline.intake.unpacking import opened
from pipeline.intake.ways import Budget, Way
from tests.compound_files import compound, enclosed_file, enclosed_mail, outlook_mail
from tests.intake.test_pictures import jpeg, png
from tests.mails import eml, mail, raw_mail, wire
from tests.word_files import docx, paragraphs, zipped

FORM = docx(paragraphs("建议书"))
PDF = b"%PDF-1.7"


def read(data: bytes, *, budget: Budget | None = None) -> Branch:
    return read_mail(data, "a.eml", "eml", Way("/x/a.eml", budget or Budget.for_size(len(data)), opened, mails=1))


def names(branch: Branch) -> list[str]:
    return [file.path for file in gathered(branch).files]


def said(branch: Branch) -> list[tuple[str, str]]:
    return [(trouble.path, trouble.message.zh) for trouble in gathered(branch).troubles]


def test_files_zips_and_mails_in_a_mail() -> None:
    inner = mail({"草案.docx": FORM, "证书.zip": zipped({"1.pdf": "%PDF-1.7"})}, Subject="补充")
    branch = read(eml({"建议书.docx": FORM, "材料.zip": zipped({"a/b.pdf": "%PDF-1.7"})}, forwarded=inner))
    found = gathered(branch)

    assert names(branch) == ["建议书.docx", "材料.zip!/a/b.pdf", "补充.eml!/草案.docx", "补充.eml!/证书.zip!/1.pdf"]
    assert found.files[-1].members == ("补充.eml", "证书.zip", "1.pdf")
    assert found.files[0].container == "/x/a.eml"
    assert [(one.path, one.subject) for one in found.mails] == [("", "团体标准申报"), ("补充.eml", "补充")]


def test_an_outlook_mail_as_a_file_in_a_mail() -> None:
    branch = read(eml({"a.msg": compound(outlook_mail({0x37: "内"}, enclosures=[enclosed_file("a.pdf", PDF)]))}))

    assert names(branch) == ["a.msg!/a.pdf"]


def test_the_ornaments_of_a_signature_are_left_out_and_named() -> None:
    message = mail({"印.png": png(300, 300)}, html='<img src="cid:1"><img src="cid:2">')
    (html,) = [part for part in message.walk() if part.get_content_type() == "text/html"]
    assert isinstance(html, EmailMessage)
    html.add_related(png(200, 60), "image", "png", cid="<1>", filename="logo.png")
    html.add_related(jpeg(1240, 1754), "image", "jpeg", cid="<2>", filename="盖章页.jpg")
    branch = read(wire(message))

    assert names(branch) == ["印.png", "盖章页.jpg"], "what is enclosed is no ornament, and a page in the text is a page"
    assert branch.ignored == ("logo.png",)


@pytest.mark.parametrize("name", ["smime.p7s", "张三.vcf", "invite.ics", "ATT00001.txt", "~$a.docx", "office.toml", ".DS_Store"])
def test_what_is_no_paper_is_left_out_and_named(name: str) -> None:
    branch = read(eml({name: b"x", "a.pdf": PDF}))

    assert (names(branch), branch.ignored) == (["a.pdf"], (name,))


def test_what_outlook_wraps_is_said_of_the_mail() -> None:
    """Any paper may be in winmail.dat; so nothing is called missing."""
    branch = read(eml({"winmail.dat": b"\x78\x9f\x3e\x22" + bytes(50)}))
    ((path, message),) = said(branch)

    assert path == ""
    assert "winmail.dat" in message
    assert "RTF" in branch.troubles[0].hint.zh


def test_an_encrypted_mail_is_said() -> None:
    ((path, message),) = said(read(raw_mail(("Content-Type: application/pkcs7-mime; name=smime.p7m", b"x"))))

    assert path == ""
    assert "加密" in message


def test_links_to_net_disks_are_said_and_kept() -> None:
    branch = read(eml({"a.pdf": PDF}, text="草案见 https://pan.baidu.com/s/1abc"))

    assert [message[:14] for _, message in said(branch)] == ["附件为网盘链接，系统不下载（"]
    assert branch.troubles[0].elsewhere, "nothing is broken, something is incomplete"
    assert branch.mail is not None
    assert branch.mail.links == ("https://pan.baidu.com/s/1abc",)


def test_a_mail_without_anything_is_bare_and_not_left_out() -> None:
    branch = read(eml())

    assert branch.bare
    assert not branch.empty
    assert branch.mail is not None
    assert (branch.mail.sender, branch.mail.recipients) == ("jia@example.com", ("tb@example.org",))


def test_a_bare_mail_in_a_mail_is_left_out_and_named() -> None:
    branch = read(eml({"a.pdf": PDF}, forwarded=mail(Subject="通知")))

    assert (names(branch), branch.ignored) == (["a.pdf"], ("通知.eml",))


def test_mails_in_mails_end_somewhere() -> None:
    message = mail({"a.pdf": PDF})
    for _ in range(5):
        message = mail(forwarded=message)
    ((path, text),) = said(read(wire(message)))

    assert path.count("!/") == 4
    assert "嵌套过深" in text


def test_a_bomb_in_a_mail_costs_no_more_than_the_mail_may() -> None:
    branch = read(eml({"a.zip": zipped({"a.txt": "x" * 3_000_000}), "b.pdf": PDF}), budget=Budget(left=1 << 20))

    assert names(branch) == ["b.pdf"]
    assert "解压后过大" in said(branch)[0][1]


def test_enclosures_count() -> None:
    branch = read(eml({f"{number}.pdf": PDF for number in range(4)}), budget=Budget(1 << 20, entries=3))

    assert len(names(branch)) == 3
    assert said(branch)[0][0] == "3.pdf"


def test_a_broken_mail_is_its_own_trouble() -> None:
    branch = read_mail(b"\xd0\xcf\x11\xe0", "a\n.msg", "msg", Way("/x", Budget(1), opened))

    assert branch.name == "a\\n.msg"
    assert [(one.path, one.hint.zh[:3]) for one in branch.troubles] == [("", "请在 ")]


def test_letters_of_both_kinds() -> None:
    inner = outlook_mail({0x37: "内"}, inner=True)

    assert letter_of(eml({"a": b""}), "a", "eml").find("a")
    assert letter_of(compound(outlook_mail({}, enclosures=[enclosed_mail(inner)])), "a", "msg").find("内.msg")


def test_mails_in_a_zip_are_opened() -> None:
    stream = io.BytesIO(zipped({"收件/a.eml": eml({"a.pdf": PDF}), "收件/b.eml": eml({"a.pdf": PDF})}))
    branch = opened(stream, "a.zip", Way.from_disk("/x/a.zip", stream, opened))

    assert isinstance(branch, Branch)
    assert names(branch) == ["收件/a.eml!/a.pdf", "收件/b.eml!/a.pdf"]
