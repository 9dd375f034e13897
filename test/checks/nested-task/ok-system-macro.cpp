// RUN: %check %s -- -isystem %S/Inputs/system %stub-flags

// What a macro of a system header does is not the project's doing.

#include <cppcoro/task.hpp>
#include <mutex>
#include <system_macro.h>

cppcoro::task<int> systemTask();

cppcoro::task<cppcoro::task<int>> nests() { SYSTEM_NESTED; }

cppcoro::task<int> guards(std::mutex &M) {
  SYSTEM_LOCK(M);
  return systemTask();
}
