"""Achievement material read as what its layout rules speak of: title lines, foreword, headings, tables, pictures."""
