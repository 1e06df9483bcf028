from __future__ import annotations

from typing import Any

import pikepdf
import pytest

from pipeline.generators.packets.binding import Section, bind, page_numbers, target
from pipeline.generators.packets.enclosures import Enclosure
from tests.generators.packets.cases import file, opened, outline, pdf


def enclosure(path: str, data: bytes = b"data") -> Enclosure:
    return Enclosure(file(path, data), "材料", "材料", data)


def bound(*sections: Section, enclosed: tuple[Enclosure, ...] = ()) -> bytes:
    return bind(sections, enclosed, "标题", "zh")


def test_a_part_of_a_document_brings_its_own_entries_alone() -> None:
    source = opened(pdf(3, outline=["一", "二", "三"]))

    assert outline(bound(Section("甲", "甲", source, 1, 2))) == [("甲", ["二"])]


def test_chapters_that_were_found_go_before_its_own_entries() -> None:
    data = bound(Section("封", "封", opened(pdf(2))), Section("甲", "甲", opened(pdf(3, outline=["书签"])), entries=(("1 范围", 2),)))

    assert outline(data) == [("封", []), ("甲", ["1 范围"])]
    with opened(data) as found, found.open_outline() as root:
        assert target(root.root[1].children[0], page_numbers(found)) == 4


def test_entries_point_to_the_pages_of_the_packet() -> None:
    data = bound(Section("甲", "甲", opened(pdf(2))), Section("乙", "乙", opened(pdf(2, outline=["一", "二"]))))

    with opened(data) as found, found.open_outline() as root:
        numbers = page_numbers(found)
        assert [target(item, numbers) for item in root.root] == [0, 2]
        assert [target(item, numbers) for item in root.root[1].children] == [2, 3]


