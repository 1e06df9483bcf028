"""A standard read as a tree: what each paragraph is, by its number, style, outline level and text together."""
