#!/bin/sh
# Installs the packages of /packages on the Debian 12 that this runs on, and tries what
# they bring: bootstrap.sh package-test runs it on a fresh one.
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
log=/packages/log

fail() {
  echo "try_packages.sh: $*" >&2
  exit 1
}

install() {
  apt-get install -y -qq --no-install-recommends "$@" >"$log" 2>&1 || {
    tail -n 20 "$log" >&2
    fail "apt-get could not install $*"
  }
}

# expect STATUS COMMAND...: what it prints is in the log.
expect() {
  wanted=$1
  shift
  status=0
  "$@" >"$log" 2>&1 || status=$?
  [ "$status" = "$wanted" ] || {
    cat "$log" >&2
    fail "exit status $status instead of $wanted: $*"
  }
}

logged() { grep -q -- "$1" "$log" || { cat "$log" >&2; fail "expected '$1'"; }; }

# Asio is what the demo includes.
apt-get update -qq
install libasio-dev libstdc++-12-dev
install /packages/async-tidy_*.deb
flags='-std=c++20 -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE'

echo "== async-tidy"
# shellcheck disable=SC2086 # Words of their own.
expect 1 async-tidy /packages/demo/bad/report.cpp -- $flags
logged async-unawaited-coroutine
# shellcheck disable=SC2086
expect 0 async-tidy /packages/demo/good/report.cpp -- $flags

echo "== the module in clang-tidy"
install clang-tidy-22
# shellcheck disable=SC2086
expect 0 clang-tidy-22 --load=/usr/lib/AsyncTidyModule.so '--checks=-*,async-*' \
  /packages/demo/bad/report.cpp -- $flags
logged async-unawaited-coroutine

echo "== linting as a part of a build"
install cmake ninja-build clang-22
printf '%s\n' 'cmake_minimum_required(VERSION 3.25)' 'project(demo CXX)' \
  'find_package(AsyncTidy REQUIRED COMPONENTS lint)' \
  'add_library(demo OBJECT /packages/demo/bad/report.cpp)' \
  'set_target_properties(demo PROPERTIES CXX_STANDARD 20)' \
  'target_compile_definitions(demo PRIVATE ASIO_HAS_CO_AWAIT ASIO_HAS_STD_COROUTINE)' \
  'async_tidy_add(demo)' >/packages/CMakeLists.txt
expect 0 cmake -S /packages -B /tmp/demo -G Ninja -DCMAKE_CXX_COMPILER=clang++-22 \
  -DCMAKE_EXPORT_COMPILE_COMMANDS=ON
expect 1 cmake --build /tmp/demo --target async-tidy
logged async-unawaited-coroutine

echo "== async-tidyd"
install /packages/async-tidyd_*.deb
mkdir /tmp/edited
cp /packages/demo/bad/report.cpp /tmp/edited
echo "$flags" | tr ' ' '\n' >/tmp/edited/compile_flags.txt
expect 0 async-tidyd --check-warnings --check=/tmp/edited/report.cpp
logged async-unawaited-coroutine

echo "== the tarball"
mkdir /opt/elsewhere
tar -xzf /packages/async-tidy-*.tar.gz -C /opt/elsewhere --strip-components=1
# shellcheck disable=SC2086
expect 1 /opt/elsewhere/bin/async-tidy /packages/demo/bad/report.cpp -- $flags
logged async-unawaited-coroutine

echo "== checks of others"
install /packages/async-tidy-dev_*.deb
expect 0 cmake -S /packages/examples/own-check -B /tmp/own -G Ninja \
  -DCMAKE_CXX_COMPILER=clang++-22
expect 0 cmake --build /tmp/own
expect 0 clang-tidy-22 --load=/tmp/own/AcmeModule.so '--checks=-*,acme-*' --list-checks
logged acme-session-on-pool
