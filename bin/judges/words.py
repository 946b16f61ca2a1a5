"""The spelling judge: hunspell over the Swedish of the sources and of the example charters."""

import pathlib
import re
import subprocess
import sys

import yaml

from swift_text import literals
from verdict import Verdict

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Right Swedish that hunspell lacks, and the English words of the charter files' own language.
LISTS = [ROOT / "Words" / "svenska.txt", ROOT / "Words" / "nycklar.txt"]
WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
# Tokens that are no words: addresses, file names, codes and format marks.
NO_WORD = re.compile(
    r"https?://\S+|\S+@\S+|</?\w[^>]*>|&\w+;|%\w+|/[\w{}.:/?=&-]+|\b\w+\.(?:yaml|md|csv|json|txt)\b"
    r"|\b\w+_\w+\b|\b\w*\d\w*(?:-\w+)?\b|\S*\0\S*"
)
YAML_KEYS = {"says", "title", "description", "text", "purpose", "heading", "intro", "summary"}


def words(text):
    return WORD.findall(NO_WORD.sub(" ", text))


def yaml_texts(node):
    """The texts people read in a charter or network file, with their lines."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(value, yaml.ScalarNode):
                if key.value in YAML_KEYS:
                    yield value.start_mark.line + 1, value.value
            else:
                yield from yaml_texts(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from yaml_texts(value)


def texts(root, verdict):
    """Every Swedish text as (file, line, text)."""
    for path in sorted((root / "Sources").rglob("*+swedish.swift")):
        if path.name == "Names+swedish.swift":
            continue  # names of people are spelt as their bearers like
        if "Links" in path.parts:  # addresses, which have no å, ä or ö
            continue
        for line, text in literals(path.read_text("utf-8")):
            yield path, line, text
    for path in readable(sorted((root / "Examples").rglob("*.yaml")), verdict):
        for line, text in yaml_texts(yaml.compose(path.read_text("utf-8"))):
            yield path, line, text


def readable(paths, verdict):
    """Says of each file that is no YAML where it breaks; the spelling of the others goes on."""
    for path in paths:
        try:
            yaml.compose(path.read_text("utf-8"))
            yield path
        except yaml.YAMLError as error:
            verdict.fail(path.relative_to(ROOT), error)


def unknown(candidates):
    """The words that hunspell does not know."""
    answer = subprocess.run(
        ["hunspell", "-d", "sv_SE", "-i", "utf-8", "-l"],
        input="\n".join(sorted(candidates)), capture_output=True, text=True, check=True,
        env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"},
    )
    return set(answer.stdout.split())


def judge(root, allowed, verdict):
    places = {}
    for path, line, text in texts(root, verdict):
        for word in words(text):
            places.setdefault(word, (path, line))
    verdict.looked(len(places))
    for word in sorted(unknown(places)):
        if word not in allowed and word.lower() not in allowed:
            path, line = places[word]
            verdict.fail(f"{path.relative_to(root)}:{line}", word)
    return set(places)


def judge_list(path, lines, seen, verdict):
    """A list is sorted, and holds no word that is said nowhere or that hunspell knows."""
    verdict.looked(len(lines))
    name = path.relative_to(ROOT)
    if lines != sorted(set(lines)):
        verdict.fail(name, "not sorted (LC_ALL=C sort -u), or a word stands twice")
    lowered = {word.lower() for word in seen}
    lacking = unknown(lines)
    for word in lines:
        if word.lower() not in lowered:
            verdict.fail(name, f"said nowhere: {word}")
        elif word not in lacking:
            verdict.fail(name, f"needless, hunspell knows it: {word}")


def main():
    lists = {path: path.read_text("utf-8").split("\n")[:-1] for path in LISTS}
    allowed = {word for lines in lists.values() for word in lines}
    spelling, listed = Verdict("stavning"), Verdict("ordlista")
    seen = judge(ROOT, allowed, spelling)
    for path, lines in lists.items():
        judge_list(path, lines, seen, listed)
    return all([spelling.report(), listed.report()])


if __name__ == "__main__":
    sys.exit(not main())
