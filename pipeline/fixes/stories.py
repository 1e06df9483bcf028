"""The parts of a Word file that hold text."""

from __future__ import annotations

from typing import Final

from pipeline.ooxml.package import Package

_STORIES: Final = ("header", "footer", "footnotes", "endnotes", "comments")


def story_parts(package: Package) -> tuple[str, ...]:
    """Return the parts that hold text: the main part, then headers, footers, notes and comments in the order of their relationships."""
    related = [r.target for r in package.relationships(package.main_part).values() if r.kind in _STORIES and not r.external]
    return (package.main_part, *dict.fromkeys(part for part in related if package.has(part)))
