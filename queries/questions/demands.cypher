// Demands: who asks whom for what, whether an answer is known, and the sentence that reports it.
MATCH (article:Article)-[:REPORTS]->(demand:Demand)-[:EVIDENCE]->(evidence:Evidence)
WITH article, demand, evidence, toString(article.published) AS published,
     left(toString(demand.date), CASE demand.datePrecision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END) AS date
WITH article, demand, evidence, published, date, coalesce(date, published) AS moment,
     toLower(demand.content + ' ' + evidence.exact) AS words
WHERE ($by IS NULL OR EXISTS { MATCH (demand)-[:DEMANDED_BY]->(one:Actor) WHERE one.uri = $by })
  AND ($of IS NULL OR EXISTS { MATCH (demand)-[:DEMANDED_OF]->(one:Actor) WHERE one.uri = $of })
  AND ($since IS NULL OR moment >= left($since, size(coalesce(moment, ''))))
  AND ($until IS NULL OR left(moment, size(coalesce($until, ''))) <= $until)
  AND all(word IN $topic WHERE words CONTAINS word)
RETURN date,
       [(demand)-[:DEMANDED_BY]->(actor:Actor) | actor.name] + coalesce(demand.demandedByText, []) AS askers,
       [(demand)-[:DEMANDED_OF]->(actor:Actor) | actor.name] + coalesce(demand.demandedOfText, []) AS asked,
       demand.content AS demand,
       [(demand)<-[:ANSWERS]-(answer:Answer) | answer.kind]
         + [(demand)<-[:CONTAINS]-(:Letter)<-[:ANSWERS]-(answer:Answer) | answer.kind]
         + [(demand)-[:RESTATES]->(:Demand)<-[:ANSWERS]-(answer:Answer) | answer.kind]
         + [(demand)<-[:RESTATES]-(:Demand)<-[:ANSWERS]-(answer:Answer) | answer.kind] AS answers,
       evidence.exact AS sentence,
       coalesce(article.title, article.url, article.uri) AS source,
       published,
       demand.uri AS fact,
       article.uri AS article
ORDER BY coalesce(moment, '9999'), coalesce(published, '9999'), article, evidence.start, fact
