"""Plain text files: lines and tab-separated tables as a Document."""
