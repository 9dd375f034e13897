"""Tries what a checked-out project could make the driver run or write.

usage: hostile_commands.py DRIVER CLANG FOLDER

Each compile command asks clang for a file or a program. Afterwards the project
must be as it was, nothing may be left in the temporary folder and the home of
the user, and no program of the project may have run.
"""

import json
import os
import shutil
import subprocess
import sys

SOURCE = "#include <coroutine>\nstruct S { int a; virtual void f(); };\nint x = sizeof(S);\n"
# Programs that clang's driver looks for.
PROGRAMS = ("amdgpu-arch", "nvptx-arch", "offload-arch", "as", "ld", "ptxas", "fatbinary",
            "clang-offload-bundler", "clang", "clang++", "cc1", "xcrun", "llvm-objcopy", "gcc")


def options(folder):
    """Yields the options of one command each. `out` is a file of the project, and
    `run` a program of it."""
    out, run = os.path.join(folder, "out"), os.path.join(folder, "run")
    through_driver = (
        "-MD -MF out", "-MMD -MF out", "-M -MF out", "-MM -MF out", "-MJ out", "-MJout",
        "-MD -MJ out -MF out", "-gen-cdb-fragment-path=.", "-gen-cdb-fragment-path .", "-o out", "-S -o out",
        "-E -o out", "-emit-llvm -o out", "-emit-ast -o out", "--precompile -o out", "-rewrite-objc -o out",
        "-Wp,-MD,out", "-Wp,-MMD,out", "-Wp,-MF,out,-MD", "--serialize-diagnostics out",
        "-serialize-diagnostics out", "-save-temps", "-save-temps=obj -o out", "-save-temps=cwd", "-dumpdir out",
        "-fmodules -fmodules-cache-path=.", "-fmodules -fcxx-modules -fmodules-cache-path=out.d",
        "-fmodule-output=out", "-fmodules-reduced-bmi -fmodule-output", "-fcrash-diagnostics-dir=.",
        "-gen-reproducer", "-fcrash-diagnostics=all -gen-reproducer=always", "-ftime-trace", "-ftime-trace=out",
        "-ftime-report", "-fsave-optimization-record", "-foptimization-record-file=out", "-save-stats=cwd",
        "-fproc-stat-report=out", "-fstack-usage", "-gsplit-dwarf", "-dependency-file out",
        "-fprofile-generate=out", "-ftest-coverage -fprofile-arcs", "-fcoverage-mapping -fprofile-instr-generate=out",
        "--analyze -o out", "--analyze -Xanalyzer -analyzer-output=html -o out", "-extract-api -o out",
        "-emit-symbol-graph --symbol-graph-dir=out", "-H", "-v", "-ccc-print-phases", "-###", "--config=./evil.cfg", "--config ./evil.cfg", "--config-user-dir=. --config=evil.cfg",
        "@evil.rsp", "-fdiagnostics-format=sarif", "-iapinotes-modules .", "-index-header-map",
        "-trace-includes=out", "-fxray-instrument", "-fdump-record-layouts")
    through_frontend = (
        "-dependency-file out -MT x", "-dependency-dot out", "-module-dependency-dir out.d", "-header-include-file out",
        "-diagnostic-log-file out", "-serialize-diagnostic-file out", "-stats-file=out", "-o out -emit-obj",
        "-emit-llvm-bc -o out", "-emit-pch -o out", "-emit-html -o out", "-emit-module-interface -o out",
        "-rewrite-macros -o out", "-rewrite-test -o out", "-fixit", "-fixit=fixed -fix-what-you-can", "-fixit-recompile",
        "-Eonly -o out", "-E -o out", "-print-preamble", "-ast-dump", "-ast-print", "-ast-list", "-dump-tokens",
        "-dump-minimization-hints=out", "-opt-record-file out", "-split-dwarf-output out", "-ftime-trace=out",
        "-coverage-notes-file=out", "-coverage-data-file=out", "-fdump-record-layouts-complete",
        "-fdump-vtable-layouts", "-verify", "-mllvm -stats", "-mllvm -debug-only=x", "-mllvm -info-output-file=out",
        "-mllvm -print-after-all", "-mllvm -load=run", "-ftest-module-file-extension=a:1:2:0:b",
        "-fmodules -fimplicit-module-maps -fmodules-cache-path=out.d", "-symbol-graph-dir=out",
        "-migrator-no-finalize-removal", "-arcmt-action=migrate", "-gen-symbol-graph", "-analyze -analyzer-output=html")
    to_run = (
        "-fplugin=run", "-fpass-plugin=run", "-fplugin=run -fplugin-arg-run-x", "-B.", "-B. -fno-integrated-as",
        "-ccc-install-dir .", "-ccc-gcc-name run", "-fuse-ld=run", "-no-canonical-prefixes", "--gcc-toolchain=.",
        "-specs=evil.cfg", "-wrapper run", "-x cuda --offload-arch=native --nvptx-arch-tool=run",
        "-x cuda --cuda-path=. --offload-arch=native", "-x hip --offload-arch=native --amdgpu-arch-tool=run",
        "-x hip --offload-arch=native --offload-arch-tool=run -nogpulib -nogpuinc",
        "--target=amdgcn-amd-amdhsa -mcpu=native --amdgpu-arch-tool=run",
        "--target=nvptx64-nvidia-cuda -march=native --nvptx-arch-tool=run",
        "-fopenmp --offload-arch=native -fopenmp-targets=nvptx64 --offload-arch-tool=run",
        "-fopenmp -fopenmp-targets=amdgcn --offload-arch=native --offload-arch-tool=run", "-B. -x hip --offload-arch=native",
        "-fembed-offload-object=run", "--config=./run.cfg -x hip --offload-arch=native", "-fbuild-session-file=run",
        "-mllvm -load=run", "-Wl,-plugin,run", "-flto -fthinlto-index=run", "-fcas-plugin-path run")
    to_run_in_frontend = (
        "-load run", "-load run -plugin p", "-load run -add-plugin p", "-load run -add-plugin p -plugin-arg-p x",
        "-fpass-plugin=run", "-mllvm -load=run", "-mllvm -load-pass-plugin=run")
    absolute = {"out": out, "run": run}
    for text in (*through_driver, *to_run):
        yield text.split()
        yield [text_with(absolute, word) for word in text.split()]
    for text in (*through_frontend, *to_run_in_frontend):
        yield [word for option in text.split() for word in ("-Xclang", text_with(absolute, option))]


