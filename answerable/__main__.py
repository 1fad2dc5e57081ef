"""`python -m answerable`: the command line."""

from answerable.main import main

main(prog_name="answerable")
