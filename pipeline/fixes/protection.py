"""Whether a document may be changed at all (ECMA-376 Part 1, 17.15.1.29)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.ooxml.namespaces import W
from pipeline.ooxml.units import on_off

if TYPE_CHECKING:
    from pipeline.ooxml.package import Package


def forbids_corrections(package: Package) -> bool:
    """The document is protected so that its text cannot be corrected; protection that asks for tracked changes allows ours."""
    part = package.related(package.main_part, "settings")
    protection = None if part is None else package.tree(part).find(f"{W}documentProtection")
    if protection is None or not on_off(protection.get(f"{W}enforcement"), absent=False):
        return False
    return protection.get(f"{W}edit", "none") in ("readOnly", "comments", "forms")
