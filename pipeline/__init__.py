"""xingshen (形审): the formal-review desk for standards bodies and quality associations."""

__version__ = "0.1.0"
