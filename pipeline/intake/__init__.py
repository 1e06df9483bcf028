"""Files, folders, archives and mails become submissions."""
