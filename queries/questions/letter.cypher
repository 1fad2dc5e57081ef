// One letter, whole: itself, the demands it contains, the answers to any of them, each with all its words.
MATCH (letter:Letter)
WHERE letter.uri = $letter
OPTIONAL MATCH (letter)-[:CONTAINS]->(demand:Demand)
WITH letter, collect(DISTINCT demand) AS demands
UNWIND [letter] + demands AS ask
OPTIONAL MATCH (ask)<-[:ANSWERS]-(answer:Answer)
WITH letter, demands, collect(DISTINCT answer) AS answers
UNWIND [letter] + demands + answers AS told
MATCH (article:Article)-[:REPORTS]->(told)-[words:EVIDENCE|FURTHER_EVIDENCE]->(evidence:Evidence)
WITH article, told, evidence, type(words) = 'EVIDENCE' AS main,
     CASE WHEN told:Letter THEN 1 WHEN told:Demand THEN 2 ELSE 3 END AS place,
     left(toString(told.date), CASE told.datePrecision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END) AS date
RETURN ['letter', 'demand', 'answer'][place - 1] AS part,
       CASE WHEN main THEN 'main' ELSE 'further' END AS words,
       date,
       coalesce(told.content, told.kind, told.about) AS text,
       [(told)-[:SENT_BY|DEMANDED_BY|GIVEN_BY]->(actor:Actor) | actor.name] + coalesce(told.sentByText, [])
         + coalesce(told.demandedByText, []) + coalesce(told.givenByText, []) AS acting,
       [(told)-[:ADDRESSED_TO|DEMANDED_OF|GIVEN_TO]->(actor:Actor) | actor.name] + coalesce(told.addressedToText, [])
         + coalesce(told.demandedOfText, []) + coalesce(told.givenToText, []) AS toward,
       evidence.exact AS sentence,
       coalesce(article.title, article.url, article.uri) AS source,
       toString(article.published) AS published,
       told.uri AS fact,
       article.uri AS article
ORDER BY place, fact, words DESC, evidence.start, evidence.uri
