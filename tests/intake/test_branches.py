"""Paths below a folder, whatever it is made of."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from pipeline.intake.branches import Branch, assembled, first_sent, gathered
from pipeline.model.submission import File, Mail, Trouble
from pipeline.model.text import Text

SAID = Text("坏", "bad")


def file(name: str) -> File:
    return File(name, name, (), "docx", 1, "0" * 64)


def test_paths_go_through_folders_and_archives() -> None:
    archive = Branch("材料!.zip", "archive", (file("a"),), troubles=(Trouble("", SAID, SAID), Trouble("b", SAID, SAID)))
    inner = Branch("证书", "folder", (file("c"),), (archive,), ignored=("~$x",))
    found = gathered(Branch("", "folder", (file("z"),), (inner,)))

    assert [one.path for one in found.files] == ["z", "证书/c", "证书/材料!.zip!/a"]
    assert found.ignored == ("证书/~$x",)
    assert [one.path for one in found.troubles] == ["证书/材料!.zip", "证书/材料!.zip!/b"]


def test_what_is_assembled_is_sorted_and_empty_folders_are_named() -> None:
    empty = assembled("空", "folder", [], [assembled("更空", "folder", [], [], [], [])], [".x"], [])
    full = assembled("满", "folder", [file("b"), file("a")], [], [], [])
    whole = assembled("", "folder", [], [full, empty], [], [])

    assert [child.name for child in whole.branches] == ["满"]
    assert [one.path for one in full.files] == ["a", "b"]
    assert whole.ignored == ("空/", "空/.x", "空/更空/")


def sent(day: int) -> datetime:
    return datetime(2022, 8, day, 10, tzinfo=UTC)


def test_the_first_mail_that_brought_something_counts() -> None:
    """Who forwards a mail brings nothing himself; both mails are kept."""
    inner = Branch("内.eml", "mail", (file("a"),), mail=Mail("", sent=sent(1)))
    older = Branch("通知.eml", "mail", mail=Mail("", sent=sent(1).replace(month=7)))
    outer = Branch("a.eml", "mail", (), (inner, older), mail=Mail("", sent=sent(17)))

    assert gathered(outer).sent == sent(1)
    assert [one.path for one in gathered(outer).mails] == ["", "内.eml", "通知.eml"]
    assert gathered(replace(outer, files=(file("b"),), branches=())).sent == sent(17)
    assert gathered(replace(outer, branches=())).sent == sent(17)
    assert gathered(Branch("", "folder")).sent is None


def test_a_link_is_something_brought() -> None:
    inner = Branch("内.eml", "mail", mail=Mail("", sent=sent(1), links=("https://pan.baidu.com/s/1",)))

    assert gathered(Branch("a.eml", "mail", branches=(inner,), mail=Mail("", sent=sent(17)))).sent == sent(1)


def test_the_first_of_mails_without_dates() -> None:
    assert first_sent([]) is None
    assert first_sent([Mail(""), Mail("", sent=sent(2)), Mail("", sent=sent(1))]) == sent(1)
