#!/usr/bin/env python3
"""Lints checkouts of real projects, and compares what is found with the recorded verdicts.

    ecosystem.py FOLDER [NAME...] --commands
    ecosystem.py FOLDER [NAME...] --tool build/bin/async-tidy [--write]
    ecosystem.py FOLDER [NAME...] --first VERSION
    ecosystem.py --table | --page

projects.json lists the projects, each with a commit, and findings.json what was found in
them, each finding with a verdict and its reason:

    right      a mistake, or a cost that the authors would want to know
    letter     true, but nobody would change it: an example that blocks on purpose
    debatable  true or not, depending on what the reader does not know
    wrong      not true

FOLDER has a checkout NAME of each project to lint, with a compile_commands.json; the others
are left out. `--commands` writes that file for the projects that have their sources and flags in
projects.json; what else these need is a checkout in FOLDER, too. What is new or gone is printed
as a diff, and fails: a reviewer reads it. A unit that does not compile is told, and the others
count. `--write` records it, with the verdict `unread` for what is new. The configuration of the
projects does not count.

first-runs.json keeps the verdicts of the first run over a project, which no rule was made for:
`--first` adds those of the projects that it does not have. `--table` counts the verdicts by
check, and `--page` prints docs/precision.md.
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
KEY = ("project", "file", "check", "code", "message")
VERDICTS = ("right", "letter", "debatable", "wrong", "unread")
COROUTINE = re.compile(r"\bco_(await|return|yield)\b")
Key = collections.namedtuple("Key", KEY)


def read(name):
    return json.loads((HERE / name).read_text(encoding="utf-8"))


def key_of(record):
    return Key(*(record[field] for field in KEY))


def checkout_problem(project, folder):
    """Why FOLDER is not the project at its commit, or nothing. An export has no commit."""
    done = subprocess.run(["git", "-C", str(folder), "rev-parse", "HEAD"], capture_output=True, text=True, check=False)
    top = subprocess.run(["git", "-C", str(folder), "rev-parse", "--show-toplevel"], capture_output=True, text=True, check=False)
    if top.returncode or pathlib.Path(top.stdout.strip()) != folder.resolve() or done.stdout.strip() == project["commit"]:
        return None
    return f"{folder} is at {done.stdout.strip()}, not at {project['commit']}"


def write_commands(project, folder):
    """Writes the compile commands of the sources that have coroutines, and the headers that a build generates."""
    generated = folder.with_name(f"{folder.name}-generated")
    for name, text in project.get("generates", {}).items():
        (generated / name).parent.mkdir(parents=True, exist_ok=True)
        (generated / name).write_text(text, encoding="utf-8")
    places = {"checkouts": folder.parent.resolve(), "generated": generated.resolve()}
    for command in project.get("runs", []):
        generated.mkdir(exist_ok=True)
        subprocess.run(command.format(**places).split(), cwd=folder, check=True)
    flags = project["flags"].format(**places).split()
    sources = sorted({source for pattern in project["sources"] for source in folder.glob(pattern)})
    commands = [
        {"directory": str(folder.resolve()), "file": str(source.resolve()),
         "arguments": ["clang++", *flags, "-c", str(source.resolve())]}
        for source in sources
        if str(source.relative_to(folder)) not in project.get("except", {})
        and COROUTINE.search(source.read_text(encoding="utf-8", errors="replace"))]
    (folder / "compile_commands.json").write_text(json.dumps(commands, indent=1), encoding="utf-8")
    print(f"{project['name']}: {len(commands)} commands")


def lint(project, folder, tool, jobs):
    """What is found, and whether each unit compiles. Of a unit that does not, the reason is printed."""
    done = subprocess.run(
        [tool, "-p", ".", *(["-j", str(jobs)] if jobs else []), "--quiet", "--each-cause", "--config={}", "--format=json"],
        cwd=folder, capture_output=True, text=True, errors="replace", check=False)
    if not done.stdout:
        sys.exit(f"{project['name']}: {done.stderr.strip()}")
    report = json.loads(done.stdout)
    for failure in report["failures"]:
        print(f"! {project['name']} {failure['file']}: {failure['message']}")
    found = []
    for each in report["findings"]:
        file = (folder / each["file"]).resolve()
        line = file.read_text(encoding="utf-8", errors="replace").splitlines()[each["range"]["line"] - 1]
        found.append({"project": project["name"], "file": str(file.relative_to(folder.resolve())),
                      "code": line.strip(), "check": each["check"], "message": each["message"]})
    return found, not report["failures"]


def compare(recorded, found):
    """Prints the difference; the records as they have to be."""
    left = collections.defaultdict(list)
    for record in recorded:
        left[key_of(record)].append(record)
    result = []
    for each in found:
        known = left[key_of(each)]
        if known:
            result.append(known.pop())
        else:
            print(f"+ {each['project']} {each['file']}: {each['code']}: {each['message']} [{each['check']}]")
            result.append({**each, "verdict": "unread", "reason": ""})
    for records in left.values():
        for each in records:
            print(f"- {each['project']} {each['file']}: {each['code']}: {each['message']} [{each['check']}] ({each['verdict']})")
    return result


def count(records):
    counts = collections.defaultdict(collections.Counter)
    for record in records:
        counts[record["check"]][record["verdict"]] += 1
    return counts


def table(counts):
    counts = {**counts, "all": sum(counts.values(), collections.Counter())}
    lines = ["| check | " + " | ".join(VERDICTS) + " | not wrong |", "|---|" + "---|" * (len(VERDICTS) + 1)]
    for check in sorted(counts, key=lambda check: (check == "all", check)):
        of = counts[check]
        told = sum(of[verdict] for verdict in VERDICTS)
        lines.append(f"| {check} | " + " | ".join(str(of[verdict]) for verdict in VERDICTS)
                     + f" | {100 * (told - of['wrong']) // told if told else 100} % |")
    return "\n".join(lines)


def first_run(project, folder, records, version):
    commands = json.loads((folder / "compile_commands.json").read_text(encoding="utf-8"))
    if any(record["verdict"] == "unread" for record in records):
        sys.exit(f"{project['name']}: a finding is unread")
    return {"version": version, "units": len(commands), "verdicts": count(records)}


def sum_of(runs):
    counts = collections.defaultdict(collections.Counter)
    for run in runs:
        for check, verdicts in run["verdicts"].items():
            counts[check].update(verdicts)
    return counts


def page(records, runs):
    lines = [(HERE / "precision.md.in").read_text(encoding="utf-8").strip(), "", "## As recorded", "",
             table(count(records)), "", "## First runs", "", table(sum_of(runs.values())), "",
             "| project | commit | version | units | " + " | ".join(VERDICTS[:-1]) + " |",
             "|---|---|---|---|" + "---|" * (len(VERDICTS) - 1)]
    for project in read("projects.json"):
        if run := runs.get(project["name"]):
            verdicts = sum(map(collections.Counter, run["verdicts"].values()), collections.Counter())
            lines.append(f"| [{project['name']}](https://github.com/{project['repository']}) | `{project['commit'][:9]}` | "
                         f"{run['version']} | {run['units']} | "
                         + " | ".join(str(verdicts[verdict]) for verdict in VERDICTS[:-1]) + " |")
    return "\n".join(lines)


def write(name, brackets, entries):
    """Writes one entry a line, for those who read the diff."""
    (HERE / name).write_text("\n  ".join([brackets[0], ",\n  ".join(entries)]) + f"\n{brackets[1]}\n", encoding="utf-8")


def compare_all(projects, records, tool, jobs):
    """Prints what differs; whether anything does or does not compile, and the records as they have to be."""
    differ = False
    for project, folder in projects:
        if problem := checkout_problem(project, folder):
            sys.exit(problem)
        own = [record for record in records if record["project"] == project["name"]]
        found, complete = lint(project, folder, tool, jobs)
        result = compare(own, found)
        print(f"{project['name']}: {len(result)} findings")
        differ = differ or not complete or collections.Counter(map(key_of, result)) != collections.Counter(map(key_of, own))
        records = [record for record in records if record["project"] != project["name"]] + result
    return differ, records


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=pathlib.Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--tool")
    parser.add_argument("--jobs", type=int)
    parser.add_argument("--commands", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--first", metavar="VERSION")
    parser.add_argument("--table", action="store_true")
    parser.add_argument("--page", action="store_true")
    args = parser.parse_args()
    records = read("findings.json")
    if args.table or args.page:
        print(table(count(records)) if args.table else page(records, read("first-runs.json")))
        return 0
    if not args.folder or not (args.tool or args.commands or args.first):
        parser.error("expected a folder, and --tool, --commands or --first")
    projects = [(project, args.folder / project["name"]) for project in read("projects.json")
                if not args.names or project["name"] in args.names]
    if args.commands:
        for project, folder in projects:
            if "sources" in project and folder.exists():
                write_commands(project, folder)
        return 0
    projects = [(project, folder) for project, folder in projects if (folder / "compile_commands.json").exists()]
    if args.first:
        runs = read("first-runs.json")
        for project, folder in projects:
            own = [record for record in records if record["project"] == project["name"]]
            runs.setdefault(project["name"], first_run(project, folder, own, args.first))
        write("first-runs.json", "{}", (f"{json.dumps(name)}: {json.dumps(run)}" for name, run in runs.items()))
        return 0
    differ, records = compare_all(projects, records, str(pathlib.Path(args.tool).resolve()), args.jobs)
    if args.write:
        write("findings.json", "[]", (json.dumps(record, ensure_ascii=False) for record in records))
    return 1 if differ and not args.write else 0


if __name__ == "__main__":
    sys.exit(main())
