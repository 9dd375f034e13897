"""Prints a compile database in which SOURCE is compiled twice.

usage: two_commands.py SOURCE FIRST-FLAG SECOND-FLAG -- COMPILER [FLAG...]
"""

import json
import os
import sys

source, *flags = sys.argv[1:4]
command = sys.argv[5:]
entries = [
    {"directory": os.getcwd(), "file": source, "arguments": [*command, flag, "-c", source]}
    for flag in flags
]
json.dump(entries, sys.stdout, indent=1)
