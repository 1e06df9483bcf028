"""Calls and standards written down as data: TOML -> checked -> merged -> Profile."""
