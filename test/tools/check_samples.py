#!/usr/bin/env python3
"""Fails if a sample on a check's page does not lint as the page says.

usage: check_samples.py DRIVER FOLDER CONTEXTS PAGE... -- COMPILER-FLAG...

Samples are the blocks of C++ outside of the section "Example", which check_examples.py
looks after. The n-th of async-NAME stands at SAMPLE in CONTEXTS/async-NAME-n.cpp, or
behind the source of the example if there is no such file. What follows `// CONFIG: ` there
is the configuration. The check finds nothing in any; without its NOLINT, if the sample has
one, it does. FOLDER is for temporary files.
"""

import os
import re
import subprocess
import sys

PART = re.compile(r"^## (?P<section>[^\n]*)\n|^```cpp\n(?P<block>.*?)^```$", re.MULTILINE | re.DOTALL)
CONFIG = re.compile(r"^// CONFIG: (.*)$", re.MULTILINE)
WAIVER = re.compile(r"// NOLINT(?:NEXTLINE)?\([^)]*\).*")


def samples(text):
    """The source of the example, and the samples."""
    example, found, section = "", [], ""
    for part in PART.finditer(text):
        if part["section"]:
            section = part["section"]
        elif section == "Example":
            example = example or part["block"]
        else:
            found.append(part["block"])
    return example, found


def context_of(contexts, check, number, example):
    path = os.path.join(contexts, f"{check}-{number}.cpp")
    if not os.path.exists(path):
        return example + "\nnamespace instead {\nSAMPLE\n}\n"
    with open(path, encoding="utf-8") as file:
        return file.read()


def lint(driver, folder, check, source, flags):
    with open(os.path.join(folder, "sample.cpp"), "w", encoding="utf-8") as file:
        file.write(source)
    config = CONFIG.search(source)
    return subprocess.run([driver, "--quiet", f"--config={config[1] if config else '{}'}", f"--checks=-*,{check}",
                           "sample.cpp", "--", *flags], cwd=folder, capture_output=True, text=True, check=False)


def main():
    separator = sys.argv.index("--")
    flags = sys.argv[separator + 1 :]
    driver, folder, contexts, *pages = sys.argv[1:separator]
    wrong, count = False, 0
    for page in pages:
        check = os.path.splitext(os.path.basename(page))[0]
        with open(page, encoding="utf-8") as file:
            example, found = samples(file.read())
        for number, sample in enumerate(found, 1):
            count += 1
            context = context_of(contexts, check, number, example)
            # What the example itself has is not the sample's.
            known = lint(driver, folder, check, context.replace("SAMPLE", ""), flags).stdout.count(f"[{check}]") \
                if "namespace instead" in context else 0
            expected = [(sample, False)]
            if WAIVER.search(sample):
                expected.append((WAIVER.sub("", sample), True))
            for text, is_reported in expected:
                done = lint(driver, folder, check, context.replace("SAMPLE", text), flags)
                if done.returncode == 2 or (done.stdout.count(f"[{check}]") > known) != is_reported:
                    wrong = True
                    what = "is reported without its comment" if is_reported else "is right"
                    print(f"{page}: sample {number} is not as the page says, that it {what}:\n{text}"
                          f"{done.stdout}{done.stderr}")
    print(f"{count} samples")
    return wrong or not count


if __name__ == "__main__":
    sys.exit(main())
