"""A PDF that was never printed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.package.scan_typed import package_scan_typed
from pipeline.model.address import Address
from pipeline.model.document import Document, Picture
from pipeline.model.submission import Media
from tests.checks.package.dossiers import dossier, part, reading
from tests.documents import document
from tests.looking import Outcome, run_check

TYPED = replace(document("项目建议书"), source_kind="pdf-text", media="pdf")
PICTURE = Picture(Address("p", page=1), "image", True, "none_front", Address("p"))


def look(read: Document | None, media: Media = "pdf") -> Outcome:
    scan = replace(reading("盖章.pdf", media), document=read)
    return run_check(package_scan_typed, dossier(scan, parts=(part("scan", 0),)), {"role": "scan"})


def test_words_without_a_picture() -> None:
    (hit,) = look(TYPED).hits

    assert (hit.code, hit.document) == ("typed", "盖章.pdf")


@pytest.mark.parametrize(
    "read",
    [
        pytest.param(replace(TYPED, notes=("image-only",)), id="pictures-only"),
        pytest.param(replace(TYPED, notes=("image-only-page:1",)), id="one-page-a-picture"),
        pytest.param(replace(TYPED, pictures=(PICTURE,)), id="a-stamp-put-in"),
    ],
)
def test_pictures(read: Document) -> None:
    assert look(read).passed == 1


def test_a_photograph_is_a_scan() -> None:
    assert look(None, "jpeg").passed == 1


def test_unread_and_absent() -> None:
    assert look(None).skipped == ["unread"]
    assert run_check(package_scan_typed, dossier(), {"role": "scan"}).skipped == ["no-part"]
