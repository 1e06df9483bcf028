"""What the office writes: blank forms and their filled examples."""
