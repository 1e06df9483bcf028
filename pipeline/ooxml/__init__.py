"""The guarded package: every Word file enters and leaves through here."""
