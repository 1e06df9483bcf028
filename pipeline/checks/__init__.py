"""One way to look each; a check sees values and settings, never a file."""
