"""xingshen (形审): the formal-review desk for standards bodies and quality associations."""

from typing import Final

__version__: Final = "0.1.0"
