"""One module for each command; `answerable.main` imports the one that runs."""
