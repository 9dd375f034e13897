"""Fails if the example of a check's page shows something else than a run prints.

usage: check_examples.py [--update] DRIVER FOLDER PAGE... -- COMPILER-FLAG...

In the section "Example" of a page, the first block of C++ is the source, and the
first block of text what the driver prints for it. It is linted in FOLDER. With
--update, the page is changed to what is printed.
"""

import difflib
import os
import re
import subprocess
import sys

EXAMPLE = re.compile(r"^## Example\n.*?^```cpp\n(?P<source>.*?)^```\n.*?^```text\n(?P<output>.*?)^```\n",
                     re.MULTILINE | re.DOTALL)


def output_of(driver, check, source, folder, flags):
    with open(os.path.join(folder, "example.cpp"), "w", encoding="utf-8") as file:
        file.write(source)
    run = subprocess.run([driver, "--quiet", f"--checks=-*,{check}", "example.cpp", "--", *flags], cwd=folder,
                         capture_output=True, text=True, check=False)
    # An absolute path would not be that of the reader.
    return run.stdout.replace(folder + os.sep, "") + run.stderr


def main():
    separator = sys.argv.index("--")
    arguments, flags = sys.argv[1:separator], sys.argv[separator + 1 :]
    update = arguments[0] == "--update"
    driver, folder, *pages = arguments[update:]
    wrong = False
    for page in pages:
        with open(page, encoding="utf-8") as file:
            text = file.read()
        check = os.path.splitext(os.path.basename(page))[0]
        example = EXAMPLE.search(text)
        if not example:
            print(f"{page}: expected a section 'Example' with a source and what is printed for it")
            wrong = True
            continue
        printed = output_of(driver, check, example["source"], os.path.realpath(folder), flags)
        if printed == example["output"]:
            continue
        if update:
            begin, end = example.span("output")
            with open(page, "w", encoding="utf-8") as file:
                file.write(text[:begin] + printed + text[end:])
            continue
        wrong = True
        print(f"{page}: the example prints something else")
        print("\n".join(difflib.unified_diff(example["output"].splitlines(), printed.splitlines(), "page", "run",
                                             lineterm="")))
    return wrong


if __name__ == "__main__":
    sys.exit(main())
