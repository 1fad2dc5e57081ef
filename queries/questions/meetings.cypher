// Meetings: held, planned, asked for or turned down, with who called, came, was invited or declined.
MATCH (article:Article)-[:REPORTS]->(event:Meeting)-[:EVIDENCE]->(evidence:Evidence)
WITH article, event, evidence, toString(article.published) AS published,
     left(toString(event.date), CASE event.datePrecision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END) AS date
WITH article, event, evidence, published, date, coalesce(date, published) AS moment,
     toLower(coalesce(event.about, '') + ' ' + evidence.exact) AS words
WHERE ($status IS NULL OR event.status = $status)
  AND ($who IS NULL OR EXISTS { MATCH (event)-[:CALLED_BY|INVITED|ATTENDED|DECLINED_BY]->(one:Actor) WHERE one.uri = $who })
  AND ($since IS NULL OR moment >= left($since, size(coalesce(moment, ''))))
  AND ($until IS NULL OR left(moment, size(coalesce($until, ''))) <= $until)
  AND all(word IN $topic WHERE words CONTAINS word)
RETURN date,
       event.status AS meeting,
       [(event)-[:CALLED_BY]->(actor:Actor) | actor.name] + coalesce(event.calledByText, []) AS called_by,
       [(event)-[:ATTENDED]->(actor:Actor) | actor.name] + coalesce(event.attendedText, []) AS attended,
       [(event)-[:INVITED]->(actor:Actor) | actor.name] + coalesce(event.invitedText, []) AS invited,
       [(event)-[:DECLINED_BY]->(actor:Actor) | actor.name] + coalesce(event.declinedByText, []) AS declined_by,
       event.about AS about,
       evidence.exact AS sentence,
       coalesce(article.title, article.url, article.uri) AS source,
       published,
       event.uri AS fact,
       article.uri AS article
ORDER BY coalesce(moment, '9999'), coalesce(published, '9999'), article, evidence.start, fact
