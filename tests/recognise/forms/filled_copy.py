"""The one copy of a form that a test is about."""

from __future__ import annotations

from pipeline.model.document import Document
from pipeline.model.profile import Form
from pipeline.recognise.forms import FormReading, read_copies


def read_form(document: Document, form: Form) -> FormReading | None:
    """Return the first copy that is filled in, else the first; None where too few of the form's labels stand in the document."""
    readings = read_copies(document, form)
    return next((one for one in readings if not one.record.blank_form), readings[0] if readings else None)
