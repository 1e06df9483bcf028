"""Many submissions: isolation, time and memory limits."""
