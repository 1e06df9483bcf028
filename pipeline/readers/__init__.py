"""File -> Document, and the providers of costly evidence."""
