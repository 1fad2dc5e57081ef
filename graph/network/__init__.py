"""From the RDF of sources to the network that drawing and analysis work on, one small step a file."""
