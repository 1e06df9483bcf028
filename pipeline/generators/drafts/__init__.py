"""Skeletons of standards by GB/T 1.1—2020, from a proposal or from nothing."""

from pipeline.generators.drafts.citations import Cited
from pipeline.generators.drafts.package import draft
from pipeline.generators.drafts.proposals import Proposal, plain, proposal_of
from pipeline.generators.drafts.skeletons import Skeleton, skeleton_for, skeletons
from pipeline.generators.drafts.stripping import Stripped, prompts_in, strip_prompts

__all__ = [
    "Cited",
    "Proposal",
    "Skeleton",
    "Stripped",
    "draft",
    "plain",
    "prompts_in",
    "proposal_of",
    "skeleton_for",
    "skeletons",
    "strip_prompts",
]
