# SPDX-FileCopyrightText: The Pullquote developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmark programs (bin/bench_*) and prints what they measured, each figure beside its limit.

usage: bench.py BIN [--json] [NAME…]
A benchmark program prints one JSON object a line: name, value, unit, and limit and ratio or null. The limit is what the
figure may be at most ("min": true turns that round); the ratio is the figure over a bare one measured in the same run.
"""
import json
import os
import subprocess
import sys


def measure(program):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
    done = subprocess.run([program], stdout=subprocess.PIPE, env=environment, check=False)
    if done.returncode:
        sys.exit(f"pullquote: {os.path.basename(program)} ended with {done.returncode}")
    return [json.loads(line) for line in done.stdout.decode().splitlines() if line.startswith("{")]


def verdict(figure):
    if figure.get("limit") is None:
        return ""
    measured = figure["ratio"] if figure.get("limit_is_ratio") else figure["value"]
    within = measured >= figure["limit"] if figure.get("min") else measured <= figure["limit"]
    return "" if within else "over" if not figure.get("min") else "under"


def shown(value):
    return "" if value is None else f"{value:,.2f}"


def main(folder, *words):
    as_json = "--json" in words
    wanted = [word for word in words if word != "--json"]
    figures = []
    for name in sorted(os.listdir(folder)):
        if name.startswith("bench_"):
            figures += measure(os.path.join(folder, name))
    figures = [f for f in figures if not wanted or any(f["name"].startswith(w) for w in wanted)]
    if as_json:
        for figure in figures:
            print(json.dumps({key: figure.get(key) for key in ("name", "value", "unit", "limit", "ratio")}))
        return
    rows = [("name", "value", "unit", "limit", "ratio", "")]
    rows += [(f["name"], shown(f["value"]), f["unit"], shown(f.get("limit")), shown(f.get("ratio")), verdict(f)) for f in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        print("  ".join(cell.ljust(width) if column in (0, 2, 5) else cell.rjust(width)
                        for column, (cell, width) in enumerate(zip(row, widths))).rstrip())


if __name__ == "__main__":
    main(*sys.argv[1:])
