"""Report -> text, json and what else people read."""
