"""Checks that look at the record of a form."""
