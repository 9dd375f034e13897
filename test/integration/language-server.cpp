// async-tidyd is a clangd that reports our checks, without any configuration.
// REQUIRES: clangd
// RUN: %async-tidyd --version | %FileCheck --check-prefix=VERSION %s
// RUN: %python %tools/lsp_diagnostics.py %async-tidyd %s -- %stub-flags \
// RUN:   | %FileCheck --implicit-check-not=warning: --implicit-check-not=error: %s
// RUN: echo "int X;" > %t.cpp
// RUN: %async-tidyd --check=%t.cpp 2>&1 \
// RUN:   | %FileCheck --check-prefix=RESOURCES -DLLVM=%llvm-prefix %s
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
