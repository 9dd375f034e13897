#!/usr/bin/env python3
"""Lints checkouts of real projects, and compares what is found with the recorded verdicts.

    ecosystem.py FOLDER [NAME...] --tool build/bin/async-tidy [--write]
    ecosystem.py --table

projects.json lists the projects, each with a commit, and findings.json what was found in
them, each finding with a verdict and its reason:

    right   a mistake, or a cost that the authors would want to know
    letter  true, but nobody would change it: an example that blocks on purpose
    wrong   not true

FOLDER has a checkout NAME of each project to lint, with a compile_commands.json; the others
are left out. What is new or gone is printed as a diff, and fails: a reviewer reads it.
`--write` records it, with the verdict `unread` for what is new. The configuration of the
projects does not count. `--table` counts the verdicts by check, for the documentation.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
KEY = ("project", "file", "check", "code", "message")
VERDICTS = ("right", "letter", "wrong", "unread")
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


def findings_in(project, folder, tool):
    done = subprocess.run(
        [tool, "-p", ".", "--quiet", "--each-cause", "--config={}", "--format=json"],
        cwd=folder, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"{project['name']}: {done.stderr.strip()}")
    found = []
    for each in json.loads(done.stdout)["findings"]:
        file = (folder / each["file"]).resolve()
        line = file.read_text(encoding="utf-8", errors="replace").splitlines()[each["range"]["line"] - 1]
        found.append({"project": project["name"], "file": str(file.relative_to(folder.resolve())),
                      "code": line.strip(), "check": each["check"], "message": each["message"]})
    return found


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


def table(records):
    counts = collections.defaultdict(collections.Counter)
    for record in records:
        counts[record["check"]][record["verdict"]] += 1
    counts["all"] = sum(counts.values(), collections.Counter())
    print("| check | " + " | ".join(VERDICTS) + " |\n|---|" + "---|" * len(VERDICTS))
    for check in sorted(counts, key=lambda check: (check == "all", check)):
        print(f"| {check} | " + " | ".join(str(counts[check][verdict]) for verdict in VERDICTS) + " |")


def write(records):
    lines = ",\n  ".join(json.dumps(record, ensure_ascii=False) for record in records)
    (HERE / "findings.json").write_text(f"[\n  {lines}\n]\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=pathlib.Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--tool")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--table", action="store_true")
    args = parser.parse_args()
    records = read("findings.json")
    if args.table:
        table(records)
        return 0
    if not args.folder or not args.tool:
        parser.error("expected a folder and --tool")
    tool = str(pathlib.Path(args.tool).resolve())
    differ = False
    for project in read("projects.json"):
        folder = args.folder / project["name"]
        if (args.names and project["name"] not in args.names) or not (folder / "compile_commands.json").exists():
            continue
        if problem := checkout_problem(project, folder):
            sys.exit(problem)
        own = [record for record in records if record["project"] == project["name"]]
        result = compare(own, findings_in(project, folder, tool))
        print(f"{project['name']}: {len(result)} findings")
        differ = differ or collections.Counter(map(key_of, result)) != collections.Counter(map(key_of, own))
        records = [record for record in records if record["project"] != project["name"]] + result
    if args.write:
        write(records)
    return 1 if differ and not args.write else 0


if __name__ == "__main__":
    sys.exit(main())
