"""The columns of the 汇总表: data of a profile (`summary.toml` among its templates)."""

from __future__ import annotations

from typing import Final, Literal

from pipeline.model.text import Text
from pipeline.model.values import dataclass

FOR_ALL: Final = ""
"""Where the columns stand that serve profiles without any of their own, and nobody."""
PROJECT: Final = Text("项目名称", "Project")

Fact = Literal[
    "number", "name", "path", "profile", "kind", "received", "round", "supplemented", "missing", "zishu",
    "verdict", "blocking", "advice", "questions",
]  # fmt: skip
"""What a report says of a submission; "zishu" is how long its material is, as Word counts."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its width in characters, and where its content comes from; from nowhere when people fill it in."""

    title: Text
    width: float
    role: str | None = None
    roles: tuple[str, ...] = ()
    """Instead of one role several, where a submission may have any of them: the first that it has counts."""
    fields: tuple[str, ...] = ()
    show: Literal["text", "names", "count", "honours"] = "text"
    """"honours" is the highest of the awards that a field lists, with its year."""
    fact: Fact | None = None
    present: str | None = None
    """A role: was it received?"""
    rule: str | None = None
    """A rule: what became of it?"""
    rules: tuple[str, ...] = ()
    """Several rules that answer one question: ✗ for an error of any of them, ? for anything else, or what was not checked."""
    choices: tuple[Text, ...] = ()
    heading: bool = False
    """One of those by which people know a submission."""
    count: bool = False
    """Worth counting over a batch."""
    every_field: bool = False
    wrap: bool = True
    key: str | None = None
    """What the column is called where the office's 汇总表 is read back ("conclusion", "due" …); None for one that is not."""

    @property
    def by_hand(self) -> bool:
        """People fill it in: nothing of the report goes there."""
        return not self.fields and self.fact is None and self.present is None and self.rule is None and not self.rules


@dataclass(frozen=True, slots=True)
class Summary:
    """The columns of the sheets 项目 and 通讯录."""

    columns: tuple[Column, ...]
    contacts: tuple[Column, ...]
    name: tuple[tuple[str, ...], ...] = ()
    """Keys of the columns that make a submission's name; of several groups the first that says something. Else the first heading."""
    name_title: Text = PROJECT
    """What such a name is called."""
