# SPDX-FileCopyrightText: The Pullquote developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What packaging/score says where the annotated articles are absent, and when it fails."""
import contextlib
import io
import os
import subprocess
import sys
import tempfile
import unittest

CHECKOUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
sys.path.insert(0, os.path.join(CHECKOUT, "packaging"))
import score  # noqa: E402  its folder has to be known first


class ScoreTest(unittest.TestCase):
    def test_without_articles_it_says_so_and_builds_nothing(self):
        with tempfile.TemporaryDirectory() as folder:
            absent = os.path.join(folder, "shared")
            environment = dict(os.environ, PULLQUOTE_SHARED=absent)
            for words in ([absent], []):
                done = subprocess.run([os.path.join(CHECKOUT, "packaging", "score"), *words], env=environment,
                                      capture_output=True, timeout=60, check=False)
                self.assertEqual(done.returncode, 0)
                self.assertIn(f"Nothing to score: there are no annotated articles in {absent}.".encode(), done.stdout)

    def test_each_part_that_is_absent_is_named(self):
        out = io.StringIO()
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(out):
            self.assertEqual(score.main(folder, folder), 0)
            for part in ("gold/full", "gold/policies", "attribution", "corpora/bio"):
                self.assertIn(f"skipped: there is no {os.path.join(folder, part)}\n", out.getvalue())

    def test_a_figure_under_its_floor_is_marked(self):
        for name, value, verdict in (("quotes, F1", 0.969, "under the floor"), ("quotes, F1", 0.97, "under the aim"),
                                     ("quotes, F1", 0.99, "0.99"), ("tagger PER F1, masc.news", 0.86, "0.86")):
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                self.assertEqual(score.row(name, value), verdict != "under the floor")
            self.assertTrue(out.getvalue().endswith(f"{verdict}\n"), out.getvalue())

    def test_the_tagger_is_scored_by_its_persons(self):
        with tempfile.TemporaryDirectory() as folder:
            trainer = os.path.join(folder, "trainer")
            with open(trainer, "w", encoding="utf8") as script:
                print("#!/bin/sh", *(f"echo '{name}   91.0 92.0 {f1} 70.0 70.0 0.0 0.0'" for name, f1 in (
                    ("crossner_politics.test", 91.5), ("uner_pud.news", 90.5), ("masc.news", 86.5))), sep="\n", file=script)
            os.chmod(trainer, 0o755)
            figures = score.tagger_figures(trainer, folder, "model")
        self.assertEqual([round(figure, 3) for figure in figures.values()], [0.915, 0.905, 0.865])


if __name__ == "__main__":
    unittest.main()
