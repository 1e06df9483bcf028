"""Checks on achievement material: its title lines, headings, text, tables and pictures against what the call asks for."""
