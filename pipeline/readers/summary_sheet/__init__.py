"""The 汇总表 as the office gave it back, read into decisions."""

from pipeline.readers.summary_sheet.reading import read_decisions

__all__ = ["read_decisions"]
