"""Answerable: the record of local accountability."""
