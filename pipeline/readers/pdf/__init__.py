"""Born-digital PDFs: text, fonts, ruled tables, tick boxes and form fields as a Document."""
