#!/usr/bin/env python3
"""Which wrong conditions in our engines does a test notice?

usage: mutants.py BUILD [ROOM...] [--count N] [--seed N] [--jobs N] [--only TEXT]
                  [--again]

Conditions of the sources in checks/analysis/ROOM (by default paths, objects and concurrency) are
negated, and operands of && and || left out, one at a time. All are compiled at once beside the
build, in BUILD/mutants. For COUNT of them, the fixtures run in which that one makes a difference
where it stands, until one fails. What none tells is listed. With --again, what an earlier call
has compiled is judged again, or other mutants of it.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import random
import resource
import shutil
import sys
import tempfile

import fixtures
from workshop import Workshop

ROOMS = ("paths", "objects", "concurrency")
state = {}


def prepare(tools, folder):
    """Makes a process ready to judge."""
    os.environ["HOME"] = os.environ["XDG_CONFIG_HOME"] = folder
    os.environ["LC_ALL"] = "C.UTF-8"
    resource.setrlimit(resource.RLIMIT_DATA, (fixtures.LIMIT, resource.RLIM_INFINITY))
    state["temporary"] = tempfile.mkdtemp(dir=folder)
    os.chdir(state["temporary"])
    state["runs"] = list(fixtures.load(tools, state["temporary"]))


def reached(index):
    """What the run INDEX prints, and the numbers of the switches that it reaches."""
    log = os.path.join(state["temporary"], "reached")
    pathlib.Path(log).write_text("", encoding="utf-8")
    with fixtures.Environment(ASYNC_TIDY_MUTANTS_REACHED=log):
        output = state["runs"][index].output()
    return output, {int(line) for line in pathlib.Path(log).read_text(encoding="utf-8").split()}


def judge(number, candidates):
    """Who notices the mutant: the path of a fixture that fails; or the fixtures whose output differs
    without any test that minds. CANDIDATES are numbers of runs with their right output."""
    cache = os.path.join(state["temporary"], "cache")
    mutated = fixtures.Environment(ASYNC_TIDY_MUTANT=str(number), XDG_CACHE_HOME=cache)
    plain = fixtures.Environment(XDG_CACHE_HOME=cache + "-without")
    differing = []
    for index, right in candidates:
        run = state["runs"][index]
        with mutated:
            output = run.output()
        if output == right:
            continue
        shutil.rmtree(cache, ignore_errors=True)
        if run.fails_only_with(mutated, plain):
            return run.path, differing
        differing.append(run.path)
    return None, differing


def parse_arguments():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("build", type=os.path.abspath)
    parser.add_argument("rooms", nargs="*", metavar="ROOM")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--only", default="", help="only mutants whose description has this text")
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--llvm-bin", default="/usr/lib/llvm-22/bin")
    return parser.parse_args()


def log(line):
    print(line, file=sys.stderr, flush=True)


def tell(mutants, verdicts):
    """Prints the table, and what nobody notices."""
    table = collections.defaultdict(collections.Counter)
    for mutant in mutants:
        room = mutant.source.split("/")[2]
        table[room, mutant.site.kind][verdicts[mutant.number]["verdict"]] += 1
    for mutant in mutants:
        verdict = verdicts[mutant.number]
        if verdict["verdict"] != "killed":
            seen = verdict.get("differing")
            print(f"{mutant}: {verdict['verdict']}" + (f", but seen in {os.path.basename(seen[0])}" if seen else ""))
    print("\nroom         kind  mutants  killed  survived  not reached")
    for (room, kind), count in sorted(table.items()):
        print(f"{room:12} {kind:5} {count.total():7} {count['killed']:7} {count['survived']:9} {count['unreached']:12}")
    killed = sum(count["killed"] for count in table.values())
    print(f"{killed} of {len(mutants)} mutants are killed, {100 * killed / max(1, len(mutants)):.0f} %")


def reach(pool, count, folder, again):
    """What each of COUNT runs prints, and the numbers of the switches that it reaches."""
    path = pathlib.Path(folder, "reached.json")
    if again and path.exists():
        known = json.loads(path.read_text(encoding="utf-8"))
        if len(known) == count:
            return [(tuple(output), set(numbers)) for output, numbers in known]
    seen = []
    for each in pool.map(reached, range(count)):
        seen.append(each)
        if len(seen) % 50 == 0:
            log(f"{len(seen)} of {count} fixtures have run without a mutant")
    path.write_text(json.dumps([(output, sorted(numbers)) for output, numbers in seen]), encoding="utf-8")
    return seen


def judge_all(pool, chosen, seen):
    """The verdict on each of the mutants, by its number."""
    # What reaches few is more likely about that one.
    order = sorted(range(len(seen)), key=lambda index: len(seen[index][1]))
    verdicts, waiting = {}, {}
    for mutant in chosen:
        candidates = [(index, seen[index][0]) for index in order if mutant.number in seen[index][1]]
        if candidates:
            waiting[pool.submit(judge, mutant.number, candidates)] = mutant
        else:
            verdicts[mutant.number] = {"verdict": "unreached"}
    for done in concurrent.futures.as_completed(waiting):
        mutant, (killer, differing) = waiting[done], done.result()
        verdicts[mutant.number] = {"verdict": "killed" if killer else "survived", "by": killer,
                                   "differing": differing}
        log(f"{len(verdicts)} of {len(chosen)}: {mutant}: {verdicts[mutant.number]['verdict']}")
    return verdicts


def main():
    options = parse_arguments()
    folder = os.path.join(options.build, "mutants")
    workshop = Workshop(options.build, folder, log)
    rooms = options.rooms or ROOMS
    made = workshop.made(rooms) if options.again else workshop.make(rooms)
    mutants = [mutant for mutant in made if options.only in str(mutant)]
    chosen = random.Random(options.seed).sample(mutants, min(options.count, len(mutants)))
    chosen.sort(key=lambda mutant: mutant.number)
    temporary = os.path.join(folder, "temporary")
    shutil.rmtree(temporary, ignore_errors=True)
    os.makedirs(temporary)
    tools = [f"--driver={workshop.product('bin/async-tidy')}", f"--module={workshop.product('lib/AsyncTidyModule.so')}",
             f"--clang-tidy={options.llvm_bin}/clang-tidy", f"--clangxx={options.llvm_bin}/clang++",
             f"--filecheck={options.llvm_bin}/FileCheck"]
    count = len(list(fixtures.load(tools, temporary)))
    with concurrent.futures.ProcessPoolExecutor(options.jobs, initializer=prepare,
                                                initargs=(tools, temporary)) as pool:
        seen = reach(pool, count, folder, options.again)
        reached_numbers = set().union(*(numbers for _, numbers in seen))
        log(f"{count} runs of fixtures reach {sum(mutant.number in reached_numbers for mutant in mutants)} of "
            f"{len(mutants)} mutants")
        verdicts = judge_all(pool, chosen, seen)
    with open(os.path.join(folder, "verdicts.json"), "w", encoding="utf-8") as file:
        json.dump({str(mutant): verdicts[mutant.number] for mutant in chosen}, file, indent=1)
    tell(chosen, verdicts)


if __name__ == "__main__":
    main()
