"""Makes the samples and their mutants: all people, organisations and numbers in them are invented."""
