"""The options with which `check` and `packet` look at submissions, as click gives them."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pipeline.model.options import Options
from pipeline.model.outline import Stage
from pipeline.model.text import Language
from pipeline.model.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckWish:
    """What is held against what, by how many workers, and in which language it is told."""

    profile: str | None
    reading: Literal["submission", "batch"] | None
    stage: Stage | None
    basis: Literal["auto", "2009", "2020"]
    received: date | None
    as_of: date | None
    office_file: str | None
    standards_file: str | None
    layout: bool
    against: str | None
    jobs: int | None
    timeout: float
    language: Language

    @property
    def options(self) -> Options:
        """What the desk is asked for."""
        return Options(
            profile=self.profile,
            reading=self.reading or "auto",
            stage=self.stage,
            basis=None if self.basis == "auto" else self.basis,
            received=self.received,
            as_of=self.as_of,
            office_file=self.office_file,
            standards_file=self.standards_file,
            layout=self.layout,
            against=self.against,
        )
