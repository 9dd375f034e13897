"""Runs a fixture through the driver and through the clang-tidy module.

usage: check.py SOURCE [CHECKS] [TEMP] [TOOL-OPTION...] [-- COMPILER-FLAGS]

CHECKS is a comma-separated list; by default a fixture in test/checks/NAME/ is
for async-NAME, and any other for all checks. Options that begin with a dash
are passed on to both tools. What the fixture expects stands in its comments:

  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: ...   a diagnostic
  // CHECK-NOTES: :[[@LINE-2]]:7: note: ...         notes; if any is expected,
                                                    all of them must be
  // CHECK-FIXES: ...                               a line of the fixed source

Driver and module must report the same. A diagnostic that no comment expects
is a failure. Fixed code must compile and must not report again. The file's
name states the verdict: ok-* has no diagnostic, bad-* has one; fp-* and fn-*
(false positives and negatives that we know of) expect what should happen and
are marked XFAIL.
"""

import argparse
import collections
import difflib
import os
import re
import shlex
import shutil
import subprocess
import sys

DIAGNOSTIC = re.compile(
    r"^(?:(?P<file>[^\s:][^:]*):(?P<line>\d+):(?P<column>\d+): )?"
    r"(?P<severity>warning|error|fatal error|note|remark): (?P<text>.*)$"
)
EXPECTATION = re.compile(r"// *(CHECK-(?:MESSAGES|NOTES|FIXES)(?:-[A-Z]+)?):.*")
COMPILE_ERROR = "[clang-diagnostic-error]"
HEADER_SUFFIXES = (".h", ".hpp", ".inc")


class Failure(Exception):
    """The fixture does not do what it states."""


class BrokenFixture(Failure):
    """The fixture was not even judged, so that no XFAIL can cover it."""


Run = collections.namedtuple("Run", "tool status diagnostics output")


def run_command(arguments):
    return subprocess.run(
        arguments, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        errors="replace")


def parse_diagnostics(output, directory):
    """Groups of lines, one per diagnostic: itself, then its notes.

    Source excerpts are left out, since they quote the expectations.
    """
    groups = []
    for line in output.splitlines():
        match = DIAGNOSTIC.match(line)
        if not match:
            continue
        text = f"{match['severity']}: {match['text']}"
        if match["file"]:
            path = os.path.normpath(os.path.join(directory, match["file"]))
            text = f"{path}:{match['line']}:{match['column']}: {text}"
        if match["severity"] == "note" and groups:
            groups[-1].append(text)
        else:
            groups.append([text])
    return groups


def lint(tool, command):
    done = run_command(command)
    if done.returncode < 0 or done.returncode > 2:
        raise BrokenFixture(
            f"{tool} ended with status {done.returncode}\n{shlex.join(command)}\n{done.stdout}")
    diagnostics = parse_diagnostics(done.stdout, os.getcwd())
    return Run(tool, done.returncode, diagnostics, done.stdout)


