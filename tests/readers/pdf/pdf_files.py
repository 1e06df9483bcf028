"""The smallest PDFs: pages written by hand, so that a test says what stands where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

A4 = (595, 842)
_HAN = "/Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/UniGB-UCS2-H/DescendantFonts[{descendant} 0 R]"
_DESCENDANT = (
    "/Type/Font/Subtype/CIDFontType0/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>"
    "/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/{name}/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0"
    "/Ascent 880/Descent -120/CapHeight 880/StemV 80>>"
)


@dataclass(frozen=True, slots=True)
class Page:
    """A page: content in PDF operators, annotations as dictionaries' insides, extra entries of the page."""

    content: str = ""
    size: tuple[float, float] = A4
    annotations: Sequence[str] = ()
    extra: str = ""


def text(x: float, top: float, words: str, size: float = 10.5, font: str = "F1") -> str:
    """Return operators that print `words` with its base line `top` points below the top of an A4 page; each sign is an em wide."""
    codes = words.encode("utf-16-be").hex()
    return f"BT /{font} {size} Tf 1 0 0 1 {x} {A4[1] - top} Tm <{codes}> Tj ET\n"


def lines(x: float, top: float, *words: str, size: float = 10.5, pitch: float = 16) -> str:
    """Return operators that print several lines."""
    return "".join(text(x, top + number * pitch, one, size) for number, one in enumerate(words))


def rule(left: float, top: float, right: float, bottom: float) -> str:
    """Return a line drawn from corner to corner."""
    return f"0.5 w {left} {A4[1] - top} m {right} {A4[1] - bottom} l S\n"


def square(left: float, top: float, size: float = 10, *, ticked: bool = False) -> str:
    """Return a drawn tick box."""
    y = A4[1] - top - size
    tick = f"{left + 2} {y + 5} m {left + 4} {y + 2} l {left + 9} {y + 9} l S\n" if ticked else ""
    return f"0.5 w {left} {y} {size} {size} re S\n{tick}"


def grid(xs: Sequence[float], ys: Sequence[float]) -> str:
    """Return ruling lines at these places."""
    across = "".join(rule(xs[0], y, xs[-1], y) for y in ys)
    return across + "".join(rule(x, ys[0], x, ys[-1]) for x in xs)


def image(left: float, top: float, width: float, height: float) -> str:
    """Return an inline picture of one grey pixel."""
    return f"q {width} 0 0 {height} {left} {A4[1] - top - height} cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q\n"


def pdf(*pages: Page | str, catalog: str = "", fonts: Mapping[str, str] | None = None, objects: Mapping[int, str] | None = None) -> bytes:
    """Return a PDF of these pages; a string is the content of an A4 page.

    `fonts`: resource name -> base font of Adobe-GB1 (F1 is SimSun). `objects` have numbers from 1000 on.
    """
    bodies: dict[int, bytes] = {}
    resources = []
    number = 3
    for name, base in {"F1": "SimSun", **(fonts or {})}.items():
        bodies[number] = f"<<{_HAN.format(name=base, descendant=number + 1)}>>".encode()
        bodies[number + 1] = f"<<{_DESCENDANT.format(name=base)}>>".encode()
        resources.append(f"/{name} {number} 0 R")
        number += 2
    kids = []
    for page in pages:
        one = Page(page) if isinstance(page, str) else page
        content = one.content.encode("latin-1")
        bodies[number + 1] = b"<</Length %d>>stream\n%s\nendstream" % (len(content), content)
        notes: list[str] = []
        for note in one.annotations:
            notes.append(f"{number + 2 + len(notes)} 0 R")
            bodies[number + 1 + len(notes)] = f"<</Type/Annot{note}>>".encode("latin-1")
        bodies[number] = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {one.size[0]} {one.size[1]}]/Contents {number + 1} 0 R"
            f"/Resources<</Font<<{' '.join(resources)}>>/XObject<</X1 1000 0 R>>>>/Annots[{' '.join(notes)}]{one.extra}>>"
        ).encode()
        kids.append(f"{number} 0 R")
        number += 2 + len(notes)
    bodies[1] = f"<</Type/Catalog/Pages 2 0 R{catalog}>>".encode("latin-1")
    bodies[2] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>".encode()
    bodies |= {key: value.encode("latin-1") for key, value in (objects or {}).items()}
    return _file(bodies)


def _file(bodies: Mapping[int, bytes]) -> bytes:
    data = b"%PDF-1.7\n"
    places = {}
    for number, body in sorted(bodies.items()):
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(data)
    table = b"".join(b"%d 1\n%010d 00000 n \n" % (number, place) for number, place in places.items())
    return (
        data
        + b"xref\n0 1\n0000000000 65535 f \n"
        + table
        + b"trailer <</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (max(places) + 1, start)
    )


def form_pdf() -> bytes:
    """Return the proposal form, filled in, as a ruled table on one page."""
    from tests.recognise.forms.proposals import LABELS, LONG, PAIRS, TITLE, VALUES

    xs, y = (60, 170, 300, 400, 540), 100
    drawn = text(150, 70, TITLE, 16)
    rows: list[tuple[tuple[str, int], ...]] = [((LABELS[key], 1), (VALUES[key], 3)) for key in list(VALUES)[:4]]
    rows += [((LABELS[left], 1), (VALUES[left], 1), (LABELS[right], 1), (VALUES[right], 1)) for left, right in PAIRS[:3]]
    rows += [((VALUES["kind"], 2), (LABELS["revised_number"], 1), (VALUES["revised_number"], 1))]
    rows += [((LABELS["patent"], 1), (VALUES["patent"], 1), (LABELS["plan_period"], 1), (VALUES["plan_period"], 1))]
    rows += [((f"{LABELS[key]}：{VALUES[key]}", 4),) for key in LONG]
    rows += [((LABELS["applicant_opinion"], 1), ("", 1), (LABELS["saq_opinion"], 1), ("", 1))]
    for row in rows:
        column, height = 0, 14 + 14 * max(_wrapped(words, xs[start + span] - xs[start]) for words, span, start in _starts(row))
        drawn += rule(xs[0], y, xs[-1], y) + rule(xs[0], y, xs[0], y + height)
        for words, span in row:
            left, right = xs[column], xs[column + span]
            fit = _fitting(right - left)
            drawn += lines(left + 5.4, y + 16, *_parts(words, fit), pitch=14) + rule(right, y, right, y + height)
            column += span
        y += height
    return pdf(drawn + rule(xs[0], y, xs[-1], y))


def _starts(row: Sequence[tuple[str, int]]) -> list[tuple[str, int, int]]:
    starts, column = [], 0
    for words, span in row:
        starts.append((words, span, column))
        column += span
    return starts


def _parts(words: str, fit: int) -> list[str]:
    """Return the words line by line; a blank hangs at a line's end, as Word has it."""
    parts: list[str] = []
    while words:
        end = fit + 1 if words[fit : fit + 1] == " " else fit
        parts.append(words[:end])
        words = words[end:]
    return parts


def _fitting(width: float) -> int:
    return int((width - 10.8) // 10.5)


def _wrapped(words: str, width: float) -> int:
    return max(1, -(-len(words) // _fitting(width)))
