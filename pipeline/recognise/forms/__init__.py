"""From a document to the record of a form: labels found, values shared out, ticks read."""

from pipeline.recognise.forms.reading import FormReading, read_copies

__all__ = ["FormReading", "read_copies"]
