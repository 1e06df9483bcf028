"""Checks on pages, paragraphs and runs as Word lays them out."""
