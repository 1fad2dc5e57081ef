"""Canned questions and running them."""
