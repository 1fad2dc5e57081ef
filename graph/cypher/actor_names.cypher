// What every actor shows as its name.
MATCH (a:Actor)
RETURN a.uri AS uri, a.name AS name
