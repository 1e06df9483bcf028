"""The house as its plan says: a twin test for every module, no module too long to read."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted(path.relative_to(ROOT / "pipeline") for path in (ROOT / "pipeline").rglob("*.py") if path.name != "__init__.py")


def has_behaviour(module: Path) -> bool:
    """Whether there is anything to try: a function or a property; values alone are tried by whoever makes them."""
    tree = ast.parse((ROOT / "pipeline" / module).read_text("utf-8"))
    return any(isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) for node in ast.walk(tree))


CONTRACTS = (Path("model/document.py"), Path("model/outline.py"))
"""What a document and a standard are made of: long, but read as a list."""


@pytest.mark.parametrize("module", [module for module in MODULES if has_behaviour(module)], ids=str)
def test_every_module_has_its_twin(module: Path) -> None:
    """The test of pipeline/a/b.py is tests/a/test_b.py."""
    assert (ROOT / "tests" / module.parent / f"test_{module.name}").is_file()


@pytest.mark.parametrize("module", [module for module in MODULES if module not in CONTRACTS], ids=str)
def test_no_module_is_too_long_to_read(module: Path) -> None:
    """The document model is one reading however long: its nodes explain each other."""
    assert len((ROOT / "pipeline" / module).read_text("utf-8").splitlines()) <= 300
