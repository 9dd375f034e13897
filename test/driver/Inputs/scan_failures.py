"""Tries every way in which a scan of includes can miss what is in a file.

usage: scan_failures.py DRIVER STUBS FOLDER

Each case is a compile command, and files, such that the source has a finding or
cannot be parsed. However much a run covers, it must never be called clean.
"""

import json
import os
import shutil
import subprocess
import sys

BAD = ("#include <asio.hpp>\n"
       "asio::awaitable<void> work();\n"
       "asio::awaitable<void> run() {\n  work();\n  co_return;\n}\n")
NO_HEADER = "#include <boost/not/there.hpp>\nboost::task<int> f() { f(); co_return 1; }\n"
FINDING, FAILURE = 1, 2


def cases(stubs):
    """Yields name, expected exit code, arguments, source, other files."""
    flags = ["-std=c++20", "-nostdinc++", "-isystem", stubs]
    gcc = ["c++", *flags, "-c", "a.cpp"]

    # What cannot be parsed.
    yield "missing header", FAILURE, ["c++", "-std=c++20", "-c", "a.cpp"], NO_HEADER, {}
    yield ("missing header in a header", FAILURE, ["c++", "-std=c++20", "-c", "a.cpp"],
           '#include "h.h"\n', {"h.h": NO_HEADER})
    yield ("missing header that NOLINT hides", FAILURE, ["c++", "-c", "a.cpp"],
           "#include <not/there.hpp> // NOLINT\n", {})
    yield ("missing header that the build makes", FAILURE,
           ["c++", "-MM", "-MG", "-c", "a.cpp"], NO_HEADER, {})
    yield "missing source", FAILURE, gcc, None, {}
    yield "missing response file", FAILURE, ["c++", *flags, "@gone.rsp", "-c", "a.cpp"], BAD, {}
    yield "missing nested response file", FAILURE, ["c++", "@a.rsp"], BAD, {
        "a.rsp": "@gone.rsp -c a.cpp"}
    yield "missing response file that the file needs", FAILURE, ["c++", "@gone.rsp"], BAD, {}
    yield "missing forced include", FAILURE, [*gcc, "-include", "gone.h"], "int x;\n", {}
    yield "configuration file that is left out", FINDING, [*gcc, "--config=gone.cfg"], BAD, {}
    yield "missing overlay", FAILURE, [*gcc, "-ivfsoverlay", "gone.yaml"], BAD, {}
    yield "open conditional", FAILURE, gcc, "#if 1\nint x;\n", {}
    yield "recursive include", FAILURE, gcc, '#include "a.cpp"\n', {}
    yield "MSVC without its headers", FAILURE, ["clang-cl", "/std:c++20", "/c", "a.cpp"], BAD, {}
    yield "cl.exe", FAILURE, ["cl.exe", "/nologo", "/std:c++20", "/c", "a.cpp"], BAD, {}
    yield "CUDA without CUDA", FAILURE, ["clang++", *flags, "-x", "cuda", "-c", "a.cpp"], BAD, {}
    yield "HIP without HIP", FAILURE, ["clang++", *flags, "-x", "hip", "-c", "a.cpp"], BAD, {}
    yield "unknown language", FAILURE, ["c++", *flags, "-x", "c+", "-c", "a.cpp"], BAD, {}
    yield "unknown target", FAILURE, [*gcc, "--target=no-such-target"], BAD, {}
    yield "a shell", FAILURE, ["sh", "-c", "c++ -c a.cpp"], BAD, {}
    yield "no command", FAILURE, [], BAD, {}
    yield "no program", FAILURE, [""], BAD, {}
    yield "empty response file", FAILURE, ["@a.rsp"], BAD, {"a.rsp": ""}
    yield "launcher without a compiler", FAILURE, ["cmake", "-E", "__run_co_compile", "--"], BAD, {}
    yield "no compiler at all", FAILURE, ["true"], BAD, {}
    yield "value is missing", FAILURE, [*gcc, "-include"], BAD, {}
    yield "frontend without input", FAILURE, ["clang", "-cc1"], BAD, {}

    # What can be parsed, but is not what the scan usually sees.
    yield "plain", FINDING, gcc, BAD, {}
    yield "dependencies only", FINDING, ["c++", *flags, "-MM", "a.cpp"], BAD, {}
    yield "preprocess only", FINDING, ["c++", *flags, "-E", "a.cpp"], BAD, {}
    yield "two sources", FINDING, [*gcc, "b.cpp"], BAD, {"b.cpp": "int b;\n"}
    yield "temporary files", FINDING, [*gcc, "-save-temps"], BAD, {}
    yield "two preprocessors", FINDING, [*gcc, "-no-integrated-cpp"], BAD, {}
    yield "offload", FINDING, ["clang++", *flags, "-x", "c++", "-c", "a.cpp", "-fopenmp"], BAD, {}
    yield "driver of CL", FINDING, [
        "clang-cl", "/std:c++20", "/I" + stubs,
        "/Yupch.h", "/WX", "/showIncludes", "/c", "a.cpp"], BAD, {}
    for launcher in (["ccache"], ["sccache"], ["distcc"], ["icecc"], ["env", "A=b"],
                     ["cmake", "-E", "env", "A=b"], ["cmake", "-E", "time"],
                     ["cmake", "-E", "__run_co_compile", "--tidy=a;-b", "--source=a.cpp", "--"],
                     ["cmake", "-E", "__run_co_compile", "--launcher=x", "--source=a.cpp", "--", "ccache"]):
        yield " ".join(launcher), FINDING, [*launcher, *gcc], BAD, {}
    yield "response file", FINDING, ["c++", "@a.rsp"], BAD, {"a.rsp": " ".join(gcc[1:])}
    yield "forced include", FINDING, ["c++", *flags, "-include", "h.h", "-c", "a.cpp"], "", {"h.h": BAD}
    yield "preprocessed", FINDING, ["c++", "-std=c++20", "-x", "c++-cpp-output", "-c", "a.cpp"], BAD_ALONE, {}
    yield "coroutines without a header", FINDING, ["c++", "-std=c++20", "-c", "a.cpp"], BAD_ALONE, {}
    yield "frontend", FINDING, ["clang", "-cc1", "-fsyntax-only", "-std=c++20", "-fcxx-exceptions", "-fexceptions",
                                "-x", "c++", "a.cpp"], BAD_ALONE, {}
    yield "verified by clang", FINDING, [*gcc, "-Xclang", "-verify"], BAD, {}
    yield "completed by clang", FINDING, [*gcc, "-Xclang", "-code-completion-at=a.cpp:1:1"], BAD, {}
    yield "skipped by clang", FINDING, [*gcc, "-Xclang", "-preamble-bytes=120,1"], BAD, {}
    yield "other code", FINDING, [*gcc, "-Xclang", "-remap-file", "-Xclang", "a.cpp;b.cpp"], BAD, {
        "b.cpp": "int b;\n"}
    yield "another action", FINDING, [*gcc, "-Xclang", "-ast-dump"], BAD, {}
    yield "only the version", FAILURE, [*gcc, "--version"], BAD, {}
    yield "modules", FINDING, [*gcc, "-fmodules", "-fmodules-cache-path=cache"], BAD, {}
    yield "analyzer's macro", FINDING, gcc, "#ifdef __clang_analyzer__\n" + BAD + "#endif\n", {}
    yield "language after another", FINDING, ["clang", *flags, "-x", "c", "-x", "c++", "-c", "a.cpp"], BAD, {}
    yield "language by its long name", FINDING, ["clang", *flags, "--language=c++", "-c", "a.cpp"], BAD, {}


