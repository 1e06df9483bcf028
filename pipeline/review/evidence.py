"""Evidence for checks: what review has at hand, and what providers fetch when a rule asks for it, once for each part."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pipeline.errors import LimitReached, MissingProgram, XingshenError
from pipeline.model.document import Document
from pipeline.model.dossier import Dossier, Part
from pipeline.model.observation import Skip
from pipeline.model.profile import Profile
from pipeline.review.constraints import evaluate_constraints

Provider = Callable[[Dossier, Part | None], object]
"""Fetches one kind of evidence for a part (None: for the whole submission); raises XingshenError when it cannot."""


class Missing(Exception):
    """The evidence is not to be had; `reason` is a skip reason."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Evidence:
    """The evidence about one part, fetched when first asked for and kept."""

    def __init__(self, dossier: Dossier, part: Part | None, profile: Profile, providers: Mapping[str, Provider]) -> None:
        self._dossier = dossier
        self._part = part
        self._profile = profile
        self._providers = providers
        self._kept: dict[str, object] = {}

    def gather(self, needs: frozenset[str], wants: frozenset[str] = frozenset()) -> dict[str, object]:
        """Return one value for each need and want; raises Missing with the reason for the first need that is not to be had.

        A want that is not to be had is handed over as the Skip that says why.
        """
        gathered = {need: self._one(need) for need in sorted(needs)}
        gathered.update((want, self._wanted(want)) for want in sorted(wants))
        return gathered

    def _wanted(self, want: str) -> object:
        try:
            return self._one(want)
        except Missing as missing:
            return Skip(None, missing.reason)

    def _one(self, need: str) -> object:
        if need not in self._kept:
            self._kept[need] = self._at_hand(need) if need in _AT_HAND else self._fetched(need)
        kept = self._kept[need]
        if isinstance(kept, Missing):
            raise kept
        return kept

    def _at_hand(self, need: str) -> object:
        part = self._part
        if need == "kind":
            return self._dossier.kind
        if part is None:
            return Missing("not-applicable")
        if need == "document":
            return part.document or Missing("unread")
        if need == "text":
            return _indexed(part.document) if part.document else Missing("unread")
        if part.record is None:
            return Missing("unread")
        if need == "form":
            return self._profile.forms[part.record.form]
        return evaluate_constraints(part.record, self._profile.records[part.record.form])

    def _fetched(self, need: str) -> object:
        provider = self._providers.get(need)
        if provider is None:
            return Missing(_NOT_GIVEN.get(need, "no-provider"))
        try:
            return provider(self._dossier, self._part)
        except MissingProgram:
            return Missing("no-program")
        except LimitReached:
            return Missing(_LATE.get(need, "provider-failed"))
        except XingshenError:
            return Missing(_FAILED.get(need, "provider-failed"))


_NOT_GIVEN = {"standards": "no-standards-list", "pages": "no-layout", "scores": "not-asked"}
"""What only the office can give or leave out, and the reason where it did."""
_LATE, _FAILED = {"pages": "layout-late"}, {"pages": "layout-failed"}
"""Why a provider gave nothing, where that can be said in plain words."""
_AT_HAND = frozenset({"document", "text", "form", "constraints", "kind"})


def _indexed(document: Document) -> object:
    # Only rules about running text pay for its patterns.
    from pipeline.language.text_index import TextIndex

    return TextIndex(document.paragraphs)
