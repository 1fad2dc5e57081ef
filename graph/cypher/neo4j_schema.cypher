CREATE CONSTRAINT resource_uri IF NOT EXISTS FOR (n:Resource) REQUIRE n.uri IS UNIQUE;
CREATE INDEX resource_source IF NOT EXISTS FOR (n:Resource) ON (n.source);
CREATE INDEX actor_name IF NOT EXISTS FOR (a:Actor) ON (a.name);
