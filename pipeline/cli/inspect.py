"""`xingshen inspect`: the document as read."""

from __future__ import annotations

import click

from pipeline.cli.parameters import help_option, language_option


@click.command("inspect", help="列出读到的段落、格式、表格、节（JSON） / The document as read, with effective formatting, as JSON.")
@click.argument("path", metavar="PATH")
@click.option("-o", "--output", metavar="DIR", help="每个文件写一份 JSON 到这个文件夹 / one JSON file for each document, into this folder")
@language_option
@help_option
def inspect(path: str, output: str | None, language: str) -> int:
    """Print or write the documents at `path` and return the exit code."""
    from pipeline.cli.inspecting import inspect_at

    return inspect_at(path, output, "en" if language == "en" else "zh")
