"""Frozen values that travel between the stages; no behaviour beyond reading, no I/O, no third-party import."""
