"""Writes the samples: `python -m samples.build` the Word files anew, `python -m samples.build FOLDER` all of them with a mutant a rule.

All people, organisations and numbers in them are invented. The stamped scans come from LibreOffice and pdftoppm, so their bytes
differ from machine to machine; every Word file is the same each time.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from samples.drafts import draft
from samples.forms import form
from samples.mutations import mutations
from samples.projects import MEALS, REPAIRS
from samples.scans import scan

HERE = Path(__file__).resolve().parent


def word_files() -> dict[str, bytes]:
    """Return every Word file of the samples by its path under samples/."""
    return {
        "社区助餐服务规范/项目建议书.docx": form(MEALS),
        "社区助餐服务规范/社区助餐服务规范（草案）.docx": draft(MEALS, automatic=True),
        "家用电器上门维修服务规范/建议书（修订）.docx": form(REPAIRS, tick="√"),
        "家用电器上门维修服务规范/草案稿.docx": draft(REPAIRS, automatic=False),
    }


def scans() -> dict[str, bytes]:
    """Return the stamped scans by path; needs LibreOffice and pdftoppm."""
    return {
        "社区助餐服务规范/项目建议书-盖章扫描件.pdf": scan(form(MEALS, stamped=True)),
        "家用电器上门维修服务规范/盖章扫描.pdf": scan(form(REPAIRS, tick="√", stamped=True)),
    }


def main(arguments: list[str]) -> None:
    """Write the samples: into their own place without an argument, else everything into the folder."""
    if not arguments:
        _write(HERE, word_files())
        return
    target = Path(arguments[0])
    _write(target / "good", {**word_files(), **scans()})
    for mutation in mutations():
        _write(target / "mutants", mutation.files())


def _write(target: Path, files: Mapping[str, bytes]) -> None:
    for path, content in files.items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_bytes(content)


if __name__ == "__main__":
    main(sys.argv[1:])
