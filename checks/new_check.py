#!/usr/bin/env python3
"""Writes all that a new check needs.

usage: checks/new_check.py NAME "what it finds"

NAME is that of the check without `async-`, such as busy-wait. What it finds is
one line in lower case without a full stop, such as "loops in coroutines that do
nothing but wait". The check gets a room with source and header, a row in the
registry, the build and the module, a page, a row in the index of the pages, and
fixtures. All of it builds, and the tests fail where TODO stands.
"""

import pathlib
import re
import sys
import textwrap
from string import Template

PROJECT = pathlib.Path(__file__).resolve().parent.parent
REGISTRY = "checks/common/Checks.def"
MODULE = "checks/module/AsyncModule.cpp"
BUILD = "checks/CMakeLists.txt"
INDEX = "docs/index.md"

# As much as fits a line of the registry.
LONGEST_SUMMARY = 66

LICENSE = """\
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
"""

HEADER = Template("""\
#ifndef $guard
#define $guard

#include "async-tidy/common/AsyncCheck.h"

namespace async_tidy {

$comment
class $cls : public AsyncCheck {
public:
  using AsyncCheck::AsyncCheck;
  void registerMatchers(MatchFinder *Finder) override;
  void check(const MatchResult &Result) override;
};

} // namespace async_tidy

#endif // $guard
""")

SOURCE = Template("""\
#include "$cls.h"
#include "async-tidy/common/AsyncMatchers.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace async_tidy {

void ${cls}::registerMatchers(MatchFinder *Finder) {
  // TODO: the candidates, in the words of AsyncMatchers.h.
  const auto Wanted = callExpr(callee(functionDecl(hasName("candidate"))));
  Finder->addMatcher(
      functionDecl(isCoroutine(), forEachCall(analysis(), Wanted.bind("call"))),
      this);
}

void ${cls}::check(const MatchResult &Result) {
  const auto *Call = Result.Nodes.getNodeAs<CallExpr>("call");
  // TODO: ask the engines, which analysis() has.
  report(Call->getExprLoc(), [=, this] {
    // TODO: what is wrong, and what follows from it.
    diag(Call->getExprLoc(), "this call is a candidate");
  });
}

} // namespace async_tidy
""")

PAGE = Template("""\
# $check

$introduction

## What it finds

TODO

## Why it is a bug

TODO

## Example

```cpp
TODO
```

```text
TODO
```

## Instead

TODO

## Options

None.

## Limits

TODO

## How to silence it

TODO: an idiom besides `NOLINT($check)`.
""")

BAD = Template("""\
// RUN: %check %s

// TODO: what is reported.

#include <mylib/task.hpp>

void candidate();

mylib::task<> plain() {
  candidate();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: TODO [$check]
  co_return;
}
""")

OK = Template("""\
// RUN: %check %s

// TODO: what looks like it and is right.

#include <mylib/task.hpp>

void candidate();

void noCoroutine() { candidate(); }
""")


class Wrong(Exception):
    """The arguments or the sources are not as expected."""


def banner(file, what, language=""):
    """The first line of a source, filled up to 80 columns."""
    start, end = f"//===--- {file} - {what} ", f"{language}-===//"
    return start + "-" * (80 - len(start) - len(end)) + end + "\n"


def insert_sorted(text, block, line, end=""):
    """`text` with `line` at its place among the lines that `block` matches.

    What the lines are sorted by reaches up to `end`.
    """
    match = re.search(block, text, re.MULTILINE)
    if not match:
        raise Wrong(f"expected lines like {block!r}")
    lines = sorted([*match[0].splitlines(keepends=True), line],
                   key=lambda each: each.split(end)[0] if end else each)
    return text[:match.start()] + "".join(lines) + text[match.end():]


def with_row(text, check, row):
    """The registry with `row` before the first check that comes after `check`."""
    for match in re.finditer(r'^ASYNC_CHECK\(\w+,\s*"([^"]+)"', text, re.MULTILINE):
        if match[1] > check:
            return text[:match.start()] + row + text[match.start():]
    return text.replace("\n#undef ASYNC_CHECK", row + "\n#undef ASYNC_CHECK")


