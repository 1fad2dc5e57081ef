// The facts an article reports, in the order of their words.
MATCH (article:Article {uri: $uri})-[:REPORTS]->(fact:Resource)-[:EVIDENCE]->(evidence:Evidence)
RETURN labels(fact) AS labels, null AS tie,
       coalesce(fact.content, fact.quote, fact.title, fact.about, fact.kind, fact.status) AS what,
       toString(fact.date) AS date, fact.datePrecision AS precision,
       evidence.exact AS words, coalesce(article.title, article.url, article.uri) AS source,
       toString(article.published) AS published, fact.uri AS uri
ORDER BY evidence.start, uri
