// Timeline: every dated or reported letter, demand, meeting, statement and answer, oldest first.
MATCH (article:Article)-[:REPORTS]->(told)-[:EVIDENCE]->(evidence:Evidence)
WHERE NOT told:Role
WITH article, told, evidence, toString(article.published) AS published,
     left(toString(told.date), CASE told.datePrecision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END) AS date,
     CASE WHEN told:Letter THEN 'letter' WHEN told:Demand THEN 'demand' WHEN told:Meeting THEN 'meeting'
          WHEN told:Statement THEN 'statement' WHEN told:Answer THEN 'answer' END AS what
WITH article, told, evidence, published, date, what, coalesce(date, published) AS moment
WHERE ($kind IS NULL OR what = $kind)
  AND ($who IS NULL OR EXISTS { MATCH (told)-[:SENT_BY|DEMANDED_BY|SAID_BY|CALLED_BY|GIVEN_BY|ADDRESSED_TO|DEMANDED_OF|INVITED|ATTENDED|DECLINED_BY|GIVEN_TO|ABOUT]->(one:Actor) WHERE one.uri = $who })
  AND ($since IS NULL OR moment >= left($since, size(coalesce(moment, ''))))
  AND ($until IS NULL OR left(moment, size(coalesce($until, ''))) <= $until)
RETURN date,
       what,
       [(told)-[:SENT_BY|DEMANDED_BY|SAID_BY|CALLED_BY|GIVEN_BY]->(actor:Actor) | actor.name]
         + coalesce(told.sentByText, []) + coalesce(told.demandedByText, []) + coalesce(told.calledByText, [])
         + coalesce(told.givenByText, []) + CASE WHEN told.saidByText IS NULL THEN [] ELSE [told.saidByText] END AS acting,
       [(told)-[:ADDRESSED_TO|DEMANDED_OF|INVITED|ATTENDED|DECLINED_BY|GIVEN_TO|ABOUT]->(actor:Actor) | actor.name]
         + coalesce(told.addressedToText, []) + coalesce(told.demandedOfText, []) + coalesce(told.invitedText, [])
         + coalesce(told.attendedText, []) + coalesce(told.declinedByText, []) + coalesce(told.givenToText, []) AS toward,
       coalesce(told.content, told.quote, told.kind, told.status + coalesce(': ' + told.about, ''), told.about) AS text,
       evidence.exact AS sentence,
       coalesce(article.title, article.url, article.uri) AS source,
       published,
       told.uri AS fact,
       article.uri AS article
ORDER BY coalesce(moment, '9999'), coalesce(published, '9999'), article, evidence.start, fact