def test_an_entry_that_points_nowhere_is_left_out() -> None:
    source = pikepdf.new()
    source.add_blank_page()
    with source.open_outline() as root:
        root.root.append(pikepdf.OutlineItem("无处"))
        root.root.append(pikepdf.OutlineItem("网址", action=pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://example.org")))

    assert outline(bound(Section("甲", "甲", source))) == [("甲", [])]


@pytest.mark.parametrize("broken", ["/Outlines", "/First", "/Title"])
def test_a_broken_outline_costs_its_entries(broken: str) -> None:
    source = opened(pdf(2, outline=["一", "二"]))
    if broken == "/Outlines":
        source.Root.Outlines = pikepdf.String("none")
    elif broken == "/First":
        source.Root.Outlines.First = 17
    else:
        source.Root.Outlines.First.Title = pikepdf.Array()

    assert [title for title, _ in outline(bound(Section("甲", "甲", source)))] == ["甲"]


@pytest.mark.parametrize("action", ["JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR"])
def test_a_page_does_nothing_by_itself(action: str) -> None:
    """A packet goes to experts: what an applicant's PDF would run does not travel, what it shows does."""
    source = pikepdf.new()
    page = source.add_blank_page()
    page.AA = pikepdf.Dictionary(O=pikepdf.Dictionary(S=pikepdf.Name(f"/{action}")))
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot,
        Subtype=pikepdf.Name.Link,
        Rect=[0, 0, 1, 1],
        A=pikepdf.Dictionary(S=pikepdf.Name(f"/{action}")),
        AA=pikepdf.Dictionary(),
    )
    page.Annots = source.make_indirect(pikepdf.Array([note]))
    source.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")

    with opened(bound(Section("甲", "甲", source))) as found:
        assert "/OpenAction" not in found.Root
        assert "/AA" not in found.pages[0]
        assert not {"/A", "/AA"} & set(found.pages[0].Annots[0].keys())


@pytest.mark.parametrize("notes", [pikepdf.String("x"), pikepdf.Array([1, pikepdf.Dictionary(A=3)])], ids=["no-list", "no-notes"])
def test_notes_that_are_none_do_no_harm(notes: pikepdf.Object) -> None:
    source = pikepdf.new()
    source.add_blank_page().Annots = notes

    assert outline(bound(Section("甲", "甲", source))) == [("甲", [])]


def test_nothing_is_done_after_a_link() -> None:
    source = pikepdf.new()
    link = pikepdf.Dictionary(
        S=pikepdf.Name.URI, URI="https://example.org", Next=pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
    )
    source.add_blank_page().Annots = pikepdf.Array([pikepdf.Dictionary(Subtype=pikepdf.Name.Link, Rect=[0, 0, 1, 1], A=link)])

    with opened(bound(Section("甲", "甲", source))) as found:
        assert set(found.pages[0].Annots[0].A.keys()) == {"/S", "/URI"}


def test_a_link_stays() -> None:
    source = pikepdf.new()
    link = pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://example.org")
    source.add_blank_page().Annots = pikepdf.Array([pikepdf.Dictionary(Subtype=pikepdf.Name.Link, Rect=[0, 0, 1, 1], A=link)])

    with opened(bound(Section("甲", "甲", source))) as found:
        assert "/A" in found.pages[0].Annots[0]


def noted(**note: Any) -> pikepdf.Pdf:
    """A page with one annotation."""
    source = pikepdf.new()
    source.add_blank_page().Annots = pikepdf.Array([pikepdf.Dictionary(Rect=[0, 0, 1, 1], **note)])
    return source


@pytest.mark.parametrize(
    ("address", "stays"),
    [
        ("https://example.org/a?b=javascript:1", True),
        ("HTTP://example.org", True),
        (" https://example.org", True),
        ("mailto:a@example.org", True),
        ("https://例子.中国/标准", True),
        ("javascript:alert(1)", False),
        ("JavaScript:alert(1)", False),
        ("\tjavascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("data:text/html,<script>", False),
        ("vbscript:a", False),
        ("\\\\server\\share", False),
        ("a.exe", False),
        ("https", False),
        ("", False),
    ],
)
def test_a_link_leads_to_the_web_or_to_a_mail(address: str, stays: bool) -> None:
    source = noted(Subtype=pikepdf.Name.Link, A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI=address))

    with opened(bound(Section("甲", "甲", source))) as found:
        assert ("/A" in found.pages[0].Annots[0]) is stays


@pytest.mark.parametrize("address", [None, 3, pikepdf.Name("/https:"), pikepdf.Array(["https://example.org"])], ids=repr)
def test_an_address_that_is_none_goes(address: object) -> None:
    action = pikepdf.Dictionary(S=pikepdf.Name.URI)
    if address is not None:
        action.URI = address

    with opened(bound(Section("甲", "甲", noted(Subtype=pikepdf.Name.Link, A=action)))) as found:
        assert "/A" not in found.pages[0].Annots[0]


def test_a_link_to_a_page_stays_and_the_address_it_had_before_goes() -> None:
    before = pikepdf.Dictionary(S=pikepdf.Name.URI, URI="javascript:alert(1)")
    source = noted(Subtype=pikepdf.Name.Link, A=pikepdf.Dictionary(S=pikepdf.Name.GoTo, D=pikepdf.Array([0])), PA=before)

    with opened(bound(Section("甲", "甲", source))) as found:
        assert "/A" in found.pages[0].Annots[0]
        assert "/PA" not in found.pages[0].Annots[0]


@pytest.mark.parametrize("kind", ["RichMedia", "Screen", "Movie", "Sound", "3D", "FileAttachment"])
def test_what_plays_or_brings_a_file_goes_and_the_notes_beside_it_stay(kind: str) -> None:
    """Nor does its file come along by the window of its note, which points to it."""
    source = pikepdf.new()
    page = source.add_blank_page()
    carried = source.make_indirect(
        pikepdf.Dictionary(Subtype=pikepdf.Name(f"/{kind}"), Rect=[0, 0, 1, 1], FS=pikepdf.Dictionary(F="secret.exe"), Movie=1)
    )
    remark = pikepdf.Dictionary(Subtype=pikepdf.Name.Text, Rect=[0, 0, 1, 1], Contents="页数不对")
    window = pikepdf.Dictionary(Subtype=pikepdf.Name.Popup, Rect=[0, 0, 1, 1], Parent=carried)
    page.Annots = pikepdf.Array([carried, remark, window])
    data = bound(Section("甲", "甲", source))

    with opened(data) as found:
        assert [str(note.Subtype) for note in found.pages[0].Annots] == ["/Text", "/Popup"]
        assert str(found.pages[0].Annots[0].Contents) == "页数不对"
        assert not {"/FS", "/Movie"} & set(found.pages[0].Annots[1].Parent.keys())


def test_attached_files_keep_their_names() -> None:
    names = ["证书/a b.pdf", "附件1：建议书（=1+1）.docx", "{{ x }} & <y>.docx"]
    data = bound(Section("甲", "甲", opened(pdf())), enclosed=tuple(map(enclosure, names)))

    with opened(data) as found:
        assert {str(found.attachments[name].filename) for name in found.attachments} == {name.rpartition("/")[2] for name in names}


def test_two_files_of_one_name_are_told_apart() -> None:
    data = bound(Section("甲", "甲", opened(pdf())), enclosed=(enclosure("a/证书.pdf", b"1"), enclosure("b/证书.pdf", b"2")))

    with opened(data) as found:
        assert sorted(str(found.attachments[name].filename) for name in found.attachments) == ["a／证书.pdf", "b／证书.pdf"]


def test_no_clock_is_written() -> None:
    data = bound(Section("甲", "甲", opened(pdf())), enclosed=(enclosure("a.docx"),))

    assert b"CreationDate" not in data
    assert b"ModDate" not in data
