"""Numbers of a spreadsheet as people write them: in figures, never with an exponent."""

from __future__ import annotations

from decimal import Decimal


def figures(value: float) -> str:
    """Return a number as a spreadsheet keeps it, to fifteen digits and without an exponent: 20220001, 0.1, 10000000000000000."""
    return f"{Decimal(f'{value:.15g}'):f}"
