"""Checks on the outline of a standard: elements, chapters, clauses, annexes."""
