"""The golden files: whole output compared to tests/golden/, rewritten only on purpose."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"
Golden = Callable[[str, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the switch that rewrites the golden files; the diff is reviewed like code."""
    parser.addoption("--update-golden", action="store_true", help="rewrite tests/golden/ with what the program now writes")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compare a whole output with the golden file of that name: `golden("writers/one.txt", text)`."""
    update: bool = request.config.getoption("--update-golden")

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        assert text == path.read_bytes().decode(), f"{name} differs; if the new output is right: pytest --update-golden"

    return compare
