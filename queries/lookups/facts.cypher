// Facts and mentions by their IRI or the end of it.
MATCH (fact:Resource)-[:EVIDENCE]->(:Evidence)
WHERE fact.uri = $id OR fact.uri ENDS WITH $tail
RETURN fact.uri AS fact, fact:Letter AS is_letter
ORDER BY fact
