"""The desk offers its recipes by name, and imports none before it is asked for."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline import desk


def test_what_type_checkers_see_is_what_there_is() -> None:
    """A recipe that is offered to one and not to the other is a mistake that only one of them finds."""
    tree = ast.parse(Path(desk.__file__).read_text("utf-8"))
    seen = {(str(one.module), name.name) for one in ast.walk(tree) if isinstance(one, ast.ImportFrom) for name in one.names}

    offered = {(module, name) for module, names in desk._RECIPES.items() for name in names}
    assert offered == {(module, name) for module, name in seen if module.startswith("pipeline.")}
    assert all(getattr(desk, name).__module__.startswith("pipeline.") for _, name in offered if callable(getattr(desk, name)))


def test_a_recipe_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match="the desk has no cook"):
        getattr(desk, "cook")  # noqa: B009 - the name is wrong on purpose


def test_a_check_pays_for_nothing_that_only_other_commands_need() -> None:
    """What writes letters, packets and drafts costs half of a short check to import."""
    asked = "import sys, pipeline.cli.reporting; from pipeline.desk import check; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])

    loaded = done.stdout.split()
    assert "pipeline.desk.checking" in loaded
    assert [
        name for name in loaded if name.startswith(("pipeline.generators", "pipeline.fixes", "docx", "openpyxl", "pikepdf", "typst"))
    ] == []
    assert [name for name in loaded if name in ("pipeline.desk.packing", "pipeline.desk.deciding", "jinja2", "xlsxwriter", "xml.sax")] == []
