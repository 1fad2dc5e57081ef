// Officials: who holds or speaks for a public office, in which role and body, as each article says it.
MATCH (article:Article)<-[:IN_ARTICLE]-(mention:Mention)-[:OF]->(official:Person)
WHERE 'Official' IN mention.actorClass
OPTIONAL MATCH (official)<-[:HELD_BY]-(role:Role)
WHERE role.source = article.uri
OPTIONAL MATCH (role)-[:IN_BODY]->(body:Actor)
WITH article, official, role, body, coalesce(role, mention) AS told
MATCH (told)-[:EVIDENCE]->(evidence:Evidence)
WHERE ($who IS NULL OR official.uri = $who)
  AND ($body IS NULL OR body.uri = $body)
  AND all(word IN $role WHERE toLower(coalesce(role.title, '')) CONTAINS word)
RETURN official.name AS official,
       role.title AS title,
       coalesce(body.name, role.inBodyText) AS in_body,
       toString(role.from) AS from,
       toString(role.until) AS until,
       evidence.exact AS sentence,
       coalesce(article.title, article.url, article.uri) AS source,
       toString(article.published) AS published,
       told.uri AS fact,
       article.uri AS article
ORDER BY official, coalesce(published, '9999'), article, evidence.start, fact
