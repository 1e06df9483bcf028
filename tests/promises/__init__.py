"""What the house promises as a whole, tried from the outside: files in, reports and files out."""
