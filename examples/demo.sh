#!/bin/sh
# The demonstration: the sample articles into a fresh folder, three questions, one picture.
set -eu
cd "$(dirname "$0")/.."

run() {
  printf '\n$ %s\n' "$1"
  sh -c "$1"
}

rm -rf demo-graph demo.svg
export ANSWERABLE_STORE=demo-graph
run 'answerable load examples/articles --place "Brackwater, Mich."'
run 'answerable ask demands --by "Ruth Abernathy"'
run 'answerable ask unanswered --kind letter --of "Lorraine Vasko"'
run 'answerable ask co-signers --language cypher'
run 'answerable ask co-signers --language sparql'
run 'answerable draw demands -o demo.svg'

cat <<'END'

The picture lies in demo.svg; open it in a browser. What to type next:

  . .venv/bin/activate                          so that the command is found
  export ANSWERABLE_STORE=demo-graph
  answerable ask                                all questions
  answerable show "Lorraine Vasko"              one actor, with the words that back every fact
  answerable draw --around "Lorraine Vasko" -o vasko.html
  answerable load FOLDER                        articles of your own
END
