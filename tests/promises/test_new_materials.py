"""The template of a material that `new` wrote: filled in it keeps every rule of its call, unfilled only its prompts are told."""

from __future__ import annotations

import re
import shutil
import zipfile
from pathlib import Path

import pytest

from pipeline import desk
from pipeline.generators.forms import fill_texts
from pipeline.model.finding import Finding
from tests.samples.materials import lines_of

TAGGED = {"班组": "事迹材料-班组", "个人": "事迹材料-个人"}


def checked(path: Path, *, layout: bool = False) -> tuple[list[Finding], dict[str, int]]:
    """Return the findings, and for every ach-* rule how many places it passed."""
    (report,) = desk.check([str(path)], desk.Options(profile="saq-2021-star", layout=layout)).report.submissions
    return list(report.findings), {one.rule: one.passed for one in report.evaluations if one.rule.startswith("ach-")}


def written(folder: Path, data: bytes, name: str = "事迹材料.docx") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_unfilled_only_its_prompts_are_told(tmp_path: Path) -> None:
    found, _ = checked(written(tmp_path, desk.draw_up("achievement").blank))

    assert {one.rule for one in found} == {"ach-prompt-left"}
    assert {one.code for one in found} == {"left", "picture"}


def test_the_example_keeps_every_rule_that_looks_at_a_material(tmp_path: Path) -> None:
    example = desk.draw_up("achievement").example
    assert example is not None

    found, passed = checked(written(tmp_path, example))

    assert found == []
    silent = {rule for rule, count in passed.items() if count == 0}
    # What needs the form, the stamped scan, a date, or is for a person's material.
    assert silent == {
        "ach-wordcount-person", "ach-subtitle-match", "ach-duty-200", "ach-pdf-stamped",
        "ach-deadline-register", "ach-deadline-submit", "ach-deadline-recommend",
    }  # fmt: skip


@pytest.mark.office
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.timeout(240)
def test_laid_out_the_example_has_nothing_above_a_note(tmp_path: Path) -> None:
    """Every page begins with a blank line as long as a part fills no more than its page, which the fonts at hand decide."""
    example = desk.draw_up("achievement").example
    assert example is not None

    found, _ = checked(written(tmp_path, example), layout=True)

    assert {(one.rule, one.severity) for one in found} <= {("ach-page-top-blank", "info")}


@pytest.mark.parametrize("kind", TAGGED)
def test_filled_with_a_text_of_either_kind_it_keeps_every_rule(kind: str, tmp_path: Path) -> None:
    """A person's text of other lengths: paragraphs come and go, styles stay."""
    filled = fill_texts(_pictured(desk.draw_up("achievement").blank), _texts(TAGGED[kind]))

    found, passed = checked(written(tmp_path, filled, f"事迹材料-{kind}.docx"))

    assert [(one.rule, one.code, one.found) for one in found] == []
    assert passed["ach-body-font"] > 20


def _pictured(data: bytes) -> bytes:
    """Return the template with other words behind its pictures, as Word leaves them when they are changed."""
    import io

    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w") as made:
        for name in source.namelist():
            content = source.read(name)
            made.writestr(name, re.sub('descr="[^"]*"', 'descr="照片"', content.decode()) if name == "word/document.xml" else content)
    return target.getvalue()


def _texts(name: str) -> dict[str, str]:
    """Return a text of the samples by the template's tags; all that stands under a heading goes into its first or second place."""
    texts: dict[str, list[str]] = {}
    part, rows = 0, 0
    for kind, text in lines_of(name):
        if kind in ("title", "foreword"):
            texts[kind] = [text.removeprefix("前言：")]
        elif kind == "subtitle":
            texts["unit"], texts["name"] = [text.removeprefix("——")[:10]], [text.removeprefix("——")[10:]]
        elif kind == "heading":
            part += 1
            texts[f"heading.{part}"] = [text.split("、", 1)[1]]
        elif kind == "p":
            texts.setdefault(f"text.{part}.{1 if f'text.{part}.1' not in texts or part == 4 else 2}", []).append(text)
        elif kind == "row":
            for place, cell in enumerate(text.split("|"), 1):
                texts[f"cell.1.{rows}.{place}" if rows else f"head.1.{place}"] = [cell]
            rows += 1
    texts |= {"caption.1": ["服务现场"], "caption.2": ["改进之后"], "table.1": ["近三年服务情况"]}
    texts["closing.4.1"] = [texts["text.4.1"].pop()]
    return {tag: "\n".join(lines) for tag, lines in texts.items()}
