#!/usr/bin/env python3
"""Lets libFuzzer read files of each kind that the driver takes, for some time each.

usage: fuzz_readers.py BUILD [--seconds N] [--only KIND] -- COMPILER-FLAG...
       fuzz_readers.py BUILD --runs N [--only KIND] [--crashes FOLDER]

The target `fuzzers` of the build has to be built. It begins with the files in Inputs/corpus and
those that made a reader stop before (Inputs/found), and, if it has time, with what the driver
writes and reads in a small project. What was found worth keeping stays in BUILD/fuzz/KIND, and
what makes a reader stop in BUILD/fuzz/crashes, where each file is enough to see it again.

With --runs, each reads the files that it begins with and then N that it makes of them, which are
the same each time.
"""

import argparse
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

from read_damaged import Project

INPUTS = pathlib.Path(__file__).resolve().parent / "Inputs"
# LLVM's libraries have no sanitizer: see README.md.
SETTINGS = "detect_container_overflow=0:allow_user_poisoning=0"
KINDS = ("baseline", "cache-entry", "compile-commands", "configuration", "index", "model-file", "result-file")


def kept(kind):
    """What is in the repository."""
    return [*sorted((INPUTS / "corpus" / kind).glob("*")), *sorted((INPUTS / "found").glob(f"{kind}-*"))]


def made_by_driver(driver, flags):
    """Makes a project in the working directory. Files by the kind that they are of."""
    project = Project(driver, flags)
    subprocess.run([driver, "--cache-dir=cache", "--link=false", "--exit-zero", "--quiet"], check=True,
                   capture_output=True)
    for number, entry in enumerate(sorted(pathlib.Path("cache").glob("llvmcache-*"))):
        # Behind the digest, which no damaged file would match.
        pathlib.Path(f"entry-{number}").write_bytes(entry.read_bytes().split(b"\n", 1)[1])
    # The fuzzer has a folder of its own, with a response file of that name.
    commands = pathlib.Path("compile_commands.json").read_text(encoding="utf-8").replace(os.getcwd(), ".")
    pathlib.Path("commands.json").write_text(commands, encoding="utf-8")
    assert set(project.kinds) <= {each.name for each in pathlib.Path().iterdir()}
    return {"baseline": ["baseline.json"], "cache-entry": sorted(map(str, pathlib.Path().glob("entry-*"))),
            "compile-commands": ["commands.json"], "configuration": [".clang-tidy"],
            "index": ["index.json"], "model-file": ["models.yaml"], "result-file": ["run.result"]}


def fuzz(program, corpus, first, crashes, limits):
    """Runs one fuzzer. How many files it read, and the one at which it stopped, if it did."""
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(first):
        shutil.copy(seed, corpus / f"seed-{number}")
    done = subprocess.run([program, corpus, *limits, "-timeout=30", "-rss_limit_mb=4096", "-detect_leaks=0",
                           "-max_len=65536", "-print_final_stats=1", f"-artifact_prefix={crashes}/{program.name}-"],
                          env={**os.environ, "ASAN_OPTIONS": SETTINGS, "TMPDIR": os.getcwd()}, capture_output=True, text=True,
                          errors="replace", check=False)
    runs = re.search(r"stat::number_of_executed_units: *(\d+)", done.stderr)
    if done.returncode == 0:
        return int(runs[1]), None
    print("\n".join(done.stderr.splitlines()[-40:]))
    written = re.search(r"Test unit written to (\S+)", done.stderr)
    return int(runs[1]) if runs else 0, written[1] if written else "a file that it did not write"


def fuzz_kind(build, kind, corpus, first, crashes, limits):
    """Whether the fuzzer of KIND came to its end."""
    program = build / "bin" / f"{kind}-fuzzer"
    runs, stopped = fuzz(program, corpus, first, crashes, limits)
    if not stopped:
        print(f"{kind}: {runs} files read", flush=True)
        return True
    again = shlex.join([str(program), stopped])
    print(f"{kind}: stopped at {stopped}; to see it again, run: ASAN_OPTIONS={SETTINGS} {again}", flush=True)
    return False


def parse_arguments():
    split = sys.argv.index("--") if "--" in sys.argv else len(sys.argv)
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("build", type=lambda name: pathlib.Path(name).resolve())
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--runs", type=int)
    parser.add_argument("--only", default="")
    parser.add_argument("--crashes", type=pathlib.Path)
    options = parser.parse_args(sys.argv[1:split])
    options.flags = sys.argv[split + 1:]
    options.crashes = (options.crashes or options.build / "fuzz" / "crashes").resolve()
    return options


def main():
    options = parse_arguments()
    options.crashes.mkdir(parents=True, exist_ok=True)
    good = []
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        made = {} if options.runs else made_by_driver(str(options.build / "bin" / "async-tidy"), options.flags)
        for kind in KINDS:
            if options.only not in kind:
                continue
            first = [*kept(kind), *made.get(kind, [])]
            if options.runs:
                # What it reads first counts, too.
                limits = [f"-runs={len(first) + options.runs}", "-seed=1"]
                good.append(fuzz_kind(options.build, kind, pathlib.Path(kind), first, options.crashes, limits))
            else:
                limits = [f"-max_total_time={options.seconds}"] if options.seconds else ["-runs=0"]
                good.append(fuzz_kind(options.build, kind, options.build / "fuzz" / kind, first, options.crashes,
                                      limits))
        os.chdir("/")
    print(f"{len(good)} kinds of files, {good.count(False)} stopped")
    sys.exit(0 if all(good) else 1)


if __name__ == "__main__":
    main()
