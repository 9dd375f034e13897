// async-tidyd is a clangd that reports our checks, without any configuration.
// REQUIRES: clangd
// RUN: %async-tidyd --version | %FileCheck --check-prefix=VERSION %s
// RUN: %python %tools/lsp_diagnostics.py %async-tidyd %s -- %stub-flags \
// RUN:   | %FileCheck --implicit-check-not=warning: --implicit-check-not=error: %s
// RUN: mkdir -p %t && echo "int X;" > %t/source.cpp
// RUN: %async-tidyd --compile-commands-dir=%t --check=%t/source.cpp 2>&1 \
// RUN:   | %FileCheck --check-prefix=RESOURCES -DLLVM=%llvm-prefix %s

// A configuration that never names our checks does not switch them off; one
// that does is obeyed.
// RUN: mkdir -p %t/others %t/named
// RUN: cp %s %t/others/source.cpp
// RUN: echo "Checks: '-*,bugprone-*'" > %t/others/.clang-tidy
// RUN: %python %tools/lsp_diagnostics.py %async-tidyd %t/others/source.cpp \
// RUN:   -- %stub-flags \
// RUN:   | %FileCheck --implicit-check-not=warning: --implicit-check-not=error: %s
// RUN: cp %s %t/named/source.cpp
// RUN: echo "Checks: '-*,async-blocking-call'" > %t/named/.clang-tidy
// RUN: %python %tools/lsp_diagnostics.py %async-tidyd %t/named/source.cpp \
// RUN:   -- %stub-flags \
// RUN:   | %FileCheck --check-prefix=NAMED --implicit-check-not=warning: %s
// NAMED: warning: {{.*}} [async-blocking-call]

// VERSION: clangd version
// clang's builtin headers are those of LLVM, wherever this program is.
// RESOURCES: -resource-dir=[[LLVM]]/lib/clang/

#include <stddef.h>

#include <chrono>
#include <mylib/task.hpp>
#include <thread>

mylib::task<int> fetch(size_t Count) { co_return static_cast<int>(Count); }

mylib::task<void> work() {
  fetch(1);
  // CHECK: :[[@LINE-1]]:3: warning: {{.*}}'fetch'{{.*}} [async-unawaited-coroutine]
  std::this_thread::sleep_for(std::chrono::seconds(2));
  // CHECK: :[[@LINE-1]]:3: warning: {{.*}}sleep_for{{.*}} [async-blocking-call]
  co_return;
}
