#!/usr/bin/env bash
# From a fresh Debian 12 to the first findings: see ./bootstrap.sh --help.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$root/build

# To build: LLVM 22 with clang's libraries (and what its CMake files refer to),
# the compiler and linker of the same release, fmt.
build_packages=(
  clang-22 lld-22 llvm-22-dev libclang-22-dev libclang-cpp22-dev llvm-22-tools
  libzstd-dev zlib1g-dev libfmt-dev cmake ninja-build python3
)
# For async-tidyd, which is clangd with the checks linked in.
clangd_packages=(clangd-22 libgrpc++-dev libprotobuf-dev libabsl-dev)
# The other release whose clang-tidy can load the module, and what that is built with.
other_release=19
other_packages=("clang-tidy-$other_release" "libclang-$other_release-dev" "llvm-$other_release-dev")
# What is linted by `run` and by the tests, and what the tests run beside it.
test_packages=(
  libasio-dev libasio-doc libboost1.81-dev qcoro-qt6-dev
  clang-tidy-22 clang-tidy-14 clang-format-22 git pre-commit shellcheck chromium
  bear make meson neovim python3-jsonschema
  libclang-rt-22-dev
  "${other_packages[@]}"
)
# To make packages, and the pages of the documentation.
package_packages=(dpkg-dev file)
docs_packages=(mkdocs python3-pygments)
# To measure the tests.
proof_packages=(valgrind)

usage() {
  cat <<'HELP'
usage: ./bootstrap.sh VERB

  deps            install the Debian packages that are needed for all of this
                  (apt-get)
  build           configure and build into build/
  run             deps, build, then lint the demo project and Asio's examples
  test            deps, build, also the module for clang-tidy 19, then run all tests
  lint [FILE...]  deps, build, then run clang-tidy with our own .clang-tidy on
                  the FILEs, or on the sources that the last commit has not
  lint --all      the same for all sources, as the tests do
  install PREFIX  deps, build, then install below PREFIX
  module --llvm N deps, build, then build the module for clang-tidy of LLVM N (19)
                  into build-N/lib, and run the fixtures in both
  package         deps, build, then make packages for Debian and a tarball in
                  build/packages
  package-test    package, then install them on a fresh Debian 12 below
                  build/packages and try all of them there (as root)
  docs            make the pages of the documentation in build/site

How good the tests are, and what they miss (docs/proof.md):

  mutants [ROOM...]  deps, build, then tell which wrong conditions in
                  checks/analysis/ROOM (paths objects concurrency) no fixture notices
  coverage        deps, build into build-coverage, run the fixtures, and tell which
                  lines of the checks none of them reaches
  sanitize [FILTER]  deps, build into build-sanitize, and run the tests (whose path
                  matches) with the address and undefined-behaviour sanitizers
  valgrind        deps, build, then run what starts and ends processes under valgrind
  fuzz [SECONDS]  deps, build, then let libFuzzer read files of each kind for that
                  long (60)

async-tidy is then build/bin/async-tidy, the module for clang-tidy
build/lib/AsyncTidyModule.so, and clangd with the checks build/bin/async-tidyd.
HELP
}

fail() {
  echo "bootstrap.sh: $*" >&2
  exit 2
}

say() { echo "== $*"; }

