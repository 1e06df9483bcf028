"""`xingshen draft`: the skeleton of a standard from its proposal."""

from __future__ import annotations

from typing import Any

import click

from pipeline.cli.parameters import help_option, language_option, profile_option


@click.command(
    "draft",
    help="由建议书写出标准草案的骨架，要写的地方用灰色【写：…】提示 / The skeleton of a standard from its proposal, prompts in grey.",
)
@click.argument("proposal", metavar="PROPOSAL.docx")
@click.option("-o", "--output", required=True, metavar="DRAFT.docx", help="草案写到这里 / where the draft goes")
@click.option(
    "--kind",
    metavar="KIND",
    help="标准的种类，默认看名称末尾的词：service、evaluation、product、procedure、guide、management、management-system、method、terms、"
    "classification、personnel / the kind of standard; the title's last word tells it",
)
@click.option("--title", metavar="TITLE", help="标准名称，默认用建议书的项目名称 / the title; the proposal's by default")
@click.option("--introduction", is_flag=True, help="加引言（涉及专利的自动加） / with an introduction, as there always is with patents")
@click.option(
    "--strip-prompts",
    is_flag=True,
    help="不留提示；给的是草案，就去掉其中剩下的提示 / leave no prompts; of a draft, take out those left in it",
)
@profile_option
@language_option
@help_option
def draft(**chosen: Any) -> int:
    """Write the draft and return the exit code."""
    from pipeline.cli.drafting import DraftOrder, draft_at

    return draft_at(DraftOrder(**chosen))
