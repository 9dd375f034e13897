# How the tests run: see README.md for what a test may write.

import importlib.util
import os
import shlex
import shutil
import subprocess
import sys

config.name = "async-tidy"
# lit hands tests to other processes, to which a class of this file means nothing.
sys.path.insert(0, os.path.join(config.source_dir, "tools"))
from hermetic_test import HermeticTest

config.test_format = HermeticTest(execute_external=False)
config.suffixes = [".cpp", ".test"]
config.excludes = ["Inputs", "bench", "tools", "CMakeLists.txt",
                   *(name for name in os.listdir(os.path.join(config.source_dir, "fuzz"))
                     if name.endswith("Fuzzer.cpp"))]
config.test_source_root = config.source_dir
config.test_exec_root = config.binary_dir

# A test must not read or write what belongs to the user who runs it.
for name in ("HOME", "XDG_CONFIG_HOME"):
    directory = os.path.join(config.binary_dir, "home", name.lower())
    os.makedirs(directory, exist_ok=True)
    config.environment[name] = directory
config.environment["LC_ALL"] = "C.UTF-8"
# As if this build were installed.
config.environment["PATH"] = os.pathsep.join(
    [os.path.join(config.build_dir, "bin"), os.environ["PATH"]])


def llvm_tool(name):
    """The tool of the LLVM release that the build uses."""
    return os.path.join(config.llvm_bin, name)


def script(name):
    """A helper of the tests, ready to be called."""
    return f"{sys.executable} {os.path.join(config.source_dir, 'tools', name)}"


driver = os.path.join(config.build_dir, "bin", "async-tidy")
language_server = os.path.join(config.build_dir, "bin", "async-tidyd")
module = os.path.join(config.build_dir, "lib", "AsyncTidyModule.so")
host = lit_config.params.get("host", llvm_tool("clang-tidy"))
# `--param module_llvm=19` runs the fixtures in the clang-tidy of another release, with the
# module of that release: what it finds is compared with the driver of this one.
other_release = lit_config.params.get("module_llvm")
if other_release:
    module = os.path.join(f"{config.build_dir}-{other_release}", "lib", "AsyncTidyModule.so")
    host = f"clang-tidy-{other_release}"
    config.available_features.add(f"module-llvm-{other_release}")
# Who runs all tests has built the module for the clang-tidy of another release just before;
# at any other time, it may be older than the sources.
if "compared_llvm" in lit_config.params:
    config.available_features.add(f"module-in-clang-tidy-{lit_config.params['compared_llvm']}")
# The same holds for the fuzzers.
if "fuzzers" in lit_config.params:
    config.available_features.add("fuzzers")
inputs = os.path.join(config.source_dir, "Inputs")
stub_flags = f"-std=c++20 -nostdinc++ -isystem {os.path.join(inputs, 'stubs')}"

check = " ".join(
    [
        script("check.py"),
        f"--driver={driver}",
        f"--module={module}",
        f"--clang-tidy={host}",
        f"--clangxx={llvm_tool('clang++')}",
        f"--filecheck={llvm_tool('FileCheck')}",
        f"--default-flags='{stub_flags}'",
        "--temp=%t",
    ]
)

# lit tries these in order, and replaces %s and %t after them.
config.substitutions += [
    ("%async-tidyd", language_server),
    ("%async-tidy", driver),
    ("%module", module),
    ("%llvm-prefix", os.path.dirname(config.llvm_bin)),
    ("%clang-tidy", host),
    ("%clang-format", llvm_tool("clang-format")),
    ("%clangxx", llvm_tool("clang++")),
    ("%FileCheck", llvm_tool("FileCheck")),
    ("%expect-exit", script("expect_exit.py")),
    ("%not", llvm_tool("not")),
    ("%python", sys.executable),
    ("%cmake", config.cmake),
    ("%inputs", inputs),
    ("%tools", os.path.join(config.source_dir, "tools")),
    ("%project", config.project_dir),
    ("%build", config.build_dir),
    ("%stub-flags", stub_flags),
    ("%check", check),
]

if config.has_clangd:
    config.available_features.add("clangd")
# Root may do what others may not, and so becomes nobody where that matters.
as_nobody = ""
if os.geteuid() == 0:
    as_nobody = "env TMPDIR=/tmp setpriv --reuid=65534 --regid=65534 --clear-groups "
    if not shutil.which("setpriv") or subprocess.run(
            shlex.split(as_nobody) + [driver, "--version"], capture_output=True).returncode:
        as_nobody = None
if as_nobody is not None:
    config.available_features.add("unprivileged")
    config.substitutions.insert(0, ("%as-nobody ", as_nobody))
for tool in ("bear", "chromium", "clang-apply-replacements-22", "clang-tidy-14", "clang-tidy-diff-22.py",
             "dpkg-shlibdeps", "g++", "git", "meson",
             "mkdocs", "nvim", "pre-commit", "run-clang-tidy-22", "shellcheck"):
    if shutil.which(tool):
        config.available_features.add(tool)
if importlib.util.find_spec("jsonschema"):
    config.available_features.add("jsonschema")
if os.path.exists(llvm_tool("clang-query")):
    config.available_features.add("clang-query")
# The sanitizers need memory of their own, and not all is built with them.
if "sanitized" in lit_config.params:
    config.available_features.add("sanitized")
# `--param valgrind=1` runs the driver under valgrind, but not the processes that it starts, nor
# what such a process does: clang, of which valgrind complains.
if "valgrind" in lit_config.params:
    index = config.substitutions.index(("%async-tidy", driver))
    config.substitutions[index:index + 1] = [
        ("%async-tidy --analyze-to", f"{driver} --analyze-to"),
        ("%async-tidy", f"valgrind --quiet --error-exitcode=99 {driver}")]
# Packages whose code the ecosystem tests lint.
asio_examples = "/usr/share/doc/libasio-dev/examples/cpp17/coroutines_ts"
if not os.path.exists(asio_examples):
    # Where bootstrap.sh unpacks them if dpkg leaves documentation out.
    asio_examples = os.path.join(config.build_dir, "libasio-doc", asio_examples[1:])
config.substitutions.append(("%asio-examples", asio_examples))
for feature, path in {
    "asio": "/usr/include/asio.hpp",
    "asio-examples": os.path.join(asio_examples, "echo_server.cpp"),
    "boost": "/usr/include/boost/asio.hpp",
    "qcoro": "/usr/include/qcoro6/qcoro/qcorotask.h",
}.items():
    if os.path.exists(path):
        config.available_features.add(feature)
