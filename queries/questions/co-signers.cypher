// Co-signers: who signed letters together, how many, to whom, and in which articles. A letter that two
// articles report counts twice.
MATCH (article:Article)-[:REPORTS]->(letter:Letter)-[:SENT_BY]->(signer:Actor)
WITH article, letter, signer, toString(article.published) AS published,
     left(toString(letter.date), CASE letter.datePrecision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END) AS date
WITH article, letter, signer, date, coalesce(date, published) AS moment
WHERE ($since IS NULL OR moment >= left($since, size(coalesce(moment, ''))))
  AND ($until IS NULL OR left(moment, size(coalesce($until, ''))) <= $until)
WITH article, letter, signer, date,
     [(letter)-[:ADDRESSED_TO]->(to:Actor) | to.name] + coalesce(letter.addressedToText, []) AS recipients,
     [(letter)-[:SENT_BY]->(other:Actor) | [other.uri, other.name]]
       + [words IN coalesce(letter.sentByText, []) | ['', words]] AS others
UNWIND others AS other
WITH article, letter, signer, date, recipients, other[0] AS other_uri, other[1] AS co_signer
WHERE other_uri <> signer.uri
  AND (signer.uri = $of OR ($of IS NULL AND (other_uri = '' OR signer.uri < other_uri)))
WITH signer.uri AS actor, signer.name AS name, co_signer, other_uri,
     count(DISTINCT letter.uri) AS letters,
     collect(recipients) AS all_recipients,
     collect(date) AS dates,
     collect(coalesce(article.title, article.url, article.uri)) AS source,
     collect(letter.uri) AS fact,
     collect(article.uri) AS article
RETURN name AS signer,
       co_signer,
       letters,
       reduce(flat = [], each IN all_recipients | flat + each) AS recipients,
       dates,
       source,
       fact,
       article
ORDER BY letters DESC, signer, co_signer, actor, other_uri
