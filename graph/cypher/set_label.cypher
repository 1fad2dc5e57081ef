// Gives nodes one more label. LABEL: the label.
UNWIND $uris AS uri
MATCH (a:Resource {uri: uri})
SET a:LABEL
