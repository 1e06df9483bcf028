"""The scan bears a red seal."""

from __future__ import annotations

import pytest

from pipeline.checks.package.seal import package_seal
from pipeline.model.seal import SealReading
from tests.checks.package.dossiers import dossier, part, reading
from tests.looking import run_check

SCANS = dossier(reading("1.jpg", "jpeg"), reading("2.jpg", "jpeg"), parts=(part("scan", 0), part("scan", 1)))


@pytest.mark.parametrize(
    ("seals", "codes", "skipped"),
    [
        pytest.param((SealReading("1.jpg", True, False), SealReading("2.jpg", True, True)), [], [], id="on-one-page"),
        pytest.param((SealReading("1.jpg", True, False), SealReading("2.jpg", True, False)), ["absent"], [], id="no-red-in-colour"),
        pytest.param((SealReading("1.jpg", True, False), SealReading("2.jpg", False, None)), [], ["unknown"], id="a-grey-page"),
        pytest.param((SealReading("1.jpg", True, False),), [], ["unknown"], id="a-page-not-looked-at"),
        pytest.param((SealReading("9.jpg", True, True),), [], ["unknown"], id="another-file"),
        pytest.param((), [], ["unknown"], id="nothing-looked-at"),
    ],
)
def test_package_seal(seals: tuple[SealReading, ...], codes: list[str], skipped: list[str]) -> None:
    outcome = run_check(package_seal, SCANS, {"role": "scan"}, seals=seals)

    assert (outcome.codes, outcome.skipped) == (codes, skipped)


def test_no_scan() -> None:
    assert run_check(package_seal, dossier(), {"role": "scan"}, seals=()).skipped == ["no-part"]
