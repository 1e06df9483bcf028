"""A Word file made from nothing: parts, what they are, what points to them; the same bytes for the same parts."""

from __future__ import annotations

import io
import zipfile
from collections import defaultdict
from collections.abc import Sequence
from typing import Final, NamedTuple
from xml.sax.saxutils import quoteattr

from pipeline.ooxml.content_types import CONTENT_TYPES
from pipeline.ooxml.namespaces import CT, REL, RELATIONSHIPS
from pipeline.ooxml.relationships import relationships_part, relative_target

_DATE: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest a zip can say: a file made twice is the same file."""
_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_DEFAULTS: Final = (("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"))


class FreshPart(NamedTuple):
    """A part to write: its name, media type, XML without declaration (or bytes), and how `source` ("" is the package) points to it.

    `kind` is the last segment of the relationship's type, or the whole type if it holds "://".
    """

    name: str
    content_type: str
    xml: str | bytes
    kind: str
    source: str = ""


def fresh_package(parts: Sequence[FreshPart]) -> bytes:
    """Return the parts as a package; [Content_Types].xml comes first, the others in their order, dates are fixed."""
    contents: dict[str, str | bytes] = {CONTENT_TYPES: _types(parts)}
    pointing: dict[str, list[FreshPart]] = defaultdict(list)
    for part in parts:
        pointing[part.source].append(part)
    for source, targets in sorted(pointing.items()):
        contents[relationships_part(source)] = _relationships(source, targets)
    contents |= {part.name: part.xml for part in parts}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, xml in contents.items():
            info = zipfile.ZipInfo(name, _DATE)
            info.create_system = 0  # else the system that writes shows in the bytes
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, xml if isinstance(xml, bytes) else (_DECLARATION + xml).encode())
    return buffer.getvalue()


def _types(parts: Sequence[FreshPart]) -> str:
    defaults = "".join(f'<Default Extension="{ending}" ContentType="{kind}"/>' for ending, kind in _DEFAULTS)
    overrides = "".join(f"<Override PartName={quoteattr(f'/{part.name}')} ContentType={quoteattr(part.content_type)}/>" for part in parts)
    return f'<Types xmlns="{CT[1:-1]}">{defaults}{overrides}</Types>'


def _relationships(source: str, targets: Sequence[FreshPart]) -> str:
    arrows = "".join(
        f'<Relationship Id="rId{number}" Type={quoteattr(part.kind if "://" in part.kind else f"{RELATIONSHIPS}/{part.kind}")} '
        f"Target={quoteattr(relative_target(part.name, source))}/>"
        for number, part in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{REL[1:-1]}">{arrows}</Relationships>'
