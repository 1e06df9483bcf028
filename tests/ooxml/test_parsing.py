"""XML is parsed without a DTD, without a network, in one vocabulary."""

from __future__ import annotations

import pytest

from pipeline.errors import DamagedDocument, HostileDocument, UnreadableInput
from pipeline.ooxml import parsing
from pipeline.ooxml.namespaces import STRICT
from pipeline.ooxml.parsing import parse, refuse_type_declaration, serialised


@pytest.mark.parametrize(
    ("data", "error"),
    [
        pytest.param(b"", DamagedDocument, id="empty"),
        pytest.param(b"<a>", DamagedDocument, id="open"),
        pytest.param(b"<a>&undefined;</a>", DamagedDocument, id="undefined-entity"),
        pytest.param(b"<a><b:c/></a>", DamagedDocument, id="undeclared-prefix"),
        pytest.param(b'<?xml version="1.0" encoding="x-none"?><a/>', DamagedDocument, id="unknown-encoding"),
        pytest.param(b"\xff\xfe<\0a", DamagedDocument, id="utf-16-cut-short"),
        pytest.param(b"<!DOCTYPE a><a/>", HostileDocument, id="bare-declaration"),
        pytest.param(b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>', HostileDocument, id="external-entity"),
        pytest.param('<?xml version="1.0" encoding="utf-32"?><!DOCTYPE a><a/>'.encode("utf-32"), UnreadableInput, id="utf-32"),
        pytest.param(b"<a>" * 300 + b"</a>" * 300, HostileDocument, id="deep"),
    ],
)
def test_what_is_refused(data: bytes, error: type[UnreadableInput]) -> None:
    with pytest.raises(error):
        parse(data, "a.docx", "word/document.xml")


def test_a_declaration_in_a_comment_is_none() -> None:
    data = b"<a><!-- <!DOCTYPE a> --></a>"

    refuse_type_declaration(data, "a.docx", "x")
    assert parse(data, "a.docx", "x").tag == "a"


def test_a_declaration_before_too_much_to_look_at_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "NODES", 10)
    with pytest.raises(HostileDocument):
        refuse_type_declaration(b"<a><!-- <!DOCTYPE a> -->" + b"<b/>" * 10 + b"</a>", "a.docx", "x")


def test_comments_and_blanks_stay() -> None:
    root = parse(b"<a> <!-- c --> <?p i?><b/></a>", "a.docx", "x")

    assert [child.tail for child in root] == [" ", None, None]
    assert len(root) == 3


@pytest.mark.parametrize(("strict", "transitional"), STRICT.items(), ids=[name.rpartition("/ooxml/")[2] for name in STRICT])
def test_strict_names_are_read_as_transitional_and_written_back(strict: str, transitional: str) -> None:
    data = f"""<a:a xmlns:a="{strict}" xmlns:b = '{strict}' note="{strict}" uri="{strict}">="{strict}"</a:a>""".encode()
    root = parse(data, "a.docx", "x")
    again = serialised(root, data).decode()

    assert root.tag == f"{{{transitional}}}a"
    assert (root.get("note"), root.get("uri"), root.text) == (strict, transitional, f'="{strict}"')
    assert transitional not in again
    assert again.count(strict) >= 4
