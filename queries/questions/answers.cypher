// Answers: who answered whom, how, to what, and the sentence that reports it.
MATCH (article:Article)-[:REPORTS]->(reply:Answer)-[:EVIDENCE]->(evidence:Evidence)
WITH article, reply, evidence, toString(article.published) AS published,
     left(toString(reply.date), CASE reply.datePrecision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END) AS date
WITH article, reply, evidence, published, date, coalesce(date, published) AS moment
WHERE ($by IS NULL OR EXISTS { MATCH (reply)-[:GIVEN_BY]->(one:Actor) WHERE one.uri = $by })
  AND ($to IS NULL OR EXISTS { MATCH (reply)-[:GIVEN_TO]->(one:Actor) WHERE one.uri = $to })
  AND ($kind IS NULL OR reply.kind = $kind)
  AND ($since IS NULL OR moment >= left($since, size(coalesce(moment, ''))))
  AND ($until IS NULL OR left(moment, size(coalesce($until, ''))) <= $until)
RETURN date,
       [(reply)-[:GIVEN_BY]->(actor:Actor) | actor.name] + coalesce(reply.givenByText, []) AS givers,
       [(reply)-[:GIVEN_TO]->(actor:Actor) | actor.name] + coalesce(reply.givenToText, []) AS askers,
       reply.kind AS answer,
       reply.to AS to_what,
       [(reply)-[:ANSWERS]->(ask)-[:EVIDENCE]->(words:Evidence) | coalesce(ask.content, ask.about, words.exact)] AS asked,
       evidence.exact AS sentence,
       coalesce(article.title, article.url, article.uri) AS source,
       published,
       reply.uri AS fact,
       article.uri AS article
ORDER BY coalesce(moment, '9999'), coalesce(published, '9999'), article, evidence.start, fact
