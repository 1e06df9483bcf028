"""The bytes of a file are those that were surveyed, or an error."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.errors import DamagedDocument
from pipeline.intake.content import content
from pipeline.intake.paths import survey
from tests.compound_files import compound, enclosed_file, enclosed_mail, outlook_mail
from tests.mails import eml, mail, raw_mail, wire
from tests.word_files import zipped


def test_a_member_of_a_zip_in_a_zip(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"b.zip": zipped({"证书/c.txt": "内容", "d.txt": "d"}), "e.txt": "e"}))
    (one,) = survey([path])

    assert {file.path: content(file).decode() for file in one.files} == {"b.zip!/d.txt": "d", "b.zip!/证书/c.txt": "内容", "e.txt": "e"}


def test_members_of_mails(tmp_path: Path) -> None:
    """Files are found again through mails, zips and mails in mails, two of one name too."""
    inner = mail({"d.txt": b"d", "e.zip": zipped({"f.txt": "f"})}, Subject="内")
    (tmp_path / "a.eml").write_bytes(wire(mail({"b.txt": b"b", "c.zip": zipped({"c.txt": "c"})}, forwarded=inner)))
    (tmp_path / "b.eml").write_bytes(raw_mail(*[('Content-Type: text/plain; name="a.txt"', data) for data in (b"1", b"2")]))
    folded = outlook_mail({0x37: "层"}, enclosures=[enclosed_file("h.txt", b"h")], inner=True)
    (tmp_path / "c.msg").write_bytes(compound(outlook_mail({}, enclosures=[enclosed_file("g.txt", b"g" * 5000), enclosed_mail(folded)])))
    found = {file.path: content(file) for one in survey([tmp_path]) for file in one.files}

    assert found == {
        "b.txt": b"b",
        "c.zip!/c.txt": b"c",
        "内.eml!/d.txt": b"d",
        "内.eml!/e.zip!/f.txt": b"f",
        "a.txt": b"1",
        "a(2).txt": b"2",
        "g.txt": b"g" * 5000,
        "层.msg!/h.txt": b"h",
    }


def test_a_mail_that_changed_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(eml({"a.txt": b"a"}, forwarded=mail({"b.txt": b"b"}, Subject="内")))
    first, second = survey([path])[0].files
    path.write_bytes(eml({"a.txt": b"b", "内.eml": b"x"}))

    for file in (first, second, replace(second, members=("内.eml",))):
        with pytest.raises(DamagedDocument):
            content(file)


@pytest.mark.parametrize("change", ["changed", "gone", "other-zip"])
def test_a_file_that_changed_meanwhile(tmp_path: Path, change: str) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"a.txt": "one"}))
    (file,) = survey([path])[0].files
    if change == "gone":
        path.unlink()
    else:
        path.write_bytes(zipped({"a.txt": "two"} if change == "changed" else {"b.txt": "one"}))

    with pytest.raises(DamagedDocument):
        content(file)
