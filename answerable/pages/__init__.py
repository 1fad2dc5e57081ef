"""Pages that work from disk: one file each, nothing from elsewhere, nothing of a text that runs."""
