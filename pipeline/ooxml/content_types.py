"""What every part is, as [Content_Types].xml says (ECMA-376 Part 2, 6.2.3)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal

from pipeline.model.values import dataclass
from pipeline.ooxml.namespaces import CT

if TYPE_CHECKING:
    from lxml import etree

CONTENT_TYPES: Final = "[Content_Types].xml"
WordKind = Literal["docx", "docm", "dotx", "dotm"]
WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_KINDS: Final[Mapping[str, WordKind]] = MappingProxyType(
    {
        f"{WORD}.document.main+xml".lower(): "docx",
        "application/vnd.ms-word.document.macroenabled.main+xml": "docm",
        f"{WORD}.template.main+xml".lower(): "dotx",
        "application/vnd.ms-word.template.macroenabledtemplate.main+xml": "dotm",
    }
)


@dataclass(frozen=True, slots=True)
class ContentTypes:
    """Media types by part name and by extension, both in lower case."""

    overrides: Mapping[str, str]
    defaults: Mapping[str, str]

    @classmethod
    def read(cls, root: etree._Element) -> ContentTypes:
        """Read the tree of [Content_Types].xml; the first of two entries for one part counts."""
        overrides: dict[str, str] = {}
        defaults: dict[str, str] = {}
        for element in root:
            if element.tag == f"{CT}Override":
                overrides.setdefault(element.get("PartName", "").lstrip("/").lower(), element.get("ContentType", ""))
            elif element.tag == f"{CT}Default":
                defaults.setdefault(element.get("Extension", "").lower(), element.get("ContentType", ""))
        return cls(overrides, defaults)

    def of(self, part: str) -> str | None:
        """Return the type of `part`; None if the file does not say."""
        folded = part.lower()
        return self.overrides.get(folded) or self.defaults.get(folded.rpartition("/")[2].rpartition(".")[2])


def word_kind(content_type: str | None) -> WordKind | None:
    """Return the kind of Word file whose main part has this type; None for anything else."""
    return _KINDS.get(content_type.partition(";")[0].strip().lower()) if content_type else None
