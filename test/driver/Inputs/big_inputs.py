"""Writes a compile database of 10,000 commands, ten of them for C++, and a file of 100,000 lines.

usage: big_inputs.py FLAG...

In each, one coroutine has a finding; all other code has none.
"""

import json
import pathlib
import sys

BEGIN = "#include <asio.hpp>\nasio::awaitable<int> work();\n"
FINDING = "asio::awaitable<void> run() {\n  work();\n  co_await work();\n}\n"

names = [f"unit{number}.cpp" if number < 10 else f"unit{number}.c" for number in range(10000)]
for name in names[:10]:
    pathlib.Path(name).write_text(BEGIN + (FINDING if name == "unit7.cpp" else ""), encoding="utf-8")
with open("compile_commands.json", "w", encoding="utf-8") as database:
    json.dump([{"directory": str(pathlib.Path.cwd()), "file": name,
                "arguments": ["clang", *(sys.argv[1:] if name.endswith("cpp") else []), "-c", name]}
               for name in names], database)
plain = "".join(f"int plain{number}(int X) {{\n  return X + {number};\n}}\n\n" for number in range(24999))
pathlib.Path("long.cpp").write_text(BEGIN + "\n" * 4 + plain + FINDING, encoding="utf-8")
