from __future__ import annotations

from pathlib import Path

import pytest

from pipeline import resources
from pipeline.resources import resource_root


def test_a_checkout_has_its_data_at_the_top() -> None:
    assert (resource_root("schemas") / "report.schema.json").is_file()
    assert resource_root("templates").is_dir()


def test_a_wheel_has_its_data_beside_the_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pipeline" / "_data" / "schemas").mkdir(parents=True)
    monkeypatch.setattr(resources, "_HERE", tmp_path / "pipeline")

    assert resource_root("schemas") == tmp_path / "pipeline" / "_data" / "schemas"


def test_a_stray_folder_beside_an_installed_package_is_not_picked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another package's site-packages/schemas is not ours: only a checkout has pyproject.toml beside it."""
    (tmp_path / "schemas").mkdir()
    monkeypatch.setattr(resources, "_HERE", tmp_path / "pipeline")

    with pytest.raises(FileNotFoundError, match="schemas/ is missing"):
        resource_root("schemas")