# Declares what makes a coroutine itself.
BAD_ALONE = """namespace std {
template <class R, class... A> struct coroutine_traits { using promise_type = typename R::promise_type; };
template <class P = void> struct coroutine_handle {
  static coroutine_handle from_address(void *) noexcept;
  void *address() const noexcept;
  operator coroutine_handle<>() const noexcept;
};
template <> struct coroutine_handle<void> {
  static coroutine_handle from_address(void *) noexcept;
};
struct suspend_always {
  bool await_ready() noexcept { return false; }
  void await_suspend(coroutine_handle<>) noexcept {}
  void await_resume() noexcept {}
};
}
struct task {
  struct promise_type {
    task get_return_object();
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_void();
    void unhandled_exception();
  };
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};
task work();
task run() {
  work();
  co_return;
}
"""


def main():
    driver, stubs, folder = sys.argv[1:]
    wrong = []
    for number, (name, expected, arguments, source, files) in enumerate(cases(stubs)):
        place = os.path.join(folder, str(number))
        shutil.rmtree(place, ignore_errors=True)
        os.makedirs(place)
        if source is not None:
            files = {"a.cpp": source, **files}
        for path, text in files.items():
            with open(os.path.join(place, path), "w", encoding="utf-8") as file:
                file.write(text)
        with open(os.path.join(place, "compile_commands.json"), "w", encoding="utf-8") as file:
            json.dump([{"directory": place, "file": "a.cpp", "arguments": arguments}], file)
        for inputs in ([], ["."]):
            run = subprocess.run([driver, "--quiet", "--timeout=60", *inputs], cwd=place, text=True,
                                 capture_output=True, errors="replace", check=False)
            said = run.stderr.strip()
            if run.returncode != expected:
                wrong.append(f"{name} {inputs}: exit code {run.returncode}, expected {expected}: {said}")
            elif expected == FAILURE and "error: " not in said:
                wrong.append(f"{name} {inputs}: no reason is given: {said}")
    sys.exit("\n".join(wrong) or 0)


if __name__ == "__main__":
    main()
