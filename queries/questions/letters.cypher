// Letters: who wrote to whom, when and about what, whether an answer is known, and the sentence that reports it.
MATCH (article:Article)-[:REPORTS]->(letter:Letter)-[:EVIDENCE]->(evidence:Evidence)
WITH article, letter, evidence, toString(article.published) AS published,
     left(toString(letter.date), CASE letter.datePrecision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END) AS date
WITH article, letter, evidence, published, date, coalesce(date, published) AS moment,
     toLower(coalesce(letter.about, '') + ' ' + evidence.exact) AS words
WHERE ($by IS NULL OR EXISTS { MATCH (letter)-[:SENT_BY]->(one:Actor) WHERE one.uri = $by })
  AND ($to IS NULL OR EXISTS { MATCH (letter)-[:ADDRESSED_TO]->(one:Actor) WHERE one.uri = $to })
  AND ($since IS NULL OR moment >= left($since, size(coalesce(moment, ''))))
  AND ($until IS NULL OR left(moment, size(coalesce($until, ''))) <= $until)
  AND all(word IN $topic WHERE words CONTAINS word)
RETURN date,
       [(letter)-[:SENT_BY]->(actor:Actor) | actor.name] + coalesce(letter.sentByText, []) AS senders,
       [(letter)-[:ADDRESSED_TO]->(actor:Actor) | actor.name] + coalesce(letter.addressedToText, []) AS recipients,
       letter.about AS about,
       [(letter)<-[:ANSWERS]-(answer:Answer) | answer.kind]
         + [(letter)-[:CONTAINS]->(:Demand)<-[:ANSWERS]-(answer:Answer) | answer.kind] AS answers,
       evidence.exact AS sentence,
       coalesce(article.title, article.url, article.uri) AS source,
       published,
       letter.uri AS fact,
       article.uri AS article
ORDER BY coalesce(moment, '9999'), coalesce(published, '9999'), article, evidence.start, fact
