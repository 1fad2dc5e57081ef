// Who says so: the words behind an actor (its names and roles, article by article) or behind one fact.
MATCH (thing:Resource)
WHERE thing.uri = $about
OPTIONAL MATCH (thing)<-[:OF|HELD_BY]-(naming:Resource)
WITH coalesce(naming, thing) AS told
MATCH (told)-[words:EVIDENCE|FURTHER_EVIDENCE]->(evidence:Evidence)-[:IN_ARTICLE]->(article:Article)
RETURN CASE WHEN told:Mention THEN 'name' WHEN told:Role THEN 'role' WHEN told:Letter THEN 'letter'
            WHEN told:Demand THEN 'demand' WHEN told:Meeting THEN 'meeting' WHEN told:Statement THEN 'statement'
            WHEN told:Answer THEN 'answer' END AS what,
       coalesce(told.name, told.title, told.content, told.quote, told.kind, told.status, told.about) AS says,
       CASE type(words) WHEN 'EVIDENCE' THEN 'main' ELSE 'further' END AS words,
       evidence.exact AS sentence,
       evidence.start AS start,
       evidence.end AS end,
       evidence.rule AS rule,
       toFloat(evidence.confidence) AS confidence,
       coalesce(article.title, article.url, article.uri) AS source,
       toString(article.published) AS published,
       told.uri AS fact,
       article.uri AS article
ORDER BY coalesce(published, '9999'), article, fact, words DESC, start, evidence.uri
