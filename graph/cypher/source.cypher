// One source's fingerprint.
MATCH (s:Resource {uri: $source})
RETURN s.fingerprint AS fingerprint
