"""What was seen of seals on a scan."""

from __future__ import annotations

from pipeline.model.values import dataclass


@dataclass(frozen=True, slots=True)
class SealReading:
    """One scanned file looked at for a red seal; evidence `seals` is a tuple of these, one for each file looked at."""

    document: str
    """Path of the file in the submission."""
    colour: bool | None
    """False for a grey or black-and-white scan, on which red cannot be seen; None when unsure."""
    sealed: bool | None
    """Something red that can be a seal was seen; None when unsure."""
    page: int | None = None
    """1-based page of the seal, or the page where it should stand."""
