// Statements: who said what, word for word, and whom the words name.
MATCH (article:Article)-[:REPORTS]->(statement:Statement)-[:EVIDENCE]->(evidence:Evidence)
WITH article, statement, evidence, toString(article.published) AS published,
     left(toString(statement.date), CASE statement.datePrecision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END) AS date
WITH article, statement, evidence, published, date, coalesce(date, published) AS moment,
     toLower(statement.quote) AS words
WHERE ($by IS NULL OR EXISTS { MATCH (statement)-[:SAID_BY]->(one:Actor) WHERE one.uri = $by })
  AND ($about IS NULL OR EXISTS { MATCH (statement)-[:ABOUT]->(one:Actor) WHERE one.uri = $about })
  AND ($since IS NULL OR moment >= left($since, size(coalesce(moment, ''))))
  AND ($until IS NULL OR left(moment, size(coalesce($until, ''))) <= $until)
  AND all(word IN $containing WHERE words CONTAINS word)
RETURN date,
       coalesce(head([(statement)-[:SAID_BY]->(actor:Actor) | actor.name]), statement.saidByText) AS speaker,
       statement.quote AS quote,
       [(statement)-[:ABOUT]->(actor:Actor) | actor.name] AS names,
       evidence.exact AS sentence,
       coalesce(article.title, article.url, article.uri) AS source,
       published,
       statement.uri AS fact,
       article.uri AS article
ORDER BY coalesce(moment, '9999'), coalesce(published, '9999'), article, evidence.start, fact
