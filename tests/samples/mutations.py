"""Bends a good sample in one thing, as samples/mutations/*.toml say: each mutant breaks one rule and no other.

A table of such a file is one fault. Its key is the rule, or any name beside `rule = "…"`; `sample` is a folder of samples/ (a submission)
or a Word file in it (a standard by itself); `text` is what the finding must quote (left out where the finding has no place); `code` its
code; `also` the rules that rightly speak up too, the same fault seen from another side. How the sample is bent:

In a submission (`file` says in which of its files)
    replace = { old = new }   strings of document.xml, each where it first stands
    remove = [file], blank = file, values = { field = value }, chapters = [[level, text]], typed = file, only = [line], mailbox = address,
    twin = true               see the head of proposals.toml
    In a submission of the star call `values` and `blank` fill in annex 3 to 6 otherwise (star_bending.py), and
    add = { name = path }     puts in a file of another sample; beside = [sample] sends other samples along, as they are

In a standard, and in the `file` of a submission too, but for `replace`; a paragraph is found by its whole text, else by how it begins,
else by what it holds. A number that Word makes is no part of the text; entries of the 目次, headers apart, are paragraphs like others
    replace = { old = new }             in the first paragraph that holds `old`
    replace_all = { old = new }         wherever it stands
    rewrite = { text = new }            the whole text of the paragraph
    delete = [text]                     paragraphs; delete_range = [[from, to]] all between them too, tables and pictures
    insert = { text = [line] }          lines behind the paragraph, looking like it; before = { text = [line] } before it
    like = { line = text }              inserted lines that shall look like another paragraph
    move = [[text, behind]]             or [[from, to, behind]]
    format = { text = { bold = true } } also size, font, superscript, align, page_break, number = false, style, indent, left, outline,
                                        color, spacing
    xml = { old = new }                 strings of document.xml; parts = { "word/styles.xml" = { old = new } } of another part

How it is checked: `stage` (a standard: full-draft unless said otherwise), `basis`, `received`, `office` (the text of the office's file),
`standards` (the text of the list of standards), `score` (a score is asked for).
"""

from __future__ import annotations

import io
import tomllib
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pipeline.model.options import Options
from tests.samples.drafts import draft
from tests.samples.editing import EDITS, WordFile
from tests.samples.forms import form
from tests.samples.mails import mail
from tests.samples.projects import BLANK, MEALS
from tests.samples.scans import typed_pdf
from tests.samples.star_bending import blank_star_form, star_form
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
    code: str | None
    """The finding's code; None where any will do."""
    also: frozenset[str]
    """Rules that rightly speak up as well: the same fault seen from another side."""
    changes: Mapping[str, Any]

    @property
    def is_standard(self) -> bool:
        """The sample is a Word file by itself, no submission."""
        return self.sample.endswith(".docx")

    @property
    def of_stars(self) -> bool:
        """The sample is a submission of the star call."""
        return self.sample.startswith("明星")

    @property
    def forms_only(self) -> bool:
        """The fault stands in no material, so that nothing need be laid out."""
        return self.of_stars and not self.is_standard and "事迹材料" not in self.changes.get("file", "")

    def options(self, folder: Path) -> Options:
        """Return what to check it with; the office's file and the list of standards are written into `folder`."""
        return Options(
            received=self.changes.get("received"),
            stage=self.changes.get("stage", "full-draft" if self.is_standard else None),
            basis=self.changes.get("basis"),
            score=self.changes.get("score", False),
            layout=self.changes.get("layout", not self.forms_only),
            office_file=self._written("office", folder / "office.toml"),
            standards_file=self._written("standards", folder / "standards.csv"),
        )

    def _written(self, name: str, path: Path) -> str | None:
        if name not in self.changes:
            return None
        path.write_text(self.changes[name], "utf-8")
        return str(path)

    def files(self) -> dict[str, bytes]:
        """Return the mutant's files by path, in a folder of its own (two folders where the fault takes two submissions)."""
        if self.is_standard:
            return {f"{self.name}.docx": _edited((SAMPLES / self.sample).read_bytes(), self.changes)}
        good = {path.name: path.read_bytes() for path in sorted((SAMPLES / self.sample).iterdir())}
        bent = dict(good)
        for name in self.changes.get("remove", ()):
            del bent[name]
        if "replace" in self.changes:
            bent[self.changes["file"]] = _replaced(good[self.changes["file"]], self.changes["replace"])
        for name, path in self.changes.get("add", {}).items():
            bent[name] = (SAMPLES / path).read_bytes()
        if "blank" in self.changes:
            bent[self.changes["blank"]] = blank_star_form(self.changes["blank"]) if self.of_stars else form(BLANK)
        if "values" in self.changes and self.of_stars:
            bent[self.changes["file"]] = star_form(self.changes["file"], self.changes["values"])
        elif "values" in self.changes:
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
        if "file" in self.changes and self.changes["file"] in bent:
            bent[self.changes["file"]] = _edited(bent[self.changes["file"]], {**self.changes, "replace": {}})
        folders = {self.name: bent}
        if self.changes.get("twin"):
            folders = {f"{self.name}-甲": good, f"{self.name}-乙": bent}
        for sample in self.changes.get("beside", ()):
            folders[sample] = {path.name: path.read_bytes() for path in sorted((SAMPLES / sample).iterdir())}
        return {f"{folder}/{name}": content for folder, files in folders.items() for name, content in files.items()}


def mutations() -> tuple[Mutation, ...]:
    """Return all mutations, file by file."""
    files = sorted((SAMPLES / "mutations").glob("*.toml"))
    return tuple(
        Mutation(name, one.get("rule", name), one["sample"], one.get("text"), one.get("code"), frozenset(one.get("also", ())), one)
        for file in files
        for name, one in tomllib.loads(file.read_text("utf-8")).items()
    )


def _edited(word: bytes, changes: Mapping[str, Any]) -> bytes:
    """Return the Word file with the edits made, as it was without any."""
    if not changes.get("replace") and not any(name in changes for name in EDITS):
        return word
    file = WordFile(word)
    file.replace(changes.get("replace", {}))
    file.edit(changes)
    return file.packed()


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
