#!/usr/bin/env python3
"""Plants async mistakes into real code that has none there, and counts how many are found.

    plant_mistakes.py DATABASE --tool build/bin/async-tidy [--limit N] [--passes N] [--seed N] [-v]

DATABASE is a compile_commands.json of code that compiles. Taken are statements
`co_await f(x);` of a block, as clang's own AST has them. In each pass, every statement is
changed in one way, the ways taking turns, so that a pass compiles and lints a file once. What
does not compile is taken back, and what is reported in the code as it is counts for nothing.

To be found:
  drop, store, branch      the task is dropped, kept in a variable, or left behind on one path
  sleep, helper, condition the thread sleeps: there, behind functions, behind one path of one
  bridge                   the thread waits for a future that nobody fulfils
  lock                     a std::lock_guard is held over the await
  stale                    an iterator is used after the await, in a list that others change

To stay silent, since they mean the same as before or are right:
  early                    the task is stored, with names as its arguments, and awaited
  either                   the task is stored, and awaited on both paths
  lambda                   the task comes out of a lambda that is called on the spot
  once                     the await is in a loop that runs once
  thread                   another thread sleeps
  unlocked                 a lock is released before the await
  fresh                    the iterator is taken after the await

For each mistake that is missed, -v tells what is known of the reason: another check reports
it, an option finds it, or what is dropped is of no class with a promise_type. The rest is to
be read: a coroutine may have moved to a pool in which it may sleep.

Nothing is written beside the code: clang and the tool get the changed file by an overlay.
"""
import argparse
import collections
import itertools
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

import database
from source_text import arguments_of, blanked, end_of, one_line, place_in

HERE = pathlib.Path(__file__).resolve().parent
PROLOGUE = ["-include", str(HERE / "planted.h")]
TASK = "planted_task_{n}"
KEPT = "auto " + TASK + " = {call}; "
AWAITED = "co_await ::std::move(" + TASK + ");"
LOCKED = ("static ::std::mutex planted_mutex_{n}; "
          "::std::lock_guard<::std::mutex> planted_lock_{n}(planted_mutex_{n});")
TAKEN = "auto planted_place_{n} = planted_list.begin(); "
USED = " if (planted_place_{n} != planted_list.end()) *planted_place_{n} = 1;"
AWAIT = "co_await {call};"

Way = collections.namedtuple("Way", "text checks")
DROPS = r"unawaited|vacuous|discarded|nested|detached|void-callback"
WAYS = {
    "drop": Way("{call};", DROPS),
    "store": Way(KEPT, DROPS),
    "branch": Way(KEPT + "if (planted_flag) " + AWAITED, DROPS),
    "sleep": Way("::std::this_thread::sleep_for(::std::chrono::milliseconds(7)); " + AWAIT, "blocking"),
    "helper": Way("planted_helper(); " + AWAIT, "blocking"),
    "condition": Way("planted_condition(); " + AWAIT, "blocking"),
    "bridge": Way("::std::promise<int>().get_future().wait(); " + AWAIT, "blocking"),
    "lock": Way("{{ " + LOCKED + " " + AWAIT + " }}", "lock-across|blocking"),
    "stale": Way("{{ " + TAKEN + AWAIT + USED + " }}", "stale"),
    "early": Way(KEPT + AWAITED, None),
    "either": Way(KEPT + "if (planted_flag) {{ " + AWAITED + " }} else {{ " + AWAITED + " }}", None),
    "lambda": Way("co_await [&]() -> decltype(auto) {{ return {call}; }}();", None),
    "once": Way("do {{ " + AWAIT + " }} while (false);", None),
    "thread": Way("::std::thread([] {{ planted_sleep(); }}).detach(); " + AWAIT, None),
    "unlocked": Way("{{ " + LOCKED + " }} " + AWAIT, None),
    "fresh": Way("{{ " + AWAIT + " " + TAKEN + USED + " }}", None),
}
# Ways to keep a task for longer, in which a temporary argument would be gone too early.
NEEDS_NAMES = ("early", "either", "branch", "store", "lambda")
# Ways that take the await away. A function stays a coroutine only by another word.
TAKES_AWAIT = ("drop", "store")
NAME = re.compile(r"[A-Za-z_][\w.:]*(?:->\w+)*|[-+]?\d[\w.]*")

STATEMENTS = ("compoundStmt(forEach(expr(ignoringImplicit(coawaitExpr(has(expr(ignoringImplicit("
              "callExpr(%s))))).bind(\"%s\")))))")
OF_TASK = ("hasType(hasUnqualifiedDesugaredType(recordType(hasDeclaration(cxxRecordDecl("
           "has(namedDecl(hasName(\"promise_type\"))))))))")
# A default argument may be a temporary, too, and has no name.
WITH_DEFAULTS = "hasAnyArgument(cxxDefaultArgExpr())"
WORDS = ("stmt(anyOf(coawaitExpr(), coyieldExpr(), coreturnStmt()), "
         "forCallable(functionDecl().bind(\"coroutine\"))).bind(\"word\")")
