"""Files to articles, articles to facts."""