def text_with(values, word):
    for name, value in values.items():
        if word == name or word.endswith("=" + name) or word.endswith("," + name):
            return word[: len(word) - len(name)] + value
    return word


def write(path, text, mode=0o644):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(path, mode)


def make_project(folder, arguments):
    """A project of one source, with `arguments` in its command."""
    os.makedirs(folder)
    write(os.path.join(folder, "a.cpp"), SOURCE)
    write(os.path.join(folder, "out"), "precious\n")
    script = f"#!/bin/sh\ntouch {folder}/ran\necho gfx90a\n"
    for program in ("run", *PROGRAMS):
        write(os.path.join(folder, program), script, 0o755)
    for name in ("evil.cfg", "clang++.cfg"):
        write(os.path.join(folder, name), "-MJ out -MD -MF out\n$-MJ out\n")
    write(os.path.join(folder, "run.cfg"), f"--offload-arch-tool={folder}/run\n")
    write(os.path.join(folder, "evil.rsp"), "-MJ out --serialize-diagnostics out\n")
    return {"directory": folder, "file": "a.cpp", "arguments": ["clang++", "-std=c++20", *arguments, "-c", "a.cpp"]}


def contents(folder):
    found = {}
    for directory, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(directory, name)
            with open(path, "rb") as file:
                found[path] = file.read()
    return found


def main():
    driver, clang, folder = sys.argv[1:]
    project, home, temporary, cache = (
        os.path.join(folder, name) for name in ("project", "home", "tmp", "cache"))
    for path in (project, home, temporary, cache):
        shutil.rmtree(path, ignore_errors=True)
        os.makedirs(path)
    environment = {**os.environ, "HOME": home, "TMPDIR": temporary,
                   "XDG_CACHE_HOME": cache}

    # That this notices anything: clang does what it is asked.
    control = make_project(os.path.join(folder, "project", "control"), ["-MJ", "out"])
    subprocess.run([clang, *control["arguments"][1:], "-fsyntax-only"], cwd=control["directory"],
                   capture_output=True, check=False)
    with open(os.path.join(control["directory"], "out"), encoding="utf-8") as file:
        assert file.read() != "precious\n", "clang did not write what it was asked for"
    shutil.rmtree(control["directory"])

    commands = []
    for number, arguments in enumerate(options("PLACE")):
        place = os.path.join(project, str(number))
        commands.append(make_project(place, [word.replace("PLACE", place) for word in arguments]))
    # Clang looks for options beside the compiler.
    commands.append(make_project(os.path.join(project, "beside"), []))
    commands[-1]["arguments"][0] = "./clang++"
    # Its configuration can add to the commands.
    place = os.path.join(project, "configured")
    commands.append(make_project(place, []))
    write(os.path.join(place, ".clang-tidy"), json.dumps({"ExtraArgs": [
        "-MJ", "out", "-MD", "-MF", "out", "-fplugin=run", "--serialize-diagnostics", "out",
        "--target=amdgcn-amd-amdhsa", "-mcpu=native", f"--amdgpu-arch-tool={place}/run"]}))
    write(os.path.join(project, "compile_commands.json"), json.dumps(commands))
    before = contents(project)
    wrong = []
    # With the scan and without it.
    for link in ("--link", "--link=false"):
        run = subprocess.run([driver, link, "--timeout=60"], cwd=project, env=environment, text=True, errors="replace",
                             stdin=subprocess.DEVNULL, capture_output=True, check=False)
        if f"in {len(commands)} translation units" not in run.stderr:
            wrong.append(f"{link}: the run did not come to its end: {run.stderr[-300:]}")
        for line in run.stdout.splitlines():
            if line.startswith(("{", "<", "***", "TranslationUnitDecl", "Vtable")):
                wrong.append(f"{link}: prints what a command asks for: {line}")
    after = contents(project)
    for path in sorted(before.keys() | after.keys()):
        if before.get(path) != after.get(path):
            number = os.path.relpath(path, project).split(os.sep)[0]
            said = commands[int(number)]["arguments"] if number.isdigit() else ""
            wrong.append(f"{path} changed: {said}")
    for path in (home, temporary):
        if os.listdir(path):
            wrong.append(f"{path} has {os.listdir(path)}")
    if os.listdir(cache) != ["async-tidy"]:
        wrong.append(f"{cache} has {os.listdir(cache)}")
    sys.exit("\n".join(wrong) or 0)


if __name__ == "__main__":
    main()
