"""Which plan belongs to which correction."""

from __future__ import annotations

from pipeline.fixes.choices import plan_choice
from pipeline.fixes.formats import plan_paragraph_format, plan_run_format
from pipeline.fixes.layouts import plan_row, plan_section
from pipeline.fixes.moves import plan_move
from pipeline.fixes.paragraphs import plan_deletion, plan_insertion
from pipeline.fixes.pictures import plan_picture
from pipeline.fixes.plan import Plan
from pipeline.fixes.refreshing import plan_refresh
from pipeline.fixes.site import Site
from pipeline.fixes.texts import plan_replacement
from pipeline.model.correction import (
    DeleteParagraph,
    InsertParagraph,
    MoveParagraph,
    RefreshField,
    ReplaceText,
    SetChoice,
    SetParagraph,
    SetRow,
    SetRun,
    SetSection,
    Single,
)
from pipeline.model.text import Text


def plan_of(correction: Single, site: Site) -> Plan | Text:
    """Return how the correction will be made, or why it is left to a person. Nothing is changed yet."""
    match correction:
        case ReplaceText():
            return plan_replacement(correction, site)
        case SetRun():
            return plan_run_format(correction, site)
        case SetParagraph():
            return plan_paragraph_format(correction, site)
        case SetSection():
            return plan_section(correction, site)
        case SetRow():
            return plan_row(correction, site)
        case DeleteParagraph():
            return plan_deletion(correction, site)
        case InsertParagraph():
            return plan_insertion(correction, site)
        case MoveParagraph():
            return plan_move(correction, site)
        case SetChoice():
            return plan_choice(correction, site)
        case RefreshField():
            return plan_refresh(correction, site)
    return plan_picture(correction, site)
