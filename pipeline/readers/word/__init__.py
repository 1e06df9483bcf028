"""Word files (docx, docm, dotx, dotm, strict or transitional) -> Document."""
