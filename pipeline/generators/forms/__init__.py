"""Forms as Word files: blank, with content controls named by the field, and filled in."""

from pipeline.generators.forms.blank import blank_form
from pipeline.generators.forms.examples import example_of, filled_example
from pipeline.generators.forms.filling import fill_form, fill_texts

__all__ = ["blank_form", "example_of", "fill_form", "fill_texts", "filled_example"]
