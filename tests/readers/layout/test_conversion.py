import time
from io import BytesIO
from pathlib import Path

import pytest

from pipeline.readers.layout import conversion
from pipeline.readers.layout.conversion import NO_PROGRAM, Converted, as_pdf
from pipeline.readers.layout.running import find_office
from tests.word_files import docx, paragraphs

needs_office = pytest.mark.skipif(find_office() is None, reason="LibreOffice is not installed: apt install libreoffice-writer")


@needs_office
def test_every_document_comes_back_in_its_place_and_twice_the_same() -> None:
    import pikepdf

    documents = [("docx", docx(paragraphs("一"))), ("rtf", rb"{\rtf1 two}"), ("docx", docx(paragraphs("一")))]
    converted = as_pdf(documents, seconds=60)  # type: ignore[arg-type]  # the literals are media

    pages = []
    for one in converted:
        with pikepdf.open(BytesIO(one.data or b"")) as pdf:
            pages.append([page.Contents.read_bytes() for page in pdf.pages])
    assert [len(one) for one in pages] == [1, 1, 1]
    assert pages[0] == pages[2] != pages[1]


@needs_office
def test_a_broken_document_costs_itself_alone() -> None:
    converted = as_pdf([("docx", docx(paragraphs("一"))), ("docx", b"PK\x03\x04 no package"), ("docx", docx(paragraphs("二")))], seconds=60)

    assert [one.data is not None for one in converted] == [True, False, True]
    assert converted[1].reason is not None
    assert "打不开" in converted[1].reason.zh


def test_without_the_program_every_document_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversion, "find_office", lambda: None)

    assert as_pdf([("docx", b""), ("doc", b"")], seconds=1) == (Converted(None, NO_PROGRAM),) * 2


def test_nothing_to_convert_starts_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversion, "find_office", lambda: "/bin/false")

    assert as_pdf([], seconds=1) == ()


def stand_in(folder: Path, script: str) -> str:
    """A program in LibreOffice's place; the files to convert stand behind --outdir DIR."""
    program = folder / "soffice"
    program.write_text('#!/bin/bash\nwhile [ "$1" != --outdir ]; do shift; done; out=$2; shift 2\n' + script, "utf-8")
    program.chmod(0o700)
    return str(program)


DIES_OF_ONE = """
for file in "$@"; do
  grep -q bad "$file" && exit 1
  printf '%%PDF %s %%%%EOF' "$(cat "$file")" > "$out/$(basename "${file%.docx}").pdf"
done
"""


def use(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("pipeline.readers.layout.conversion", "pipeline.readers.layout.running"):
        monkeypatch.setattr(f"{module}.find_office", lambda: program)


def test_a_document_that_takes_the_program_down_costs_itself_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(stand_in(tmp_path, DIES_OF_ONE), monkeypatch)

    converted = as_pdf([("docx", text.encode()) for text in ("a", "b", "bad", "c", "d")], seconds=10)

    assert [one.data for one in converted] == [b"%PDF a %%EOF", b"%PDF b %%EOF", None, b"%PDF c %%EOF", b"%PDF d %%EOF"]


def test_a_document_that_never_ends_is_stopped_at_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(stand_in(tmp_path, "sleep 60\n"), monkeypatch)

    converted = as_pdf([("docx", b"a")], seconds=0.2)

    assert converted[0].data is None
    assert converted[0].reason is not None
    assert "0.2" in converted[0].reason.zh


HANGS_ON_ONE = """
for file in "$@"; do
  grep -q bad "$file" && sleep 600
  sleep 0.6
  printf '%%PDF %s %%%%EOF' "$(cat "$file")" > "$out/$(basename "${file%.docx}").pdf"
done
"""


def test_one_that_hangs_costs_its_own_time_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit is that of each document: while others come out, the run goes on, and one that hangs does not use up their time."""
    use(stand_in(tmp_path, HANGS_ON_ONE), monkeypatch)
    begun = time.monotonic()

    converted = as_pdf([("docx", text.encode()) for text in ("a", "b", "c", "bad", "d")], seconds=1.5)

    assert [one.data is not None for one in converted] == [True, True, True, False, True]
    assert time.monotonic() - begun < 15


def test_a_file_cut_off_at_the_limit_is_no_pdf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(stand_in(tmp_path, 'printf "%%PDF half" > "$out/0.pdf"\n'), monkeypatch)

    assert as_pdf([("docx", b"a")], seconds=5)[0].data is None
