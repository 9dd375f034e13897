// RUN: %check %s -- -isystem %S/Inputs/system %stub-flags

// What a macro of a system header does is not the project's doing.

#include <mutex>
#include <mylib/task.hpp>
#include <system_macro.h>

mylib::task<> vt();

mylib::task<> expands(std::mutex &M) {
  SYSTEM_LOCK(M);
  co_await vt();
}
