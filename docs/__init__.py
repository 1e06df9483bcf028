"""What people read beside the README; the pages on rules, checks and commands are written by docs/build.py."""
