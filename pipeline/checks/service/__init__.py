"""Checks on the records of a service station: ratings, kinds of service."""
