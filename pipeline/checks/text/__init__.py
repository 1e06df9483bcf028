"""Checks on wording, over the text index of a document."""