PLACE = re.compile(r'^(.+?):(\d+):(\d+): note: "(\w+)" binds here', re.M)
FINDING = re.compile(r"^(.+?):(\d+):\d+: (?:warning|error): (.*) \[(async-[a-z-]+)", re.M)
ERROR = re.compile(r"^(.+?):(\d+):\d+: (?:fatal error|error|note): ", re.M)
TRIES = 6
# What a project may ask for beyond what is on by default.
OPTIONS = {
    "async-unawaited-coroutine.WarnOnIdiomaticDrops": "true",
    "async-unawaited-coroutine.WarnOnUnneededTasks": "true",
    "async-unawaited-coroutine.WarnOnThrowingAwaits": "true",
    "async-blocking-call.AllInTests": "true",
    "async-stale-after-await.WarnOnUnproven": "true",
    "async-detached-error.WarnOnLostErrors": "true",
}

Site = collections.namedtuple("Site", "start end call line place")


def sites_in(text, places):
    """The statements at PLACES that can be changed on one line."""
    plain = blanked(text)
    for match in re.finditer(r"\bco_await\b", plain):
        line, column = place_in(text, match.start())
        end = end_of(plain, match.end(), ";")
        if (line, column) not in places or end < 0:
            continue
        call = text[match.end():end].strip()
        if not arguments_of(call) or "//" in call or re.match(r"(::)?(std::)?(move|forward)\b", call):
            continue
        yield Site(match.start(), end + 1, one_line(call), line, (line, column))


def words_by_coroutine(text, coroutine_of):
    """How many words make each coroutine one: those that are spelled, for clang has implicit
    ones, too."""
    places = {place_in(text, match.start())
              for match in re.finditer(r"\bco_(await|yield|return)\b", blanked(text))}
    return collections.Counter(coroutine for place, coroutine in coroutine_of.items()
                               if place in places)


def staying_coroutines(plants, words, coroutine_of):
    """PLANTS without those that would leave a function that is no coroutine any more."""
    left, result = dict(words), []
    for kind, site in plants:
        coroutine = coroutine_of.get(site.place)
        if kind in TAKES_AWAIT:
            if left.get(coroutine, 0) < 2:
                continue
            left[coroutine] -= 1
        result.append((kind, site))
    return result


def fits(kind, site, defaulted):
    """Whether the change is what it is meant to be: nothing else dangles in it."""
    if kind not in NEEDS_NAMES:
        return True
    _, arguments = arguments_of(site.call)
    return site.place not in defaulted and all(NAME.fullmatch(each) for each, _ in arguments)


class Source:
    """A file that is changed in an overlay."""

    def __init__(self, file, command, tool, folder):
        self.file, self.command, self.tool = file.resolve(), command, tool
        self.text = file.read_text(errors="replace")
        self.copy, self.overlay = folder / "changed.txt", folder / "overlay.yaml"
        self.overlay.write_text(json.dumps({"version": 0, "use-external-names": False, "roots": [
            {"type": "file", "name": str(self.file), "external-contents": str(self.copy)}]}))

    def places(self):
        """The places of awaits that are statements by what is known of them, and the coroutine
        by the place of each word that makes it one."""
        queries = (STATEMENTS % ("", "await"), STATEMENTS % (OF_TASK, "task"),
                   STATEMENTS % (WITH_DEFAULTS, "defaulted"), WORDS)
        done = subprocess.run(
            ["clang-query-22", str(self.file), "-c", "set output diag", "-c", "set bind-root false",
             *(part for query in queries for part in ("-c", "match " + query)),
             "--", *self.command],
            capture_output=True, text=True, errors="replace")
        found, coroutine_of = collections.defaultdict(set), {}
        for match in done.stdout.split("\nMatch #"):
            bound = {name: (int(line), int(column))
                     for path, line, column, name in PLACE.findall(match) if self.is_meant(path)}
            for name, place in bound.items():
                found[name].add(place)
            if "word" in bound and "coroutine" in bound:
                coroutine_of[bound["word"]] = bound["coroutine"]
        return found, coroutine_of

    def is_meant(self, path):
        return pathlib.Path(path).name == self.file.name

    def write(self, plants):
        """Writes the file with PLANTS, pairs of a kind and a site; each stays on its line."""
        result, last = [], 0
        for number, (kind, site) in enumerate(sorted(plants, key=lambda each: each[1].start)):
            changed = WAYS[kind].text.format(n=number, call=site.call)
            breaks = self.text.count("\n", site.start, site.end)
            result += [self.text[last:site.start], changed, "\n" * breaks]
            last = site.end
        self.copy.write_text("".join(result) + self.text[last:])

    def compiling(self, plants):
        """PLANTS without those that do not compile."""
        for _ in range(TRIES):
            self.write(plants)
            done = subprocess.run(
                ["clang++-22", *self.command, *PROLOGUE, "-fsyntax-only", "-w", "-ferror-limit=0",
                 "-ivfsoverlay", str(self.overlay), str(self.file)],
                capture_output=True, text=True, errors="replace")
            if done.returncode == 0:
                return plants
            failed = {int(line) for path, line in ERROR.findall(done.stderr) if self.is_meant(path)}
            left = [each for each in plants if each[1].line not in failed]
            if len(left) == len(plants):
                return []
            plants = left
        return []

    def findings(self, options=()):
        """What the tool reports: the checks and messages by the line. Nothing if it fails."""
        configuration = json.dumps({"CheckOptions": dict(options)})
        done = subprocess.run(
            [self.tool, "--no-cache", "--quiet", "--each-cause", f"--vfsoverlay={self.overlay}",
             f"--config={configuration}", str(self.file), "--", *self.command, *PROLOGUE],
            capture_output=True, text=True, errors="replace")
        if done.returncode not in (0, 1):
            print(f"{self.file}: {(done.stderr or done.stdout).strip().splitlines()[-1:]}")
            return None
        found = collections.defaultdict(list)
        for path, line, message, check in FINDING.findall(done.stdout):
            if self.is_meant(path):
                found[int(line)].append((check, message))
        return found


