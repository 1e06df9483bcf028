"""Report -> JSON as `schemas/report.schema.json` says it."""

from __future__ import annotations

import json

from pipeline.model.report import Report, Wording
from pipeline.model.text import Language
from pipeline.writers.plain import plain


def json_report(report: Report, wording: Wording, language: Language = "zh") -> str:
    """Return the report as indented JSON with a line end; same report, same characters."""
    return json.dumps(plain(report, wording, language), ensure_ascii=False, indent=2, allow_nan=False) + "\n"
