"""Bends a good sample in one thing, as samples/mutations says: each mutant breaks one rule and no other."""

from __future__ import annotations

import io
import tomllib
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from tests.samples.drafts import draft
from tests.samples.forms import form
from tests.samples.mails import mail
from tests.samples.projects import BLANK, MEALS
from tests.samples.scans import typed_pdf
from tests.samples.word import archive, plain

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
DOCUMENT = "word/document.xml"


@dataclass(frozen=True)
class Mutation:
    """One fault: which files of which sample it changes, and what the check must say of it."""

    name: str
    rule: str
    sample: str
    text: str | None
    """What the finding's place must quote; None where the finding has no place."""
    also: frozenset[str]
    """Rules that rightly speak up as well: the same fault seen from another side."""
    changes: Mapping[str, Any]

    @property
    def received(self) -> date | None:
        """The day of receipt to check it with; None where it does not matter."""
        found: date | None = self.changes.get("received")
        return found

    @property
    def office(self) -> str | None:
        """The text of the office's file to check it with."""
        found: str | None = self.changes.get("office")
        return found

    def files(self) -> dict[str, bytes]:
        """Return the mutant's files by path, in a folder of its own (two folders where the fault takes two submissions)."""
        good = {path.name: path.read_bytes() for path in sorted((SAMPLES / self.sample).iterdir())}
        bent = dict(good)
        for name in self.changes.get("remove", ()):
            del bent[name]
        if "replace" in self.changes:
            bent[self.changes["file"]] = _replaced(good[self.changes["file"]], self.changes["replace"])
        if "blank" in self.changes:
            bent[self.changes["blank"]] = form(BLANK)
        if "values" in self.changes:
            bent[self.changes["file"]] = form(replace(MEALS, values={**MEALS.values, **self.changes["values"]}))
        if "chapters" in self.changes:
            chapters = tuple((level, text) for level, text in self.changes["chapters"])
            bent[self.changes["file"]] = draft(replace(MEALS, chapters=chapters), automatic=True)
        if "typed" in self.changes:
            bent[self.changes["typed"]] = typed_pdf(["Proposal", "saved as PDF from a word processor", "never printed, sealed or scanned"])
        if "only" in self.changes:
            bent = {"来件.docx": plain(self.changes["only"])}
        if "mailbox" in self.changes:
            return {f"{self.name}.eml": mail(bent, self.changes["mailbox"])}
        folders = {self.name: bent}
        if self.changes.get("twin"):
            folders = {f"{self.name}-甲": good, f"{self.name}-乙": bent}
        return {f"{folder}/{name}": content for folder, files in folders.items() for name, content in files.items()}


def mutations() -> tuple[Mutation, ...]:
    """Return all mutations, file by file."""
    files = sorted((SAMPLES / "mutations").glob("*.toml"))
    return tuple(
        Mutation(name, one.get("rule", name), one["sample"], one.get("text"), frozenset(one.get("also", ())), one)
        for file in files
        for name, one in tomllib.loads(file.read_text("utf-8")).items()
    )


def _replaced(word: bytes, replacements: Mapping[str, str]) -> bytes:
    """Return the Word file with each string of document.xml replaced where it first stands."""
    source = zipfile.ZipFile(io.BytesIO(word))
    parts = {name: source.read(name) for name in source.namelist()}
    xml = parts[DOCUMENT].decode()
    for old, new in replacements.items():
        if old not in xml:
            raise ValueError(f"{old!r} does not stand in the sample")
        xml = xml.replace(old, new, 1)
    parts[DOCUMENT] = xml.encode()
    return archive(parts)
