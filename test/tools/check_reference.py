#!/usr/bin/env python3
"""Fails unless the pages name exactly the options that there are, with their defaults.

usage: check_reference.py DRIVER PROJECT-FOLDER

Compares the options of the command line with the table in docs/driver.md, those of the
checks with the tables in docs/configuration.md and on the page of each check, and has the
driver verify each example of a `.clang-tidy` in the pages.
"""

import glob
import os
import re
import subprocess
import sys
import tempfile

ROW = re.compile(r"^\| \[?(`[^|]*?)(?:\]\([^)]*\))? \| ([^|]*?) ?\|", re.MULTILINE)
SETTING = re.compile(r"^  (async-[\w-]+\.\w+): +(.*)$", re.MULTILINE)
YAML = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Reference:
    def __init__(self, driver, project):
        self.driver, self.docs = driver, os.path.join(project, "docs")
        self.problems = []

    def run(self, *arguments, folder="/"):
        return subprocess.run([self.driver, *arguments], cwd=folder, capture_output=True, text=True, check=False)

    def page(self, name):
        with open(os.path.join(self.docs, name), encoding="utf-8") as file:
            return file.read()

    def shared_settings(self):
        """The options of all checks, with their defaults, as the page has them."""
        return rows(self.page("configuration.md").split("## Options of all checks\n")[1].split("\n## ")[0])

    def compare(self, where, documented, existing):
        # The default of an option may be the value of one for all checks.
        shared = self.shared_settings()
        documented = {name: shared.get(value, value) for name, value in documented.items()}
        for name in sorted(existing.keys() - documented.keys()):
            self.problems.append(f"{where}: '{name}' is missing")
        for name in sorted(documented.keys() - existing.keys()):
            self.problems.append(f"{where}: there is no '{name}'")
        for name in sorted(existing.keys() & documented.keys()):
            if existing[name] != documented[name]:
                self.problems.append(f"{where}: the default of '{name}' is '{existing[name]}', not '{documented[name]}'")

    def check_command_line(self):
        text = self.run("--help").stdout
        existing = dict.fromkeys(re.findall(r"^  (--?[\w-]+)", text, re.MULTILINE), "")
        table = self.page("driver.md").split("## Options\n")[1]
        documented = {}
        for names, kind in ROW.findall(table):
            if kind != "absent":
                for name in re.findall(r"`(--?[\w-]+)", names):
                    documented[name] = ""
        self.compare("docs/driver.md", documented, existing)

    def settings(self):
        checks = ",".join(re.findall(r"^(async-[\w-]+)", self.run("--list-checks").stdout, re.MULTILINE))
        dump = self.run("--config={}", f"--checks={checks}", "--dump-config").stdout
        return {name: value.strip("'") for name, value in SETTING.findall(dump)}

    def check_pages(self):
        return sorted(glob.glob(os.path.join(self.docs, "checks", "*.md")))

    def check_settings(self):
        existing = self.settings()
        assert existing, "the driver has no options of checks"
        single = self.page("configuration.md").split("## Options of single checks\n")[1].split("\n## ")[0]
        self.compare("docs/configuration.md", rows(single), existing)
        for page in self.check_pages():
            check = os.path.basename(page)[:-3]
            options = self.page(f"checks/{check}.md").partition("\n## Options\n")[2].split("\n## ")[0]
            self.compare(f"docs/checks/{check}.md", rows(options),
                         {name.split(".")[1]: value for name, value in existing.items() if name.startswith(check + ".")})

    def check_shared_settings(self):
        """The driver takes each name that the page has for all checks."""
        shared = self.shared_settings()
        assert shared
        for name in shared:
            done = self.run(f"--config={{CheckOptions: {{{name}: ''}}}}", "--verify-config")
            if "unknown option" in done.stderr:
                self.problems.append(f"docs/configuration.md: there is no '{name}'")

    def check_samples(self):
        """Each sample that sets something is one that the driver takes."""
        count = 0
        for name in sorted(glob.glob(os.path.join(self.docs, "**", "*.md"), recursive=True)):
            relative = os.path.relpath(name, self.docs)
            for sample in YAML.findall(self.page(relative)):
                if not re.search(r"^(Checks|CheckOptions|WarningsAsErrors):", sample, re.MULTILINE):
                    continue
                count += 1
                with tempfile.TemporaryDirectory() as folder:
                    with open(os.path.join(folder, ".clang-tidy"), "w", encoding="utf-8") as file:
                        file.write(sample)
                    models = re.search(r"async-tidy\.Models: *'?([^'\s]+)", sample)
                    for path in models[1].split(";") if models else ():
                        os.makedirs(os.path.join(folder, os.path.dirname(path)), exist_ok=True)
                        with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
                            file.write("Library: sample\n")
                    done = self.run("--verify-config", folder=folder)
                    if done.returncode:
                        self.problems.append(f"docs/{relative}: a sample is wrong: {done.stderr.strip()}\n{sample}")
        assert count, "no page has a sample"
        return count


def rows(table):
    """The options of a table, with what stands in its second column."""
    return {names.strip("`"): default.strip("` ") for names, default in ROW.findall(table)}


def main():
    reference = Reference(*sys.argv[1:])
    reference.check_command_line()
    reference.check_settings()
    reference.check_shared_settings()
    samples = reference.check_samples()
    print("\n".join(reference.problems))
    print(f"{samples} samples")
    return bool(reference.problems)


if __name__ == "__main__":
    sys.exit(main())
