# SPDX-FileCopyrightText: The Pullquote developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints how often findings were right beside the confidence they carry, so that the constants can be set from it.

usage: reliability.py BIN SHARED
Runs BIN/pullquote over the articles of SHARED/gold and SHARED/attribution. A row is a kind of finding and a confidence, or
a reason that a quotation's speaker was chosen for; a finding at 0.9 should be right about nine times in ten. Below ten
findings a row says little. People are not judged here.
"""
import collections
import importlib.util
import json
import os
import sys
import tempfile


def sibling():
    """score.py beside this file; under a name of its own, since the articles' scorers import another one called score."""
    spec = importlib.util.spec_from_file_location("scoring", os.path.join(os.path.dirname(os.path.abspath(__file__)), "score.py"))
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


scoring = sibling()


class Table:
    """Counts of right findings by row, and how far confidence and truth are apart over all."""

    def __init__(self):
        self.rows = collections.defaultdict(lambda: [0, 0, 0.0])

    def add(self, row, right, confidence):
        counts = self.rows[row]
        counts[0] += 1
        counts[1] += bool(right)
        counts[2] += confidence

    def print(self):
        apart = total = 0
        print(f"{'':44} {'found':>6} {'right':>6} {'share':>6} {'said':>6}")
        for row, (found, right, said) in sorted(self.rows.items()):
            print(f"{row:44} {found:6} {right:6} {right / found:6.2f} {said / found:6.2f}")
            apart += abs(right - said)
            total += found
        print(f"{'mean distance of share and confidence':44} {apart / max(1, total):27.3f}")


def read(folder, name):
    with open(os.path.join(folder, name), encoding="utf8") as file:
        return json.load(file)


def articles(program, folder, scratch):
    """Each annotated article's text, annotations and analysis."""
    scoring.analyse(program, folder, scratch)
    for name in sorted(os.listdir(folder)):
        if name.endswith(".json"):
            with open(os.path.join(folder, name[:-5] + ".txt"), encoding="utf8") as file:
                yield file.read(), read(folder, name), read(scratch, name)


def placed(scorer, align, spans, findings):
    """Each finding with whether it overlaps one of the spans; those outside the annotated text are left out."""
    for finding in findings:
        span = align.span(finding["start"], finding["end"])
        if span:
            yield finding, any(scorer.overlap(span, other) for other in spans)


def judge_gold(program, folder, kinds, table):
    scorer = scoring.module(os.path.join(folder, "..", "score.py"), "goldscore")
    with tempfile.TemporaryDirectory() as scratch:
        for text, annotation, analysis in articles(program, folder, scratch):
            annotated, _ = scorer.expand(text, annotation)
            align = scorer.Align(analysis["text"], text)
            if "figures" in kinds:
                spans = [(figure["start"], figure["end"]) for figure in annotated["figures"]]
                for figure, right in placed(scorer, align, spans, analysis["figures"]):
                    table.add(f"figure {figure['confidence']:.2f}", right, figure["confidence"])
            if "quotes" in kinds:
                judge_named(scorer, align, annotated, analysis, table)
            if "policies" in kinds:
                spans = [span for policy in annotated["policies"] for span in policy["spans"]]
                for policy in analysis["policies"]:
                    for _, right in placed(scorer, align, spans, policy["mentions"]):
                        table.add(f"policy {policy['confidence']:.2f}", right, policy["confidence"])


def judge_named(scorer, align, annotated, analysis, table):
    """Speakers where the annotation names whose words they are, not only the words that say so."""
    spoken = [quote for quote in annotated["quotes"] if quote["kind"] == "quote"]
    for quote in analysis["quotes"]:
        span = align.span(quote["start"], quote["end"])
        same = span and next((other for other in spoken if scorer.jac(span, (other["start"], other["end"])) >= 0.85), None)
        if same and quote.get("speaker"):
            right = scorer.same_source(quote["speaker"]["name"], same["speaker"])
            table.add(f"speaker, {quote['reason']}", right, quote["confidence"])


def judge_speakers(program, folder, table):
    scorer = scoring.module(os.path.join(folder, "score.py"), "attributionscore")
    texts, annotations = os.path.join(folder, "text"), os.path.join(folder, "ann")
    with tempfile.TemporaryDirectory() as scratch:
        scoring.analyse(program, texts, scratch)
        for name in sorted(os.listdir(annotations)):
            if not os.path.exists(os.path.join(scratch, name[:-4] + ".json")):
                continue
            with open(os.path.join(texts, name[:-4] + ".txt"), encoding="utf8") as file:
                text = file.read()
            analysis = read(scratch, name[:-4] + ".json")
            align = scorer.Align(analysis["text"], text)
            attributions = scorer.attributions(os.path.join(annotations, name))
            for quote in analysis["quotes"]:
                span = align.span(quote["start"], quote["end"])
                sources = span and next((source for content, source in attributions
                                         if sum(scorer.overlap(span, part) for part in content) >= 0.8 * (span[1] - span[0])), None)
                speaker = quote.get("speaker")
                if not sources or not speaker:
                    continue
                mention = align.span(speaker["start"], speaker["end"]) if speaker.get("start") is not None else None
                right = mention and any(scorer.overlap(mention, source) for source in sources)
                right = right or any(scorer.same_source(speaker["name"], text[start:end]) for start, end in sources)
                table.add(f"speaker, {quote['reason']}", right, quote["confidence"])


def main(binaries, shared):
    program = os.path.join(binaries, "pullquote")
    table = Table()
    for part, kinds in (("gold/full", ("figures", "policies", "quotes")), ("gold/policies", ("policies",))):
        folder = os.path.join(shared, part)
        if os.path.isdir(folder):
            judge_gold(program, folder, kinds, table)
        else:
            print(f"skipped: there is no {folder}")
    folder = os.path.join(shared, "attribution")
    if os.path.isdir(folder):
        judge_speakers(program, folder, table)
    else:
        print(f"skipped: there is no {folder}")
    table.print()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
