"""The filled example beside a blank form: what the form file gives as `example`, all of it invented."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from pipeline.generators.forms.blank import blank_form
from pipeline.generators.forms.filling import Answer, fill_form
from pipeline.model.profile import Form, FormField


def filled_example(form: Form) -> bytes | None:
    """Return the form filled in with its example, without prompts where nothing is written; None where there is no example."""
    answers = example_of(form)
    if not answers:
        return None
    bare = replace(form, fields={key: replace(field, hint="") for key, field in form.fields.items()})
    return fill_form(blank_form(bare), form, answers)


def example_of(form: Form) -> Mapping[str, Answer]:
    """Return the answers of the example by key; empty where the form file gives none."""
    found = {key: _answer(field) for key, field in form.fields.items()}
    return {key: answer for key, answer in found.items() if answer}


def _answer(field: FormField) -> Answer:
    if field.kind == "rows":
        count = max((len(column.example) for column in field.columns), default=0)
        return tuple(
            {column.key: column.example[number] for column in field.columns if number < len(column.example)} for number in range(count)
        )
    return field.example if field.kind in ("list", "choice") else "\n".join(field.example)
