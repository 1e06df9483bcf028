"""Checks that compare the submissions of a batch."""
