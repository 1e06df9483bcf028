"""Checks that look at a submission as a whole: what is there, what is missing, what disagrees."""
