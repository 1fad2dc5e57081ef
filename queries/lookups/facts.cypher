// Facts and mentions by their IRI or the end of it, from a slash or a hyphen on.
MATCH (fact:Resource)-[:EVIDENCE]->(:Evidence)
WHERE fact.uri = $id OR fact.uri ENDS WITH '/' + $end OR fact.uri ENDS WITH '-' + $end
RETURN fact.uri AS fact, fact:Letter AS is_letter
ORDER BY fact
