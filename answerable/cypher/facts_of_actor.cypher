// The facts an actor has a part in, and what ties it to each.
MATCH (actor:Actor {uri: $uri})-[tie]-(fact:Resource)-[:EVIDENCE]->(evidence:Evidence)-[:IN_ARTICLE]->(article:Article)
WHERE NOT fact:Mention
RETURN labels(fact) AS labels, type(tie) AS tie,
       coalesce(fact.content, fact.quote, fact.title, fact.about, fact.kind, fact.status) AS what,
       toString(fact.date) AS date, fact.datePrecision AS precision,
       evidence.exact AS words, coalesce(article.title, article.url, article.uri) AS source,
       toString(article.published) AS published, fact.uri AS uri
ORDER BY coalesce(toString(fact.date), published, '9999'), article.uri, evidence.start, uri, tie
