"""Fails unless the driver prints the page of every check that it lists.

usage: explain_all.py DRIVER PAGES <LISTED-CHECKS
"""

import pathlib
import subprocess
import sys


def main():
    driver, pages = sys.argv[1:]
    names = [line.split()[0] for line in sys.stdin]
    assert names, "no check is listed"
    for name in names:
        page = (pathlib.Path(pages) / f"{name}.md").read_text(encoding="utf-8")
        shown = subprocess.run(
            [driver, f"--explain={name}"], stdout=subprocess.PIPE, text=True, check=True)
        assert shown.stdout == page, f"{name} shows another text than its page"


if __name__ == "__main__":
    main()
