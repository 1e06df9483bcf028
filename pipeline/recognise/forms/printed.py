"""The words that a form prints and that are neither labels nor values: its notes, what stands over a group of fields."""

from __future__ import annotations

from pipeline.language.normal import norm
from pipeline.language.patterns import pattern
from pipeline.model.profile import Form
from pipeline.recognise.forms.gaps import REMARK

_NOTE = pattern(r"(?:附?注|说明|填表说明|备注)\d{0,2}[：.、]")


class Printed:
    """The notes and group heads of one form."""

    def __init__(self, form: Form) -> None:
        fields = [field for field in form.fields.values() if field.kind != "rows"]
        labels = {norm(label, digits=True).rstrip("：") for field in fields for label in (field.label, *field.aliases)}
        alone = (norm(cell.label, digits=True).rstrip("：") for row in form.rows for cell in row.cells if cell.field is None)
        self._notes = frozenset(norm(note, digits=True) for note in form.notes)
        self._heads = frozenset(word for word in alone if word and word not in labels)

    def is_note(self, text: str) -> bool:
        """The normal text is one of the form's own notes."""
        return text in self._notes or _NOTE.match(text) is not None

    def is_head(self, text: str) -> bool:
        """The normal text is printed over a group of fields (人员构成, 上级推荐单位) and is no value."""
        bare = text.rstrip("：")
        remark = REMARK.match(bare, len(next((head for head in self._heads if bare.startswith(head)), "")))
        return bare in self._heads or (remark is not None and remark.end() == len(bare) and bare[: remark.start()] in self._heads)
