"""Small submissions made by us: all people, organisations and numbers in them are invented."""
