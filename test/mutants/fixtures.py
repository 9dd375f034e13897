"""The fixtures of the tests, and what a mutant has to do with them."""

import glob
import math
import os
import re
import resource
import shlex
import subprocess
import sys
import time

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(TESTS, "tools"))
import check  # noqa: E402

FOLDERS = ("analysis", "checks/*", "models", "structure", "talk")
# A mutant may not come to an end. How long that takes on a busy machine says nothing.
PROCESSOR_SECONDS = 30
LIMIT = 3 << 30  # bytes


def limit_time():
    """Lets the processes that this one starts from now on end in time. It counts for this one, too."""
    used = math.ceil(time.process_time())
    resource.setrlimit(resource.RLIMIT_CPU, (used + PROCESSOR_SECONDS, resource.RLIM_INFINITY))


class TestRun:
    """One `RUN: %check` of a fixture."""

    def __init__(self, fixture):
        self.fixture = fixture
        self.path = fixture.path
        self.holds = None

    def output(self):
        """How the driver ends, and what it prints."""
        limit_time()
        command = self.fixture.commands(self.path)["async-tidy"]
        done = subprocess.run([command[0], "--no-cache", "--quiet", "--format=json", f"--memory-limit={LIMIT >> 20}",
                               "--timeout=0", *command[1:]], capture_output=True, text=True, errors="replace", check=False)
        return done.returncode, done.stdout, done.stderr

    def passes(self):
        """Whether the fixture states what the tools do."""
        limit_time()
        try:
            self.fixture.check()
        except check.Failure:
            return False
        return True

    def fails_only_with(self, with_mutant, without):
        """Whether the test fails with a mutant and passes without."""
        with with_mutant:
            if self.passes():
                return False
        if self.holds is None:
            with without:
                self.holds = self.passes()
        return self.holds


class Environment:
    """Variables of the environment, while this is entered."""

    def __init__(self, **variables):
        self.variables, self.before = variables, {}

    def __enter__(self):
        self.before = {name: os.environ.get(name) for name in self.variables}
        os.environ.update(self.variables)

    def __exit__(self, *_):
        for name, value in self.before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _runs_in(path):
    """What is behind each `RUN: %check` of the fixture at PATH that is nothing else."""
    with open(path, encoding="utf-8") as file:
        lines = re.findall(r"RUN:(.*)", re.sub(r"\\\n.*?RUN:", "", file.read()))
    return [line.strip()[len("%check"):] for line in lines
            if line.strip().startswith("%check ") and not re.search(r"[|&;]", re.sub(r"'[^']*'|\"[^\"]*\"", "", line))]


def load(tools, temporary):
    """The fixtures; TOOLS are options of check.py that say where these are."""
    stubs = f"-std=c++20 -nostdinc++ -isystem {TESTS}/Inputs/stubs"
    for path in sorted(path for folder in FOLDERS for path in glob.glob(f"{TESTS}/{folder}/*.cpp")):
        for number, line in enumerate(_runs_in(path)):
            temp = os.path.join(temporary, f"{os.path.basename(path)}-{number}")
            for name, value in {"%stub-flags": stubs, "%inputs": f"{TESTS}/Inputs", "%S": os.path.dirname(path),
                                "%s": path, "%t": temp}.items():
                line = line.replace(name, value)
            fixture = check.Fixture(check.parse_arguments(
                [*tools, f"--default-flags={stubs}", f"--temp={temp}", *shlex.split(line)]))
            if not fixture.is_marked_xfail and "%" not in line:
                yield TestRun(fixture)
