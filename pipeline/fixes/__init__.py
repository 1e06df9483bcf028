"""Findings -> comments and tracked corrections in the Word file."""
