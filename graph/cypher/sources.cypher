// What is loaded.
MATCH (s:Article)
RETURN s.uri AS iri, s.title AS title, s.published AS published, s.publisher AS publisher, s.url AS url,
       s.textSha256 AS text_sha256, s.fingerprint AS fingerprint
