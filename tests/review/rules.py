"""Rules, profiles and dossiers for trying out review, made of nothing but values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from pipeline.model.check import Check
from pipeline.model.document import Document
from pipeline.model.dossier import Dossier, Part, Reading
from pipeline.model.observation import Observation
from pipeline.model.profile import Profile, Role
from pipeline.model.record import Record
from pipeline.model.rule import Grading, Rule, Subject
from pipeline.model.submission import File, Submission, SubmissionShape
from pipeline.model.text import Text
from pipeline.review.review import Terms

ANY = Text("甲", "a")


def rule(identity: str = "a-rule", subject: Subject = Subject.DOCUMENT, **changes: Any) -> Rule:
    """Return a rule whose check has the rule's own id."""
    values: dict[str, Any] = {
        "identity": identity,
        "check": identity,
        "subject": subject,
        "severity": Grading(default="error"),
        "title": ANY,
        "why": ANY,
        "clause": "1",
        "source": "notice",
        "role": None if subject in (Subject.SUBMISSION, Subject.BATCH) else "draft",
    }
    return Rule(**{**values, **changes})


def saying(*observations: Observation, on: Subject = Subject.DOCUMENT, needs: Iterable[str] = (), alone: bool = False) -> Check:
    """Return a check that says just this, whatever it is shown."""

    def look(_subject: object, _settings: object, **_evidence: object) -> Iterator[Observation]:
        yield from observations

    return Check("a-check", on, look, {}, {}, frozenset(needs), "why", alone)


def seeing(look: Callable[..., Iterator[Observation]], on: Subject, needs: Iterable[str] = ()) -> Check:
    """Return a check that looks with this function."""
    return Check("a-check", on, look, {}, {}, frozenset(needs), "why")


def profile(*rules: Rule, **changes: Any) -> Profile:
    """Return a profile with one required role, "draft"."""
    roles = {"draft": Role("draft", ANY, "standard", ("docx",), required=True)}
    return Profile("p", "1", "f" * 64, ANY, roles, {one.identity: one for one in rules}, **changes)


def terms(*pairs: tuple[Rule, Check], **changes: Any) -> Terms:
    """Return terms whose profile holds these rules, each with its check."""
    checks = {one.check: found for one, found in pairs}
    made = profile(*(one for one, _ in pairs), **changes.pop("profile", {}))
    return Terms(made, ANY, checks.get, **changes)


def dossier(document: Document | None = None, *, shape: SubmissionShape = "folder", record: Record | None = None, **part: Any) -> Dossier:
    """Return a submission of one draft; of nothing where there is no document."""
    file = File("草案.docx", "/草案.docx", (), "docx", 1, "0" * 64)
    submission = Submission("s", "s", shape, (file,) if document else (), ANY)
    if document is None:
        return Dossier(submission, (), ())
    return Dossier(submission, (Reading(file, document),), (Part("draft", 0, ANY, document=document, record=record, **part),))
