"""A Word file printed and photographed: a PDF of pictures, as stamped forms come in."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path


def scan(word: bytes, resolution: int = 100) -> bytes:
    """Return a Word file printed and photographed: a PDF with one picture a page and no text."""
    return _pictures_as_pdf(photographs(word, resolution), resolution)


def photographs(word: bytes, resolution: int = 100) -> list[bytes]:
    """Return a JPEG for each page of a Word file."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "form.pdf").write_bytes(converted(word, "pdf"))
        subprocess.run(
            ["pdftoppm", "-jpeg", "-jpegopt", "quality=60", "-r", str(resolution), f"{place}/form.pdf", f"{place}/page"], check=True
        )
        return [page.read_bytes() for page in sorted(place.glob("page*.jpg"))]


def converted(word: bytes, kind: str) -> bytes:
    """Return a Word file as LibreOffice saves it in another format, or once more as a Word file."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "in").mkdir()
        (place / "in" / "form.docx").write_bytes(word)
        profile = f"-env:UserInstallation=file://{place}/profile"
        subprocess.run(
            ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", folder, f"{place}/in/form.docx"],
            check=True,
            capture_output=True,
        )
        return (place / f"form.{kind}").read_bytes()


def typed_pdf(lines: Sequence[str]) -> bytes:
    """Return a PDF of typed Latin lines without any picture: what "save as PDF" makes."""
    shown = " ".join(f"({line}) Tj T*" for line in lines)
    drawn = f"BT /F 14 Tf 18 TL 72 760 Td {shown} ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        f"<< /Length {len(drawn)} >>\nstream\n".encode() + drawn + b"\nendstream",
    ]
    return _as_pdf(objects)


def _pictures_as_pdf(pictures: Sequence[bytes], resolution: int) -> bytes:
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    kids = []
    for picture in pictures:
        width, height = _jpeg_size(picture)
        box = f"{width * 72 / resolution:.2f} {height * 72 / resolution:.2f}"
        first = len(objects) + 1
        drawn = f"q {box.split()[0]} 0 0 {box.split()[1]} 0 0 cm /I Do Q".encode()
        image = f"<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode"
        objects.append(f"{image} /Length {len(picture)} >>\nstream\n".encode() + picture + b"\nendstream")
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n".encode() + drawn + b"\nendstream")
        page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {box}] /Resources << /XObject << /I {first} 0 R >> >> /Contents {first + 1} 0 R >>"
        objects.append(page.encode())
        kids.append(f"{first + 2} 0 R")
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>".encode()
    return _as_pdf(objects)


def _as_pdf(objects: Sequence[bytes]) -> bytes:
    body, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    return body + end.encode()


def _jpeg_size(picture: bytes) -> tuple[int, int]:
    place = 2
    while picture[place + 1] not in (0xC0, 0xC1, 0xC2):
        place += 2 + int.from_bytes(picture[place + 2 : place + 4], "big")
    return int.from_bytes(picture[place + 7 : place + 9], "big"), int.from_bytes(picture[place + 5 : place + 7], "big")
