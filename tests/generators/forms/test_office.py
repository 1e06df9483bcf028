"""Forms as the programs of others leave them."""

from __future__ import annotations

import io
import shutil
import subprocess

import docx
import pytest

from pipeline import desk
from pipeline.generators.forms import blank_form, example_of, filled_example
from pipeline.model.profile import Form
from tests.generators.forms.reading_back import answers_in, given, read
from tests.generators.forms.small_forms import field
from tests.generators.forms.small_forms import form as small

FORMS = [pytest.param(one.form, id=f"{one.profile}/{one.identity}") for one in desk.forms()]
WITH_EXAMPLE = [pytest.param(one.form, id=f"{one.profile}/{one.identity}") for one in desk.forms() if example_of(one.form)]


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Every blank form and every example, opened and saved again by LibreOffice: "<form>" and "<form>-example"."""
    folder = tmp_path_factory.mktemp("forms")
    for one in desk.forms():
        (folder / f"{one.identity}.docx").write_bytes(blank_form(one.form))
        example = filled_example(one.form)
        if example is not None:
            (folder / f"{one.identity}-example.docx").write_bytes(example)
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "docx"]
    files = [str(path) for path in sorted(folder.glob("*.docx"))]
    subprocess.run([*command, "--outdir", str(folder / "out"), *files], check=True, capture_output=True, timeout=240)
    return {path.stem: path.read_bytes() for path in (folder / "out").glob("*.docx")}


NEEDS_OFFICE = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")


@pytest.mark.office
@NEEDS_OFFICE
@pytest.mark.timeout(300)
@pytest.mark.parametrize("form", FORMS)
def test_a_blank_form_is_still_blank_after_libreoffice(form: Form, saved: dict[str, bytes]) -> None:
    reading = read(saved[form.identity], form)

    assert (reading.record.blank_form, reading.record.labels_missing) == (True, ())


@pytest.mark.office
@NEEDS_OFFICE
@pytest.mark.timeout(300)
@pytest.mark.parametrize("form", WITH_EXAMPLE)
def test_libreoffice_takes_the_tags_and_leaves_the_record(form: Form, saved: dict[str, bytes]) -> None:
    assert answers_in(saved[f"{form.identity}-example"], form) == given(example_of(form), form)


@pytest.mark.parametrize("form", WITH_EXAMPLE)
def test_the_example_says_what_the_form_file_gives(form: Form) -> None:
    example = filled_example(form)

    assert example is not None
    assert answers_in(example, form) == given(example_of(form), form)


def test_a_form_without_example_has_none() -> None:

    assert filled_example(small(field())) is None


@pytest.mark.parametrize("form", WITH_EXAMPLE)
def test_python_docx_opens_and_saves_a_form(form: Form) -> None:
    """What others write with the usual library is still the form, tags and all."""
    buffer = io.BytesIO()
    docx.Document(io.BytesIO(filled_example(form) or b"")).save(buffer)

    assert answers_in(buffer.getvalue(), form) == given(example_of(form), form)
