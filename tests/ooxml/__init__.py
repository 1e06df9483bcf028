"""Tests of the guarded package."""
