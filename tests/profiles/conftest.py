"""Each test has a cache folder of its own, and the third call written out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.profiles.third_call import ThirdCall, write_third_call


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's cache folder of this test; nothing of a test reaches the real one."""
    base = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("XDG_CACHE_HOME", str(base))
    monkeypatch.setenv("LOCALAPPDATA", str(base))
    return base / "xingshen" / "profiles"


@pytest.fixture
def third_call(tmp_path: Path) -> ThirdCall:
    """A call nobody has built in: own form, record schema, roles, rules, texts; it brings the rules of a house style."""
    return write_third_call(tmp_path)
