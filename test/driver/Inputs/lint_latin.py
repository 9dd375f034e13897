"""Lints the source in a folder whose name is no UTF-8, which lit cannot spell.

usage: lint_latin.py DRIVER FOLDER FLAG...
"""

import glob
import os
import sys

driver, folder, *flags = sys.argv[1:]
(source,) = (name for name in glob.glob(os.fsencode(folder) + b"/*.cpp") if not name.isascii())
os.execv(driver, [driver, "--quiet", source, "--", *flags])