is_installed() {
  [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

as_root() {
  if [[ $(id -u) == 0 ]]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "installing packages needs root or sudo: run as root: $*"
  fi
}

# deps PACKAGE...: what a build needs, and these.
deps() {
  local package missing=() unknown=()
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    fail "expected Debian's apt-get; elsewhere, install LLVM 22 with clang's libraries," \
      "fmt, CMake and Ninja, then: cmake --preset default && cmake --build build"
  fi
  for package in "${build_packages[@]}" "${clangd_packages[@]}" "$@"; do
    is_installed "$package" || missing+=("$package")
  done
  if [[ ${#missing[@]} == 0 ]]; then
    return
  fi
  say "installing ${missing[*]}"
  as_root apt-get update -qq || fail "apt-get update failed: no package lists"
  for package in "${missing[@]}"; do
    [[ -n $(apt-cache madison "$package" 2>/dev/null) ]] || unknown+=("$package")
  done
  if [[ ${#unknown[@]} != 0 ]]; then
    fail "no apt source has ${unknown[*]}; expected Debian 12 with bookworm," \
      "bookworm-updates and bookworm-security"
  fi
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
    fail "apt-get could not install ${missing[*]}"
}

build() {
  command -v cmake >/dev/null || fail "cmake is not installed; run ./bootstrap.sh deps first"
  say "building into $build"
  (cd "$root" && cmake --preset default >/dev/null)
  cmake --build "$build"
}

# build_module RELEASE FOLDER [CMAKE-OPTION...]: the module for the clang-tidy of another
# release, compiled by the clang of ours.
build_module() {
  local release=$1 folder=$2
  shift 2
  say "building the module for clang-tidy-$release into $folder"
  (cd "$root" && cmake --preset default -B "$folder" \
    -DASYNC_TIDY_LLVM_VERSION="$release" "$@" >/dev/null)
  cmake --build "$folder" --target AsyncTidyModule
}

# The same for the tests, to which compiling it soon matters more than that it is quick.
build_other_module() {
  build_module "$other_release" "$build/module-$other_release" \
    -DCMAKE_CXX_FLAGS_RELEASE="-O0 -DNDEBUG"
}

# Each fixture in that clang-tidy, whose findings have to be those of our driver.
test_module() {
  say "running the fixtures in clang-tidy-$1"
  python3 "$root/test/tools/run_tests.py" --lit=/usr/lib/llvm-22/bin/lit \
    --param=module_llvm="$1" "$build"/test/{analysis,checks,models,structure,talk}
}

# The folder with Asio's coroutine examples. Debian's slim images leave
# documentation out when they install a package; take it from the package then.
asio_examples() {
  local below=usr/share/doc/libasio-dev/examples/cpp17/coroutines_ts
  local unpacked=$build/libasio-doc
  if [[ -e /$below/echo_server.cpp ]]; then
    echo "/$below"
    return
  fi
  if [[ ! -e $unpacked/$below ]]; then
    echo "bootstrap.sh: dpkg is set up to leave documentation out (path-exclude in" \
      "/etc/dpkg/dpkg.cfg.d); unpacking Asio's examples into $unpacked" >&2
    mkdir -p "$unpacked"
    (cd "$unpacked" && apt-get download -qq -o APT::Sandbox::User=root libasio-doc &&
      dpkg-deb -x libasio-doc_*.deb .) >&2 || return 1
    find "$unpacked/$below" -name '*.cpp.gz' -exec gunzip {} +
  fi
  echo "$unpacked/$below"
}

# show WHAT DATABASE-FOLDER: findings (exit 1) are what we want to see here.
show() {
  local status=0
  say "linting $1: async-tidy -p $2"
  "$build/bin/async-tidy" -p "$2" || status=$?
  [[ $status -le 1 ]] || exit "$status"
}

run() {
  local examples
  cmake -S "$root/docs/demo" -B "$build/demo" -G Ninja \
    -DCMAKE_CXX_COMPILER=clang++-22 -DCMAKE_EXPORT_COMPILE_COMMANDS=ON >/dev/null ||
    fail "the demo project $root/docs/demo could not be configured"
  show "the demo project" "$build/demo"
  examples=$(asio_examples) || fail "the package libasio-doc has no examples to lint"
  # Debian's Asio 1.22 shows its coroutines under clang only if it is told to.
  python3 "$root/test/tools/example_database.py" "$examples" \
    "$build/asio-examples/compile_commands.json" \
    -std=c++20 -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
  show "the coroutine examples of Asio" "$build/asio-examples"
}

# The sources that differ from the last commit.
changed_sources() {
  git -C "$root" ls-files --modified --others --exclude-standard --deduplicate -- \
    'checks/*.cpp' 'driver/*.cpp'
}

lint_all() {
  say "linting all sources"
  python3 "$root/test/tools/lint_sources.py" --clang-tidy=clang-tidy-22 "$root" "$build" ||
    fail "clang-tidy has something to say about the sources"
}

lint() {
  local files=("$@")
  if [[ ${files[*]} == --all ]]; then
    lint_all
    return
  fi
  if [[ ${#files[@]} == 0 ]]; then
    mapfile -t files < <(cd "$root" && changed_sources)
  fi
  if [[ ${#files[@]} == 0 ]]; then
    say "no source has changed since the last commit"
    return
  fi
  say "linting ${files[*]}"
  (cd "$root" && clang-tidy-22 -p "$build" --quiet --warnings-as-errors='*' "${files[@]}")
}

run_tests() {
  asio_examples >/dev/null || fail "the package libasio-doc has no examples to lint"
  say "running the tests"
  # Not through the build tool, so that the line with the result comes last.
  exec python3 "$root/test/tools/run_tests.py" --lit=/usr/lib/llvm-22/bin/lit \
    --param=compared_llvm="$other_release" --param=fuzzers=1 "$build/test"
}

install_to() {
  cmake --install "$build" --prefix "$1" >/dev/null
  say "installed below $1: start with $1/bin/async-tidy --help"
}

package() {
  say "packing into $build/packages"
  rm -f "$build"/packages/*.deb "$build"/packages/*.tar.gz
  # Beside what is packed, which it would take for a part of it.
  (cd "$build" && cpack --config CPackConfig.cmake >"$build/packages.log" 2>&1) ||
    fail "cpack failed; $build/packages.log says why"
  ls -sh1 "$build"/packages/*.deb "$build"/packages/*.tar.gz
}

# A Debian 12 as it comes, with the apt sources that the README asks for.
fresh_debian() {
  local root=$1 mirror=http://deb.debian.org
  debootstrap --variant=minbase bookworm "$root" $mirror/debian >"$build/debootstrap.log" ||
    fail "debootstrap failed; $build/debootstrap.log says why"
  cat >"$root/etc/apt/sources.list" <<SOURCES
deb $mirror/debian bookworm main
deb $mirror/debian bookworm-updates main
deb $mirror/debian-security bookworm-security main
SOURCES
}

package_test() {
  local fresh=$build/packages/debian-12
  [[ $(id -u) == 0 ]] || fail "package-test needs root, for debootstrap and chroot"
  say "making a fresh Debian 12 in $fresh"
  rm -rf --one-file-system "$fresh"
  fresh_debian "$fresh"
  mkdir "$fresh/packages"
  cp "$build"/packages/*.deb "$build"/packages/*.tar.gz "$fresh/packages"
  cp -r "$root/docs/demo" "$root/docs/examples" "$root/test/tools/try_packages.sh" "$fresh/packages"
  say "installing and trying the packages there"
  # The mount of /proc ends with the namespace.
  # shellcheck disable=SC2016 # $1 is the argument of the inner shell.
  unshare --mount sh -ec 'mount -t proc proc "$1/proc"; exec chroot "$1" sh /packages/try_packages.sh' \
    sh "$fresh" || fail "the packages do not work on a fresh Debian 12"
  rm -rf --one-file-system "$fresh"
  say "the packages work on a fresh Debian 12"
}

docs() {
  say "making pages in $build/site"
  python3 "$root/docs/site/stage.py" "$root" "$build/site-source"
  (cd "$build/site-source" && mkdocs build --quiet --strict --config-file mkdocs.yml --site-dir "$build/site")
  say "start with $build/site/index.html"
}

mutants() {
  say "compiling the engines once more, with a switch at each condition"
  python3 "$root/test/mutants/mutants.py" "$build" "$@"
}

lit() {
  /usr/lib/llvm-22/bin/lit -sv "$@"
}

# What only the driver asks of the checks, as for the link stage, no fixture reaches.
coverage() {
  local folder=$build-coverage profiles counted
  profiles=$folder/profiles
  say "building into $folder"
  (cd "$root" && cmake --preset coverage >/dev/null)
  cmake --build "$folder" --target async-tidy AsyncTidyModule
  rm -rf "$profiles"
  say "running the fixtures, and the tests of what the driver asks of the checks"
  LLVM_PROFILE_FILE=$profiles/%4m.profraw lit \
    --filter ':: (analysis|checks|models|models-of-users|structure|talk|driver/(.*link|.*models|confidence|foreign|limits|reasons))' "$folder/test" ||
    say "some tests failed; what they reached counts"
  llvm-profdata-22 merge --sparse "$profiles"/*.profraw -o "$folder/fixtures.profdata"
  counted=("$folder/bin/async-tidy" -instr-profile "$folder/fixtures.profdata")
  llvm-cov-22 show "${counted[@]}" -format=html -show-branches=count -output-dir "$folder/report" \
    "$root/checks" "$root/include"
  llvm-cov-22 export "${counted[@]}" --summary-only "$root/checks" "$root/include" |
    python3 "$root/test/tools/coverage_by_room.py" "$root" --files
  say "start with $folder/report/index.html"
}

# What is not ours has no sanitizer: containers and arenas that it shares with what is look wrong
# (detect_container_overflow, allow_user_poisoning), and clang frees nothing when it ends
# (detect_leaks). clang-tidy-22 needs the runtime before it loads the module.
sanitize() {
  local folder=$build-sanitize host runtime
  say "building into $folder"
  (cd "$root" && cmake --preset sanitize >/dev/null)
  cmake --build "$folder"
  host=$folder/bin/clang-tidy
  runtime=$(clang++-22 -print-file-name=libclang_rt.asan-x86_64.so)
  printf '#!/bin/sh\nLD_PRELOAD=%s exec /usr/lib/llvm-22/bin/clang-tidy "$@"\n' "$runtime" >"$host"
  chmod +x "$host"
  ASAN_OPTIONS=detect_container_overflow=0:allow_user_poisoning=0:detect_leaks=0 \
    UBSAN_OPTIONS=print_stacktrace=1 lit --param=host="$host" --param=sanitized=1 --filter "$1" "$folder/test"
}

# Each test of processes, with the driver under valgrind and the processes that it starts as they are.
run_in_valgrind() {
  lit --param=valgrind=1 --filter 'driver/(early|failures|interrupt|killed|memory-limit|cache-trouble|vanishing)' \
    "$build/test"
}

build_fuzzers() {
  say "building the fuzzers"
  cmake --build "$build" --target fuzzers
}

fuzz() {
  local seconds=${1-60}
  python3 "$root/test/fuzz/fuzz_readers.py" "$build" --seconds "$seconds" -- \
    -std=c++20 -nostdinc++ -isystem "$root/test/Inputs/stubs"
}

# One command a line: in a list such as `deps && build`, a failure inside a
# function would not end the script.
case ${1-} in
deps)
  deps "${test_packages[@]}" "${package_packages[@]}" "${docs_packages[@]}"
  ;;
build)
  build
  ;;
run)
  deps "${test_packages[@]}"
  build
  run
  ;;
test)
  deps "${test_packages[@]}" "${package_packages[@]}" "${docs_packages[@]}"
  build
  build_other_module
  build_fuzzers
  run_tests
  ;;
lint)
  deps clang-tidy-22
  build
  shift
  lint "$@"
  ;;
install)
  [[ -n ${2-} ]] || fail "expected a folder: ./bootstrap.sh install PREFIX"
  deps
  build
  install_to "$2"
  ;;
module)
  [[ ${2-} == --llvm && ${3-} =~ ^[0-9]+$ ]] ||
    fail "expected a release: ./bootstrap.sh module --llvm 19"
  deps "${test_packages[@]}" "clang-tidy-$3" "libclang-$3-dev" "llvm-$3-dev"
  build
  build_module "$3" "$build-$3"
  test_module "$3"
  ;;
package)
  deps "${package_packages[@]}"
  build
  package
  ;;
package-test)
  deps "${package_packages[@]}" debootstrap
  build
  package
  package_test
  ;;
docs)
  deps "${docs_packages[@]}"
  docs
  ;;
mutants)
  deps "${test_packages[@]}"
  build
  shift
  mutants "$@"
  ;;
coverage)
  deps "${test_packages[@]}" "${proof_packages[@]}"
  coverage
  ;;
sanitize)
  deps "${test_packages[@]}" "${proof_packages[@]}"
  sanitize "${2-}"
  ;;
valgrind)
  deps "${test_packages[@]}" "${proof_packages[@]}"
  build
  run_in_valgrind
  ;;
fuzz)
  [[ ${2-60} =~ ^[0-9]+$ ]] || fail "expected seconds: ./bootstrap.sh fuzz 600"
  deps "${test_packages[@]}" "${proof_packages[@]}"
  build
  build_fuzzers
  fuzz "${2-60}"
  ;;
-h | --help | help)
  usage
  ;;
"")
  usage >&2
  exit 2
  ;;
*)
  fail "unknown verb '$1'; expected deps, build, run, test, lint, module, install PREFIX," \
    "package, package-test, docs, mutants, coverage, sanitize, valgrind or fuzz"
  ;;
esac
