"""The sheets that experts fill in: which form a call uses, and one filled with case and expert for each of them."""

from pipeline.generators.sheets.forms import has_score_sheet, missing_for_sheets, score_sheet_title, sheet_form
from pipeline.generators.sheets.scoring import IDENTITY, score_form
from pipeline.generators.sheets.writing import blank_sheet, review_sheets, unwritten_sheets

__all__ = [
    "IDENTITY",
    "blank_sheet",
    "has_score_sheet",
    "missing_for_sheets",
    "review_sheets",
    "score_form",
    "score_sheet_title",
    "sheet_form",
    "unwritten_sheets",
]
