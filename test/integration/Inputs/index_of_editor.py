"""An editor at work while a project's index is written for the first time, and anew.

usage: index_of_editor.py DRIVER SERVER -- COMPILER-FLAG...

The project is made in the working directory. What the editor shows is printed.
"""

import pathlib
import subprocess
import sys

from language_server import Server, text_of, write_database

STORE = "#include <unistd.h>\nvoid save() { %s; }\n"
SOURCES = {
    "helpers.h": """#include <unistd.h>
void save();
inline void nap() { sleep(1); }
struct Bed {
  void rest() { nap(); }
  template <class T> void doze(T) { sleep(2); }
};
""",
    "store.cpp": STORE % "sleep(3)",
    "work.cpp": """#include "helpers.h"
#include <mylib/task.hpp>
mylib::task<> work(Bed Own) {
  save();
  nap();
  Own.rest();
  Own.doze(1);
  co_return;
}
""",
}


def main():
    driver, command, separator, *flags = sys.argv[1:]
    assert separator == "--", __doc__
    here = pathlib.Path.cwd()
    for name, text in SOURCES.items():
        (here / name).write_text(text, encoding="utf-8")
    (here / "build").mkdir()
    write_database("build", flags, "work.cpp", "store.cpp")

    def write_index():
        subprocess.run([driver, "-p", "build", "--write-index=build/async-tidy-index.json"],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)

    work = str(here / "work.cpp")

    def show(when):
        print(when)
        for found in server.diagnostics(work):
            if found["code"].startswith("async-"):
                print(text_of("work.cpp", found))

    server = Server([command])
    server.initialize(publishDiagnostics={"relatedInformation": True})
    server.open(work)
    show("no index:")
    write_index()
    server.change(work, SOURCES["work.cpp"] + "// edited\n")
    show("an index:")
    (here / "store.cpp").write_text(STORE % "(void)0", encoding="utf-8")
    write_index()
    server.change(work, SOURCES["work.cpp"] + "// edited again\n")
    show("another index:")
    server.stop()


if __name__ == "__main__":
    main()