class Tally:
    """What was planted, what became of it, and what has to be read."""

    def __init__(self):
        self.planted, self.right = collections.Counter(), collections.Counter()
        self.wrong = []

    def add(self, source, plants, found, tasks):
        missed = []
        for kind, site in plants:
            self.planted[kind] += 1
            here = found[site.line]
            if WAYS[kind].checks is None:
                self.right[kind] += not here
                if here:
                    self.note(source, kind, site, f"{here[0][1]} [{here[0][0]}]")
            elif any(re.search(WAYS[kind].checks, check) for check, _ in here):
                self.right[kind] += 1
            else:
                missed.append((kind, site))
        if missed:
            self.explain(source, missed, found, tasks)

    def explain(self, source, missed, found, tasks):
        def is_found(findings, kind, site):
            return findings and any(re.search(WAYS[kind].checks, check)
                                    for check, _ in findings[site.line])
        widened = source.findings(OPTIONS.items())
        single = {}
        for kind, site in missed:
            reasons = [f"reported as {check}" for check, _ in found[site.line]]
            if is_found(widened, kind, site):
                for option in OPTIONS.items():
                    if option not in single:
                        single[option] = source.findings([option])
                    if is_found(single[option], kind, site):
                        reasons.append(f"found with {option[0]}")
            elif WAYS[kind].checks == DROPS and site.line not in tasks:
                reasons.append("no class with a promise_type")
            self.note(source, kind, site, "; ".join(reasons) or "unknown")

    def note(self, source, kind, site, why):
        self.wrong.append((kind, f"{source.file}:{site.line}", site.call[:100], why))


def plant(source, passes, ways, chance, tally):
    """Plants into one file, as often as there are passes."""
    places, coroutine_of = source.places()
    sites = list(sites_in(source.text, places["await"]))
    if not sites:
        return
    tasks = {line for line, _ in places["task"]}
    words = words_by_coroutine(source.text, coroutine_of)
    source.write([])
    before = source.findings()
    if before is None:
        return
    lines = collections.Counter(site.line for site in sites)
    sites = [site for site in sites if lines[site.line] == 1 and site.line not in before]
    for _ in range(passes):
        chance.shuffle(sites)
        plants = [(kind, site) for site in sites
                  if fits(kind := next(ways), site, places["defaulted"])]
        plants = source.compiling(staying_coroutines(plants, words, coroutine_of))
        found = source.findings() if plants else None
        if found is not None:
            tally.add(source, plants, found, tasks)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("database", type=pathlib.Path)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--limit", type=int)
    parser.add_argument("--passes", type=int, default=len(WAYS))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kinds", default=",".join(WAYS))
    parser.add_argument("-v", action="store_true")
    args = parser.parse_args()
    chance, ways, tally = random.Random(args.seed), itertools.cycle(args.kinds.split(",")), Tally()
    units = [unit for unit in database.units(args.database)
             if "co_await" in unit[0].read_text(errors="replace")]
    chance.shuffle(units)
    try:
        with tempfile.TemporaryDirectory() as folder:
            for file, command in units[:args.limit]:
                plant(Source(file, command, str(pathlib.Path(args.tool).resolve()), pathlib.Path(folder)),
                      args.passes, ways, chance, tally)
    except KeyboardInterrupt:
        print("interrupted: what was planted until then counts")
    for kind, where, call, why in tally.wrong if args.v else []:
        print(f"{'missed' if WAYS[kind].checks else 'reported in vain'}: {kind} {where}: {call}: {why}")
    for kind in args.kinds.split(","):
        what = "found" if WAYS[kind].checks else "silent"
        print(f"{kind}: {tally.right[kind]} of {tally.planted[kind]} {what}")
    return 1 if any(WAYS[kind].checks is None for kind, *_ in tally.wrong) else 0


if __name__ == "__main__":
    sys.exit(main())