class NewCheck:
    def __init__(self, name, summary):
        self.name = name[len("async-"):] if name.startswith("async-") else name
        self.summary = summary
        if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", self.name):
            raise Wrong(f"expected a name in lower case such as busy-wait, not '{name}'")
        if not re.fullmatch(r"[a-z][^\n\"\\|]*[^\s.\"\\|]", summary):
            raise Wrong(f"expected one line in lower case without a full stop, not '{summary}'")
        if len(summary) > LONGEST_SUMMARY:
            raise Wrong(f"expected at most {LONGEST_SUMMARY} characters, not '{summary}'")
        self.check = f"async-{self.name}"
        self.cls = "".join(word.capitalize() for word in self.name.split("-")) + "Check"
        if any((PROJECT / path).exists() for path in self.files()):
            raise Wrong(f"{self.check} exists")

    def files(self):
        """What is new, by its path."""
        room, fixtures = f"checks/{self.name}", f"test/checks/{self.name}"
        guard = f"ASYNC_TIDY_CHECKS_{self.name}_{self.cls}_H".replace("-", "_").upper()
        words = {"guard": guard, "cls": self.cls, "check": self.check, "summary": self.summary}
        comment = textwrap.fill(
            f"Finds {self.summary}. The user-facing documentation is docs/checks/{self.check}.md.",
            80, initial_indent="/// ", subsequent_indent="/// ", break_on_hyphens=False)
        introduction = textwrap.fill(
            f"Finds {self.summary}. This check is a preview: it runs if its full name is spelled, "
            "or with the option `async-tidy.Preview`.", 80, break_on_hyphens=False)
        what = self.name.replace("-", " ").capitalize()
        return {
            f"{room}/{self.cls}.h": banner(f"{self.cls}.h", what, "*- C++ -*") + LICENSE + "\n"
            + HEADER.substitute(words, comment=comment),
            f"{room}/{self.cls}.cpp": banner(f"{self.cls}.cpp", what) + LICENSE + "\n"
            + SOURCE.substitute(words),
            f"docs/checks/{self.check}.md": PAGE.substitute(words, introduction=introduction),
            f"{fixtures}/bad-plain.cpp": BAD.substitute(words),
            f"{fixtures}/ok-plain.cpp": OK.substitute(words),
        }

    def changes(self):
        """What changes, by its path."""
        texts = {path: (PROJECT / path).read_text(encoding="utf-8")
                 for path in (REGISTRY, MODULE, BUILD, INDEX)}
        version = re.search(r"^project\(.* VERSION (\d+\.\d+)",
                            (PROJECT / "CMakeLists.txt").read_text(encoding="utf-8"), re.MULTILINE)[1]
        row = (f'ASYNC_CHECK({self.cls}, "{self.check}", Preview, "{version}",\n'
               f'            "{self.summary}", false, false)\n')
        texts[REGISTRY] = with_row(texts[REGISTRY], self.check, row)
        texts[MODULE] = insert_sorted(texts[MODULE], r'^(#include "[^"]+"\n)+',
                                      f'#include "{self.name}/{self.cls}.h"\n')
        texts[BUILD] = insert_sorted(texts[BUILD], r"(?<=async-tidy-checks OBJECT\n)(  \S+\.cpp\n)+",
                                     f"  {self.name}/{self.cls}.cpp\n")
        texts[INDEX] = insert_sorted(
            texts[INDEX], r"^(\| \[async-[^\n]+\n)+",
            f"| [{self.check}](checks/{self.check}.md) (preview) | {self.summary} | no |\n",
            end="]")
        return texts

    def write(self):
        # Nothing is written unless all of it can be.
        for path, text in {**self.changes(), **self.files()}.items():
            (PROJECT / path).parent.mkdir(parents=True, exist_ok=True)
            (PROJECT / path).write_text(text, encoding="utf-8")
            print(path)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    try:
        NewCheck(*sys.argv[1:]).write()
    except Wrong as problem:
        print(f"new_check.py: {problem}", file=sys.stderr)
        sys.exit(2)
    print("Now build, and write what grep -rn TODO finds in these files.")


if __name__ == "__main__":
    main()
