"""Binds a profile's rules to checks, asks providers for evidence, grades, gives the report."""
