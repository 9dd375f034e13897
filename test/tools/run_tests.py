"""Runs lit and ends with one plain line: N passed, N failed[, N skipped].

A test that is expected to fail and does so has passed; one that passes in
spite of that has failed, so that its expectation gets corrected.
"""

import argparse
import collections
import json
import os
import subprocess
import sys
import tempfile

PASSED = {"PASS", "FLAKYPASS", "XFAIL"}
SKIPPED = {"UNSUPPORTED", "SKIPPED", "EXCLUDED"}


def verdict(code):
    if code in PASSED:
        return "passed"
    return "skipped" if code in SKIPPED else "failed"


def run_lit(lit, arguments):
    """Runs lit and returns its status and the verdict code of each test."""
    with tempfile.TemporaryDirectory() as directory:
        report = os.path.join(directory, "lit.json")
        status = subprocess.run([lit, "-sv", "--output", report, *arguments]).returncode
        if not os.path.exists(report):
            return status, []
        with open(report, encoding="utf-8") as file:
            return status, [test["code"] for test in json.load(file)["tests"]]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lit", required=True, help="the lit to run")
    options, arguments = parser.parse_known_args()

    status, codes = run_lit(options.lit, arguments)
    count = collections.Counter(verdict(code) for code in codes)
    # Without a single test, something kept lit from doing its work.
    if count["passed"] == 0 and count["failed"] == 0:
        count["failed"] = 1
    line = f"{count['passed']} passed, {count['failed']} failed"
    if count["skipped"]:
        line += f", {count['skipped']} skipped"
    print(line, flush=True)
    sys.exit(1 if status or count["failed"] else 0)


if __name__ == "__main__":
    main()
