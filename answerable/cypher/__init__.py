"""The Cypher that commands run besides the canned questions."""
