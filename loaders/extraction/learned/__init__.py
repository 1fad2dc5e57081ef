"""An encoder trained on annotated articles, that reads each text beside the rules and revises what they found."""
