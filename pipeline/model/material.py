"""Achievement material (事迹材料) read as what its layout rules speak of: title lines, foreword, headings, body, tables, pictures.

Paragraphs are named by their index in `Document.paragraphs`, tables by `Table.index`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from pipeline.model.address import Address
from pipeline.model.values import dataclass

MaterialRole = Literal[
    "blank", "title", "subtitle", "banner", "foreword", "heading", "sub-heading", "body", "table-title", "cell", "caption", "undecided"
]
"""What a paragraph is; "foreword" is its heading and its text, "banner" the line that names the year and the call."""


About = Literal["group", "person"]
"""Whom a material tells of."""


@dataclass(frozen=True, slots=True)
class MaterialTable:
    """A table of the material; `title` is the paragraph that names it, None without one."""

    index: int
    title: int | None = None


@dataclass(frozen=True, slots=True)
class Material:
    """The achievement material of a team or person."""

    first: int
    """Paragraphs first … last are the material."""
    last: int
    title: tuple[int, ...] = ()
    subtitle: tuple[int, ...] = ()
    banner: int | None = None
    banner_above: tuple[int, ...] = ()
    """The paragraphs with the first words of a banner that was typed over several; `banner` is the last of them."""
    foreword: tuple[int, ...] = ()
    merged: int | None = None
    """The paragraph that holds several lines of the head, parted by line breaks; those lines are named nowhere else."""
    boxed_title: int | None = None
    """A line in a text box at the top, where no title stands in the text."""
    headings: tuple[int, ...] = ()
    tables: tuple[MaterialTable, ...] = ()
    pictures: tuple[Address, ...] = ()
    """Pictures that show something; decorations of headers and footers are left out."""
    about: About | None = None
    """Whose material it is, as far as its second line or its file's name tells."""
    roles: Mapping[int, MaterialRole] = field(default_factory=dict)

    def of_role(self, role: MaterialRole) -> tuple[int, ...]:
        """Return the paragraphs of this role in order."""
        return tuple(index for index, one in self.roles.items() if one == role)
