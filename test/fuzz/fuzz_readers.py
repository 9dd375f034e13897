#!/usr/bin/env python3
"""Lets libFuzzer read files of each kind that the driver takes, for some time each.

usage: fuzz_readers.py BUILD [--seconds N] [--only KIND] -- COMPILER-FLAG...

The target `fuzzers` of the build has to be built. It begins with what the driver writes and reads
in a small project, and with what made a reader crash before (Inputs/found). What was found worth
keeping stays in BUILD/fuzz/KIND, and what crashes in BUILD/fuzz/crashes.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from read_damaged import Project

HERE = pathlib.Path(__file__).resolve().parent
# LLVM's libraries have no sanitizer: see README.md.
ENVIRONMENT = {**os.environ, "ASAN_OPTIONS": "detect_container_overflow=0:allow_user_poisoning=0"}


def seeds(driver, flags):
    """Makes a project in the working directory. Files by the kind that they are of."""
    project = Project(driver, flags)
    subprocess.run([driver, "--cache-dir=cache", "--link=false", "--exit-zero", "--quiet"], check=True,
                   capture_output=True)
    for number, entry in enumerate(sorted(pathlib.Path("cache").glob("llvmcache-*"))):
        # Behind the digest, which no damaged file would match.
        pathlib.Path(f"entry-{number}").write_bytes(entry.read_bytes().split(b"\n", 1)[1])
    assert set(project.kinds) <= {each.name for each in pathlib.Path().iterdir()}
    return {"baseline": ["baseline.json"], "cache-entry": sorted(map(str, pathlib.Path().glob("entry-*"))),
            "compile-commands": ["compile_commands.json"], "configuration": [".clang-tidy"],
            "index": ["index.json"], "model-file": ["models.yaml"], "result-file": ["run.result"]}


def fuzz(program, corpus, first, crashes, seconds):
    """Runs one fuzzer. How often it read something, and whether it crashed."""
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(first):
        shutil.copy(seed, corpus / f"seed-{number}")
    done = subprocess.run([program, corpus, f"-max_total_time={seconds}", *(["-runs=0"] if seconds == 0 else []),
                           "-timeout=30", "-rss_limit_mb=4096", "-detect_leaks=0", "-max_len=65536",
                           "-print_final_stats=1", f"-artifact_prefix={crashes}/{program.name}-"],
                          env=ENVIRONMENT, capture_output=True, text=True, errors="replace", check=False)
    runs = re.search(r"stat::number_of_executed_units: (\d+)", done.stderr)
    if done.returncode:
        print("\n".join(done.stderr.splitlines()[-40:]))
    return int(runs[1]) if runs else 0, done.returncode != 0


def main():
    split = sys.argv.index("--")
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--only", default="")
    options = parser.parse_args(sys.argv[1:split])
    build = options.build.resolve()
    crashes = build / "fuzz" / "crashes"
    crashes.mkdir(parents=True, exist_ok=True)
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for kind, first in seeds(str(build / "bin" / "async-tidy"), sys.argv[split + 1:]).items():
            if options.only not in kind:
                continue
            first += sorted((HERE / "Inputs" / "found").glob(f"{kind}-*"))
            runs, has_crashed = fuzz(build / "bin" / f"{kind}-fuzzer", build / "fuzz" / kind, first, crashes,
                                     options.seconds)
            failed += has_crashed
            print(f"{kind}: {runs} files read{', and one too many' if has_crashed else ''}", flush=True)
        os.chdir("/")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
