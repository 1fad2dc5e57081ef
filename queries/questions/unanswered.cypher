// Unanswered: letters and demands with no answer in the loaded sources, as of a date.
MATCH (article:Article)-[:REPORTS]->(open)-[:EVIDENCE]->(evidence:Evidence)
WHERE open:Letter OR open:Demand
WITH article, open, evidence, toString(article.published) AS published,
     left(toString(open.date), CASE open.datePrecision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END) AS date,
     CASE WHEN open:Letter THEN 'letter' ELSE 'demand' END AS what
WITH article, open, evidence, published, date, what, coalesce(date, published) AS moment,
     toLower(coalesce(open.content, open.about, '') + ' ' + evidence.exact) AS words
WHERE ($kind IS NULL OR what = $kind)
  AND ($by IS NULL OR EXISTS { MATCH (open)-[:SENT_BY|DEMANDED_BY]->(one:Actor) WHERE one.uri = $by })
  AND ($of IS NULL OR EXISTS { MATCH (open)-[:ADDRESSED_TO|DEMANDED_OF]->(one:Actor) WHERE one.uri = $of })
  AND ($since IS NULL OR moment >= left($since, size(coalesce(moment, ''))))
  AND ($as_of IS NULL OR left(moment, size(coalesce($as_of, ''))) <= $as_of)
  AND all(word IN $topic WHERE words CONTAINS word)
// An answer counts for a letter and its demands alike, and for a demand that another one restates.
OPTIONAL MATCH (open)-[:CONTAINS|RESTATES*0..1]-(same)<-[:ANSWERS]-(answer:Answer)<-[:REPORTS]-(telling:Article)
WITH article, open, evidence, published, date, what, moment,
     min(CASE WHEN answer IS NULL THEN NULL ELSE
       coalesce(left(toString(answer.date), CASE answer.datePrecision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END),
                toString(telling.published), '') END) AS first
WHERE first IS NULL OR left(first, size(coalesce($as_of, ''))) > $as_of
// What may be an answer: one that another article reports, from who was asked to who asks, and not from before.
WITH article, open, evidence, published, date, what, moment,
     [(open)-[:SENT_BY|DEMANDED_BY]->(actor:Actor) | actor.uri] AS asking
OPTIONAL MATCH (open)-[:ADDRESSED_TO|DEMANDED_OF]->(:Actor)<-[:GIVEN_BY]-(other:Answer)-[:GIVEN_TO]->(asker:Actor),
               (other)<-[:REPORTS]-(telling:Article), (other)-[:EVIDENCE]->(words:Evidence)
WHERE asker.uri IN asking AND telling.uri <> article.uri
WITH article, open, evidence, published, date, what, moment, words.exact AS exact,
     coalesce(left(toString(other.date), CASE other.datePrecision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END),
              toString(telling.published), '') AS told
WITH article, open, evidence, published, date, what, moment,
     collect(CASE WHEN ($as_of IS NULL OR left(told, size(coalesce($as_of, ''))) <= $as_of)
                   AND left(told, size(coalesce(moment, ''))) >= left(coalesce(moment, ''), size(told))
                  THEN exact END) AS perhaps
RETURN date,
       what,
       [(open)-[:SENT_BY|DEMANDED_BY]->(actor:Actor) | actor.name] + coalesce(open.sentByText, []) + coalesce(open.demandedByText, []) AS askers,
       [(open)-[:ADDRESSED_TO|DEMANDED_OF]->(actor:Actor) | actor.name] + coalesce(open.addressedToText, []) + coalesce(open.demandedOfText, []) AS asked,
       coalesce(open.content, open.about) AS ask,
       'no answer in the loaded sources' AS answer,
       perhaps,
       evidence.exact AS sentence,
       coalesce(article.title, article.url, article.uri) AS source,
       published,
       open.uri AS fact,
       article.uri AS article
ORDER BY coalesce(moment, '9999'), coalesce(published, '9999'), article, evidence.start, fact
