from __future__ import annotations

from typing import get_args

from pipeline.model.review_sheet import FaultCode
from pipeline.writers.xlsx_review_faults import FAULTS


def test_every_fault_has_words() -> None:
    assert set(FAULTS) == set(get_args(FaultCode))
