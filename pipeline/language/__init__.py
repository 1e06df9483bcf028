"""What the Chinese of standards and forms is made of: normal forms, numbers, dates, sizes, ticks."""
