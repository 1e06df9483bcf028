"""The sheets that experts fill in: which form a call uses, and one filled with case and expert for each of them."""

from pipeline.generators.sheets.forms import missing_for_sheets, sheet_form
from pipeline.generators.sheets.scoring import score_form
from pipeline.generators.sheets.writing import blank_sheet, review_sheets, unwritten_sheets

__all__ = ["blank_sheet", "missing_for_sheets", "review_sheets", "score_form", "sheet_form", "unwritten_sheets"]
