from __future__ import annotations

import zipfile
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from tests.samples.build import word_files
from tests.samples.forms import form
from tests.samples.projects import BOOKS, LOCKERS

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


@pytest.mark.parametrize("path", sorted(word_files()))
def test_the_samples_are_what_the_script_writes(path: str) -> None:
    """A sample changed by hand, or a script changed without `make samples`, is told."""
    assert (SAMPLES / path).read_bytes() == word_files()[path], "run: make samples"


def test_the_samples_stay_small() -> None:
    assert sum(path.stat().st_size for path in SAMPLES.rglob("*.*")) < 6_000_000


def test_packed_samples_hold_what_the_script_writes() -> None:
    """The zip and the mail carry the same Word files, whatever scans lie beside them."""
    with zipfile.ZipFile(SAMPLES / "社区图书角管理指南.zip") as packed:
        assert packed.read("社区图书角管理指南/建议书（图书角）.docx") == form(BOOKS, tick="■"), "run: python -m tests.samples.build --all"
    message = message_from_bytes((SAMPLES / "智能快递柜服务质量评价准则.eml").read_bytes(), policy=default)
    attached = {part.get_filename(): part.get_content() for part in message.iter_attachments()}
    assert attached["快递柜评价准则-建议书.docx"] == form(LOCKERS), "run: python -m tests.samples.build --all"
