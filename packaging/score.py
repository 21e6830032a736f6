# SPDX-FileCopyrightText: The Pullquote developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores the analyser against annotated articles and prints each figure beside its floor and aim.

usage: score.py BIN SHARED
Runs BIN/pullquote over the articles of SHARED/gold and SHARED/attribution and hands what it prints to the scorers that
stand beside them; SHARED/corpora/bio is for the tagger by itself. A part that is absent is skipped, and said to be. Ends
with 1 where a figure is under its floor.
"""
import contextlib
import importlib.util
import io
import os
import re
import subprocess
import sys
import tempfile

# What a figure has to reach, and what it should.
FLOORS = {
    "people mentions, exact F1": (0.93, 0.97),
    "people listed, F1": (0.90, 0.96),
    "name linking, B3 F1": (0.90, 0.96),
    "figures, F1": (0.92, 0.96),
    "figures, value": (0.95, 0.99),
    "figures, unit": (0.92, 0.97),
    "figures, of": (0.80, 0.90),
    "quotes, F1": (0.97, 0.99),
    "quote speaker": (0.88, 0.94),
    "quote speaker, named people": (0.90, 0.95),
    "policies, named found": (0.90, 0.97),
    "policies, precision": (0.80, 0.90),
    "attribution, quotes recall": (0.95, 0.98),
    "attribution, speaker mention": (0.85, 0.92),
    "tagger PER F1, crossner_politics.test": (0.91, None),
    "tagger PER F1, uner_pud.news": (0.90, None),
    "tagger PER F1, masc.news": (0.86, None),
}


def module(path, name):
    """The scorer at path; its own folder has to be on the path, since scorers import one another by name."""
    folder = os.path.dirname(path)
    if folder not in sys.path:
        sys.path.insert(0, folder)
    spec = importlib.util.spec_from_file_location(name, path)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def analyse(program, texts, out):
    """Writes out/NAME.json, what the program prints for each texts/NAME.txt."""
    for name in sorted(os.listdir(texts)):
        if name.endswith(".txt"):
            command = [program, "analyze", "--format", "json", os.path.join(texts, name)]
            done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
            with open(os.path.join(out, name[:-4] + ".json"), "wb") as file:
                file.write(done.stdout)


def gold(program, folder, scratch):
    scorer = module(os.path.join(folder, "..", "score.py"), "goldscore")
    # Articles annotated for policies alone have quotes that nobody annotated: no fault there.
    expand = scorer.expand
    scorer.expand = lambda text, annotation: (lambda spans, faults: (spans, [
        fault for fault in faults if "not annotated" not in fault]))(*expand(text, annotation))
    analyse(program, folder, scratch)
    pairs, missing = scorer.load(folder, scratch, folder)
    if missing:
        sys.exit(f"pullquote: no analysis of {', '.join(missing)}")
    return scorer.score(pairs)


def full_figures(program, folder, scratch):
    found, correct, linking = gold(program, folder, scratch)
    return {
        "people mentions, exact F1": found["people mentions (exact)"].f,
        "people listed, F1": found["people listed"].f,
        "name linking, B3 F1": linking[2],
        "figures, F1": found["figures"].f,
        "figures, value": correct["figure value"].a,
        "figures, unit": correct["figure unit"].a,
        "figures, of": correct["figure of"].a,
        "quotes, F1": found["quotes"].f,
        "quote speaker": correct["quote speaker"].a,
        "quote speaker, named people": correct["speaker of named people"].a,
    }


def policy_figures(program, folder, scratch):
    found, correct, _ = gold(program, folder, scratch)
    return {"policies, named found": correct["named policies found"].a, "policies, precision": found["policies"].p}


def attribution_figures(program, folder, scratch):
    scorer = module(os.path.join(folder, "score.py"), "attributionscore")
    analyse(program, os.path.join(folder, "text"), scratch)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        scorer.main(os.path.join(folder, "text"), os.path.join(folder, "ann"), scratch)
    recall = re.search(r"recall ([0-9.]+)", printed.getvalue())
    mention = re.search(r"speaker mention right .*: ([0-9.]+)", printed.getvalue())
    return {"attribution, quotes recall": float(recall[1]), "attribution, speaker mention": float(mention[1])}


def tagger_figures(program, folder, model):
    done = subprocess.run([program, "score", folder, model], stdout=subprocess.PIPE, check=True, text=True)
    figures = {}
    for corpus in ("crossner_politics.test", "uner_pud.news", "masc.news"):
        precision_recall_f1 = re.search(rf"^{re.escape(corpus)}\s+(\S+)\s+(\S+)\s+(\S+)", done.stdout, re.MULTILINE)
        figures[f"tagger PER F1, {corpus}"] = float(precision_recall_f1[3]) / 100
    return figures


def row(name, value):
    floor, aim = FLOORS[name]
    verdict = "under the floor" if value < floor else "" if aim is None or value >= aim else "under the aim"
    print(f"{name:40} {value:7.3f} {floor:7.2f} {'' if aim is None else format(aim, '.2f'):>6}  {verdict}".rstrip())
    return value >= floor


def main(binaries, shared):
    program = os.path.join(binaries, "pullquote")
    trainer = os.path.join(binaries, "pullquote-train")
    model = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "resources", "model", "tagger.bin")
    parts = [("gold/full", full_figures), ("gold/policies", policy_figures), ("attribution", attribution_figures)]
    print(f"{'':40} {'reached':>7} {'floor':>7} {'aim':>6}")
    sound = True
    for folder, figures in parts + [("corpora/bio", None)]:
        path = os.path.join(shared, folder)
        if not os.path.isdir(path):
            print(f"skipped: there is no {path}")
            continue
        with tempfile.TemporaryDirectory() as scratch:
            reached = figures(program, path, scratch) if figures else tagger_figures(trainer, path, model)
        sound = all([row(name, value) for name, value in reached.items()]) and sound
    return 0 if sound else 1


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
