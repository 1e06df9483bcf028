"""Sheets that experts filled in, read back."""
