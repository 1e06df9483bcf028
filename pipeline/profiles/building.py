"""The plain data of a validated profile, as a cache keeps it, becomes a Profile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pipeline.model.profile import Call, ChecklistRule, Form, FormCell, FormField, FormPrint, FormRow, Kind, Profile, Role
from pipeline.model.rule import Override, Rule, Subject
from pipeline.model.text import Text
from pipeline.profiles.drafts import to_draft_terms
from pipeline.profiles.grading import to_grading
from pipeline.profiles.ordering import to_order
from pipeline.profiles.rubric_data import to_rubric
from pipeline.profiles.tallies import to_tallies

Data = Mapping[str, Any]


def to_profile(data: Data, sha256: str, templates: tuple[tuple[str, ...], ...] = ()) -> Profile:
    """Return the Profile that `data` (of :func:`pipeline.profiles.validation.to_data`) speaks of; `templates` are its folders of them."""
    head = data["head"]
    call = head.get("call")
    return Profile(
        identity=head["id"],
        version=head["version"],
        sha256=sha256,
        title=_text(head["title"]),
        roles={identity: _role(identity, table) for identity, table in data["roles"].items()},
        rules={identity: _rule(identity, rule) for identity, rule in data["rules"].items()},
        forms={identity: _form(identity, table) for identity, table in data["forms"].items()},
        records=data["records"],
        checklist=tuple(
            ChecklistRule(identity, _text(table["title"]), table["clause"], table["role"], table.get("honours"))
            for identity, table in data["checklist"].items()
        ),
        call=None if call is None else _call(call),
        kinds={identity: _kind(identity, table) for identity, table in head.get("kinds", {}).items()},
        extends=tuple(head["extends"]),
        recognised_by=tuple(head.get("recognised-by", ())),
        totals=to_tallies(head),
        rubric=to_rubric(data.get("rubric")),
        case=tuple(head.get("case", ())),
        review=head.get("review"),
        draft=to_draft_terms(head.get("draft")),
        order=to_order(head),
        templates=templates,
    )


def _text(table: Data) -> Text:
    return Text(table["zh"], table["en"])


def _call(table: Data) -> Call:
    following = tuple((one["key"], _text(one["title"])) for one in table.get("next", ()))
    return Call(table["title"], table["number"], table["issuer"], table.get("data", {}), following)


def _role(identity: str, table: Data) -> Role:
    return Role(
        identity=identity,
        title=_text(table["title"]),
        recognise=table["recognise"],
        media=tuple(table["media"]),
        form=table.get("form"),
        scan_of=table.get("scan-of"),
        names=tuple(table.get("names", ())),
        banners=tuple(table.get("banners", ())),
        required=table.get("required", False),
        single=table.get("single", True),
        copies=table.get("copies", False),
        rules=table.get("rules"),
        stage=table.get("stage"),
    )


def _kind(identity: str, table: Data) -> Kind:
    return Kind(
        identity,
        _text(table["title"]),
        tuple(table["told-by"]),
        tuple(table.get("required", ())),
        table.get("about"),
        tuple(table.get("case", ())),
    )


def _rule(identity: str, data: Data) -> Rule:
    table = data["table"]
    return Rule(
        identity=identity,
        check=table["check"],
        subject=Subject(data["subject"]),
        alone=data["alone"],
        severity=to_grading(table["severity"]),
        title=_text(table["title"]),
        why=_text(table["why"]),
        clause=table["clause"],
        source=table["source"],
        role=data["role"],
        settings=table.get("with", {}),
        fix=table.get("fix", "none"),
        blocks=table.get("blocks", True),
        required=table.get("required", False),
        good=table.get("good", ""),
        bad=table.get("bad", ""),
        how=_text(table["how"]) if "how" in table else None,
        origin=data["origin"],
        edition=data["edition"],
        overrides=tuple(_override(override) for override in data["overrides"]),
        soften_2009=table.get("soften-2009", False),
        kinds=tuple(table.get("kinds", ())),
        internal=table.get("internal", False),
        docx_only=table.get("docx-only", False),
        messages={code: _text(words) for code, words in table.get("messages", {}).items()},
    )


def _override(table: Data) -> Override:
    severity = table.get("severity")
    return Override(
        _text(table["reason"]), None if severity is None else to_grading(severity), table.get("blocks"), table.get("off", False)
    )


def _form(identity: str, table: Data) -> Form:
    return Form(
        identity=identity,
        title=table["title"],
        fields={key: _field(key, field) for key, field in table["fields"].items()},
        rows=tuple(
            FormRow(tuple(_cell(cell) for cell in row["cells"]), row.get("height", 0), row.get("frame", True)) for row in table["rows"]
        ),
        columns=tuple(table["columns"]),
        titles=tuple(table.get("titles", ())),
        notes=tuple(table.get("notes", ())),
        printed=FormPrint(**{key.replace("-", "_"): value for key, value in table.get("print", {}).items()}),
    )


def _field(key: str, table: Data) -> FormField:
    return FormField(
        key=key,
        label=table["label"],
        kind=table["kind"],
        title=_text(table["title"]),
        aliases=tuple(table.get("aliases", ())),
        options=tuple(table.get("options", ())),
        template=table.get("template", ""),
        hint=table.get("hint", ""),
        letters=tuple(table.get("letters", ())),
        several=table.get("several", False),
        columns=tuple(_field(inner, column) for inner, column in table.get("columns", {}).items()),
        example=_several(table.get("example", ())),
        printed=tuple(table.get("printed", ())),
        lines=table.get("lines", 5),
    )


def _several(given: str | Sequence[str]) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given)


def _cell(table: Data) -> FormCell:
    return FormCell(table.get("label", ""), table.get("field"), table.get("span", 1))
