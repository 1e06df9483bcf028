"""A profile: one call, or one standard, written down as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Any, Literal

from pipeline.model.rule import Rule, RuleGroup
from pipeline.model.text import Text
from pipeline.model.values import dataclass

if TYPE_CHECKING:
    from pipeline.model.draft import DraftTerms
    from pipeline.model.material import About
    from pipeline.model.outline import Stage
    from pipeline.model.rubric import Rubric
    from pipeline.model.total import Tally

FieldKind = Literal["text", "long-text", "list", "choice", "opinion", "rows", "rating"]


@dataclass(frozen=True, slots=True)
class FormField:
    """A field of a form: its key, its printed label, and how its value is written.

    `label` is matched without blanks; `aliases` are other wordings seen. `options` are the words beside tick boxes,
    in a column of a repeated field the words that its cells are printed with.
    """

    key: str
    label: str
    kind: FieldKind
    title: Text
    aliases: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    template: str = ""
    """Printed text of the value's cell that is not a value ("(签字、公章) 年 月 日")."""
    hint: str = ""
    several: bool = False
    """More than one option may be chosen: words that are left of them are all meant."""
    letters: tuple[str, ...] = ()
    """The letters printed before the options, by which people answer, too (A, B …); as many as there are options."""
    columns: tuple[FormField, ...] = ()
    """The columns of a field that is repeated row by row (kind "rows"), in their order."""
    example: tuple[str, ...] = ()
    """What the filled example holds: one text, the items of a list, the options ticked, the cells of a column row by row."""
    printed: tuple[str, ...] = ()
    """Words printed in this column of a repeated field, row by row."""
    lines: int = 5
    """Rows that a repeated field has on the blank form, where none are printed."""


@dataclass(frozen=True, slots=True)
class FormCell:
    """A cell of the blank form: printed text, or the place of a field, or both (label above the value)."""

    label: str = ""
    field: str | None = None
    span: int = 1


@dataclass(frozen=True, slots=True)
class FormRow:
    """A row of the blank form; height in twentieths of a point, 0 for as needed. A row without `frame` stands above or below the table."""

    cells: tuple[FormCell, ...]
    height: int = 0
    frame: bool = True


@dataclass(frozen=True, slots=True)
class FormPrint:
    """How the blank form is printed: the lines above and below its title, fonts by name, sizes in points."""

    head: str = ""
    under: str = ""
    font: str = "宋体"
    size: float = 10.5
    title_font: str = "黑体"
    title_size: float = 16.0


@dataclass(frozen=True, slots=True)
class Form:
    """One form, four uses: the blank Word file, the reader, the check, the handbook."""

    identity: str
    title: str
    fields: Mapping[str, FormField]
    rows: tuple[FormRow, ...]
    columns: tuple[int, ...]
    """Widths of the grid in twentieths of a point."""
    titles: tuple[str, ...] = ()
    """Other wordings of the title."""
    notes: tuple[str, ...] = ()
    printed: FormPrint = FormPrint()


@dataclass(frozen=True, slots=True)
class Role:
    """What a part of a file is in its submission, and how it is recognised."""

    identity: str
    title: Text
    recognise: Literal["form", "standard", "material", "scan", "document"]
    """By what it is known; "document" is every document, whatever it holds: a profile with such a role needs no other."""
    media: tuple[str, ...]
    form: str | None = None
    scan_of: str | None = None
    names: tuple[str, ...] = ()
    """Words of file names that point to this role where the content cannot be read."""
    banners: tuple[str, ...] = ()
    """Of a material: words of the line at its top that names the papers of the call."""
    required: bool = False
    single: bool = True
    copies: bool = False
    """One file may hold several filled copies of the form, each a record of its own."""
    rules: str | None = None
    """Profile whose rules judge the part."""
    stage: Stage | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of submission, where a call has several (team, person, recommender)."""

    identity: str
    title: Text
    told_by: tuple[str, ...]
    """Roles, any of which makes a submission one of this kind."""
    required: tuple[str, ...] = ()
    """Roles that a submission of this kind must have."""
    about: About | None = None
    """Whom its material tells of; where none of the telling roles is there, that tells the kind."""
    case: tuple[str, ...] = ()
    """Fields of its form by which a submission of this kind is known; the profile's where empty."""


@dataclass(frozen=True, slots=True)
class ChecklistRule:
    """What only a person can judge."""

    identity: str
    title: Text
    clause: str
    role: str | None = None
    honours: str | None = None
    """Field of the role's form that lists awards, which are shown one by one."""


@dataclass(frozen=True, slots=True)
class Call:
    """The notice behind a profile; None where a profile is a standard and no call."""

    title: str
    number: str
    issuer: str
    data: Mapping[str, Any] = field(default_factory=dict)
    next: tuple[tuple[str, Text], ...] = ()
    """(key of `data`, what it is called) of each stretch of days that comes after acceptance, in order."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A profile, merged and checked; `sha256` covers everything it was made from."""

    identity: str
    version: str
    sha256: str
    title: Text
    roles: Mapping[str, Role]
    rules: Mapping[str, Rule]
    forms: Mapping[str, Form] = field(default_factory=dict)
    records: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """Form id -> JSON Schema of its record, with `x-rule` on each constraint."""
    checklist: tuple[ChecklistRule, ...] = ()
    call: Call | None = None
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    extends: tuple[str, ...] = ()
    recognised_by: tuple[str, ...] = ()
    """Words that say a notice or form belongs to this profile."""
    totals: tuple[Tally, ...] = ()
    """What is added up over a batch."""
    rubric: Rubric | None = None
    """By what achievements are judged; its points are the office's."""
    case: tuple[str, ...] = ()
    """Fields of a form by which the office knows a submission: who applies, then for what; equal ones are rounds of one case."""
    draft: DraftTerms | None = None
    """How a proposal becomes a draft; None where the call takes no proposals."""
    review: str | None = None
    """The form on which experts review a project; None where the call has none."""

    order: tuple[RuleGroup, ...] = ()
    """In which order its findings stand on papers; empty for file by file."""
    templates: tuple[tuple[str, ...], ...] = ()
    """Folders where its templates may lie: its own first, then those of each profile it extends."""

    def case_fields(self, kind: str | None) -> tuple[str, ...]:
        """Return the fields by which a submission of this kind is known; () where the call has none."""
        own = self.kinds[kind].case if kind is not None else ()
        return own or self.case

    def required_of(self, kind: str | None) -> tuple[str, ...]:
        """Return the roles that a submission of this kind must have, in the profile's order."""
        asked = self.kinds[kind].required if kind is not None else ()
        return tuple(role.identity for role in self.roles.values() if role.required or role.identity in asked)
