"""Checks on what a score is made by."""
