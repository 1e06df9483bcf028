"""Where the pages of a Word document begin: as Word left its marks, or as LibreOffice lays it out."""
