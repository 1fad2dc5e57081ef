// Takes one label off nodes. LABEL: the label.
UNWIND $uris AS uri
MATCH (a:Resource {uri: uri})
REMOVE a:LABEL