class Fixture:
    def __init__(self, options):
        self.options = options
        self.path = os.path.abspath(options.source)
        self.name = os.path.basename(self.path)
        with open(self.path, encoding="utf-8") as file:
            self.text = file.read()
        prefixes = {match[1] for match in EXPECTATION.finditer(self.text)}
        self.expects_notes = "CHECK-NOTES" in prefixes
        self.expects_messages = self.expects_notes or "CHECK-MESSAGES" in prefixes
        self.expects_fixes = "CHECK-FIXES" in prefixes
        self.is_marked_xfail = bool(re.search(r"// *XFAIL: \*", self.text))

    def tool_options(self):
        """What both tools are told."""
        options = self.options
        tool_options = [f"--checks=-*,{options.checks}", "--header-filter=.*"]
        if not any(o.startswith(("--config", "-config")) for o in options.tool_options):
            # No configuration from a folder above the fixture.
            tool_options.append("--config={}")
        return tool_options + options.tool_options

    def commands(self, path, *extra):
        """How the driver and clang-tidy are called for the source at `path`."""
        options = self.options
        tool_options = [*self.tool_options(), *extra]
        driver = [options.driver, "--each-cause", path, *tool_options, "--", *options.flags]
        clang_tidy = [options.clang_tidy, f"--load={options.module}", *tool_options,
                      path, "--", *options.flags]
        return {"async-tidy": driver, "clang-tidy": clang_tidy}

    def check_name(self):
        if self.name.startswith("ok-") and (self.expects_messages or self.expects_fixes):
            raise BrokenFixture("a fixture named ok-* must not expect a diagnostic")
        if self.name.startswith("bad-") and not self.expects_messages:
            raise BrokenFixture("a fixture named bad-* must expect a diagnostic")
        if self.name.startswith(("fp-", "fn-")) and not self.is_marked_xfail:
            raise Failure("a known mistake must be marked '// XFAIL: *'; "
                          "if it is one no more, rename it to bad-* or ok-*")

    def lint_with_both(self):
        driver, clang_tidy = [
            lint(tool, command) for tool, command in self.commands(self.path).items()]
        self.compare(driver, clang_tidy)
        self.check_status(driver)
        return clang_tidy

    def compare(self, driver, clang_tidy):
        # Which macros are told is the host's affair.
        lines = [["\n  ".join(line for line in group if "note: expanded from macro" not in line)
                  for group in sorted(run.diagnostics)]
                 for run in (clang_tidy, driver)]
        if lines[0] != lines[1]:
            difference = difflib.unified_diff(
                *lines, clang_tidy.tool, driver.tool, lineterm="", n=0)
            raise BrokenFixture(
                "driver and module disagree:\n" + "\n".join(difference)
                + f"\n--- output of the driver (status {driver.status})\n{driver.output}"
                + f"--- output of clang-tidy (status {clang_tidy.status})\n{clang_tidy.output}")

    def check_status(self, driver):
        if any(COMPILE_ERROR in group[0] for group in driver.diagnostics):
            expected = 2
        else:
            expected = 1 if driver.diagnostics else 0
        if driver.status != expected:
            raise Failure(f"the driver ended with status {driver.status} instead of "
                          f"{expected}:\n{driver.output}")

    def check_messages(self, run):
        output = "".join(f"{line}\n" for group in run.diagnostics for line in group)
        if not self.expects_messages:
            if output:
                raise self.unexpected(output)
            return
        severities = "{{warning|error|note}}:" if self.expects_notes else "{{warning|error}}:"
        self.file_check(output, "messages", "--check-prefixes=CHECK-MESSAGES,CHECK-NOTES",
                        "--allow-unused-prefixes", f"--implicit-check-not={severities}")

    def unexpected(self, output):
        kind = BrokenFixture if COMPILE_ERROR in output else Failure
        return kind(f"unexpected diagnostics:\n{output}")

    def file_check(self, text, what, *arguments):
        path = f"{self.options.temp}.{what}"
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        done = run_command([self.options.filecheck, f"--input-file={path}", self.path,
                            "--allow-empty", "--dump-input=never", *arguments])
        if done.returncode:
            kind = BrokenFixture if COMPILE_ERROR in text and "XFAIL" in self.text else Failure
            raise kind(f"the {what} are not as expected:\n{done.stdout}--- all {what}:\n{text}")

    def check_fixes(self):
        copies = {tool: self.copy(tool) for tool in self.commands("")}
        before, fixable = self.lint_fixable(copies["clang-tidy"])
        if fixable == 0:
            raise Failure("a fix is expected, but no diagnostic has one")
        fixed = {}
        for tool, path in copies.items():
            lint(tool, self.commands(path, "--fix")[tool])
            with open(path, encoding="utf-8") as file:
                fixed[tool] = file.read()
        if fixed["async-tidy"] != fixed["clang-tidy"]:
            raise BrokenFixture("driver and module fix differently:\n" + "".join(
                difflib.unified_diff(fixed["clang-tidy"].splitlines(True),
                                     fixed["async-tidy"].splitlines(True),
                                     "clang-tidy", "async-tidy")))
        self.file_check(fixed["clang-tidy"], "fixes", "--check-prefix=CHECK-FIXES",
                        "--strict-whitespace")
        self.check_fixed_code(copies["clang-tidy"], len(before.diagnostics) - fixable)

    def check_unstated_fixes(self):
        """A fix that the fixture says nothing of has to be right, too."""
        path = self.copy("clang-tidy")
        if self.compile(path).returncode:
            return  # It needs files that were not copied, or is meant to fail.
        before, fixable = self.lint_fixable(path)
        # Never touch a file that is no copy, such as a header in Inputs.
        own = all(group[0].startswith(os.path.dirname(path)) for group in before.diagnostics)
        if fixable and own:
            lint("clang-tidy", self.commands(path, "--fix")["clang-tidy"])
            self.check_fixed_code(path, len(before.diagnostics) - fixable)

    def compile(self, path):
        return run_command([self.options.clangxx, "-fsyntax-only", *self.options.flags, path])

    def check_fixed_code(self, path, expected_diagnostics):
        compiled = self.compile(path)
        if compiled.returncode:
            raise Failure(f"the fixed code does not compile:\n{compiled.stdout}")
        after = lint("clang-tidy", self.commands(path)["clang-tidy"])
        if len(after.diagnostics) != expected_diagnostics:
            raise Failure("the fixed code reports again:\n" + after.output)

    def copy(self, tool):
        """Copies the fixture, without what it expects, and the headers next to it."""
        directory = f"{self.options.temp}.{tool}"
        shutil.rmtree(directory, ignore_errors=True)
        os.makedirs(directory)
        source_directory = os.path.dirname(self.path)
        for name in os.listdir(source_directory):
            if name.endswith(HEADER_SUFFIXES):
                shutil.copy(os.path.join(source_directory, name), directory)
        path = os.path.join(directory, self.name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(EXPECTATION.sub("//", self.text))
        return path

    def lint_fixable(self, path):
        """The diagnostics, and how many carry a fix of their own (not one in a note)."""
        export = f"{self.options.temp}.yaml"
        if os.path.exists(export):
            os.remove(export)
        run = lint("clang-tidy", self.commands(path, f"--export-fixes={export}")["clang-tidy"])
        if not os.path.exists(export):
            return run, 0
        with open(export, encoding="utf-8") as file:
            # The replacements of notes are indented further.
            return run, len(re.findall(r"^      Replacements:\s*$", file.read(), re.MULTILINE))

    def check(self):
        self.check_name()
        self.check_messages(self.lint_with_both())
        if self.expects_fixes:
            self.check_fixes()
        elif (self.expects_messages and not self.is_marked_xfail
              and "*" not in self.options.checks):
            self.check_unstated_fixes()


def default_checks(path):
    match = re.search(r"/test/checks/([^/]+)/", os.path.abspath(path))
    return f"async-{match[1]}" if match else "async-*"


def parse_arguments(arguments):
    flags = []
    if "--" in arguments:
        split = arguments.index("--")
        arguments, flags = arguments[:split], arguments[split + 1:]
    parser = argparse.ArgumentParser(usage=__doc__, allow_abbrev=False)
    for tool in ("driver", "module", "clang-tidy", "clangxx", "filecheck"):
        parser.add_argument(f"--{tool}")
    parser.add_argument("--default-flags", required=True)
    parser.add_argument("--temp")
    options, rest = parser.parse_known_args(arguments)
    options.tool_options = [argument for argument in rest if argument.startswith("-")]
    positional = [argument for argument in rest if not argument.startswith("-")]
    if not positional:
        parser.error("a source is needed")
    options.source, options.checks = positional[0], default_checks(positional[0])
    for argument in positional[1:]:
        # A list of checks has no slash, a path for temporary files has one.
        if "/" in argument:
            options.temp = argument
        else:
            options.checks = argument
    options.flags = flags or shlex.split(options.default_flags)
    return options


def main():
    fixture = Fixture(parse_arguments(sys.argv[1:]))
    try:
        fixture.check()
    except BrokenFixture as failure:
        print(f"{fixture.path}: {failure}")
        # An XFAIL must not hide a crash, code that does not compile, or a
        # difference between the tools: lit reports it as an unexpected pass.
        sys.exit(0 if fixture.is_marked_xfail else 1)
    except Failure as failure:
        print(f"{fixture.path}: {failure}")
        sys.exit(1)


if __name__ == "__main__":
    main()
