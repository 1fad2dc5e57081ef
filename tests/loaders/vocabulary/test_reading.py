"""A vocabulary file: what is read of it, and one line for whatever is wrong in it."""

import pickle
from pathlib import Path

import pytest

from loaders.vocabulary import LocalBody, LocalOfficial, Vocabulary, read_vocabulary
from ontology.errors import InputError

EXAMPLE = Path(__file__).parents[3] / "examples" / "vocabulary.toml"
BODY = '[[bodies]]\nname = "Even Keel"\nkind = "advocacy"\n'
OFFICIAL = '[[officials]]\nname = "Xyra Quillon"\nrole = "sheriff"\n'
BAD = {
    "[[bodies]\n": "no TOML (Expected ']]' at the end of an array declaration (at line 1, column 9)); docs/vocabulary",
    "[[body]]\n": ', top level: unknown key "body"; did you mean "bodies"?',
    "[[zebras]]\n": ', top level: unknown key "zebras"; known are bodies, officials, asking',
    "[bodies]\n": ', top level: "bodies" is no list of tables; begin each entry with [[bodies]]',
    f'{BODY}alias = ["Keel"]\n': ', [[bodies]] 1 ("Even Keel"): unknown key "alias"; did you mean "aliases"?',
    '[[bodies]]\nkind = "union"\n': ', [[bodies]] 1: no "name"; add one',
    f'{BODY}[[bodies]]\nname = "Loft"\n': ', [[bodies]] 2 ("Loft"): no "kind"; add one',
    '[[bodies]]\nname = 7\nkind = "union"\n': ', [[bodies]] 1: a value of "name" is no line of text; write it in',
    '[[bodies]]\nname = " - "\nkind = "union"\n': '[[bodies]] 1 (" - "): a value of "name" is no line of text; write',
    '[[bodies]]\nname = "Loft"\nkind = "advocate"\n': '"advocate" is no kind; did you mean "advocacy"?',
    f'{BODY}aliases = "Keel"\n': '"aliases" is no list; write it in brackets: ["..."]',
    f'{BODY}acronyms = ["E K"]\n': '"E K" is no acronym (capitals, no blanks); write it under "aliases"',
    f'{BODY}aliases = ["Even Keel"]\n': ': "Even Keel" stands for one entry twice; leave it with one',
    f'{BODY}{OFFICIAL}aliases = ["Even Keel"]\n': '"Even Keel" stands for "Even Keel" and "Xyra Quillon"; leave it',
    f'{OFFICIAL}office = "jail"\n': '[[officials]] 1 ("Xyra Quillon"): unknown key "office"; known are name, role',
    '[[officials]]\nname = "Xyra Quillon"\n': '[[officials]] 1 ("Xyra Quillon"): no "role"; add one',
    "asking = 1\n": ', top level: "asking" is no table; begin it with [asking]',
    '[asking]\nverb = ["needle"]\n': ', [asking]: unknown key "verb"; did you mean "verbs"?',
    '[asking]\nnouns = ["Round robin"]\n': '[asking]: "Round robin" is not one word in small letters; write the form',
    '[asking]\nverbs = ["needle"]\n': ', [asking]: "verbs" is no table; begin it with [asking.verbs]',
    '[asking.verbs]\nneedle = ["obj_to"]\n': '[asking.verbs]: "obj_to" is no pattern for "needle"; did you mean "obj-',
    "[asking.verbs]\nneedle = []\n": ', [asking.verbs]: no pattern for "needle"; one or more of obj-to, on-to,',
    '[asking.verbs]\n"lean on" = ["on-to"]\n': '"lean on" is not one word in small letters; write the form that a',
}


def read(text: str, folder: Path) -> Vocabulary:
    file = folder / "words.toml"
    file.write_text(text)
    return read_vocabulary(file)


def test_the_example_is_read_whole() -> None:
    vocabulary = read_vocabulary(EXAMPLE)
    assert vocabulary.bodies[0] == LocalBody(
        "Even Keel", "advocacy", ("Even Keel Tarn Hollow", "the Keelers"), ("EKTH",)
    )
    assert vocabulary.officials[1] == LocalOfficial("Odile Brandt", "mayor")
    assert dict(vocabulary.verbs) == {"importune": ("obj-to", "obj-for"), "needle": ("obj-to", "passive")}
    assert vocabulary.nouns == ("remonstrance",)


@pytest.mark.parametrize("text", BAD)
def test_one_line_names_file_place_and_fix(text: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read(text, tmp_path)
    said = str(caught.value)
    assert said.startswith(str(tmp_path / "words.toml"))
    assert BAD[text] in said
    assert "\n" not in said


def test_a_file_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.toml: can't be read \(No such file or directory\); check the path"):
        read_vocabulary(tmp_path / "none.toml")
    (tmp_path / "latin.toml").write_bytes(b'[[bodies]]\nname = "Caf\xe9"\n')
    with pytest.raises(InputError, match="no UTF-8 text; save it as UTF-8"):
        read_vocabulary(tmp_path / "latin.toml")


def test_the_digest_is_of_the_content(tmp_path: Path) -> None:
    plain = read(BODY, tmp_path)
    assert read(f"# Ours\n\n{BODY}", tmp_path) == plain
    assert read(f"\ufeff{BODY}".replace("\n", "\r\n"), tmp_path) == plain
    assert read(BODY.replace("advocacy", "union"), tmp_path) != plain
    assert read(BODY + OFFICIAL, tmp_path) != plain
    assert not read("# Nothing yet\n", tmp_path)


def test_it_goes_to_worker_processes_as_it_is() -> None:
    vocabulary = read_vocabulary(EXAMPLE)
    there = pickle.loads(pickle.dumps(vocabulary))  # noqa: S301 - what multiprocessing does with it
    assert there == vocabulary
    assert there.bodies == vocabulary.bodies
    assert hash(there) == hash(vocabulary)
