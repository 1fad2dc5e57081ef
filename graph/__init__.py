"""The two stores, the property graph, and drawing."""
