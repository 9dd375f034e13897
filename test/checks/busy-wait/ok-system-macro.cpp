// RUN: %check %s -- -isystem %S/Inputs/system %stub-flags

// What a macro of a system header does is not the project's doing.

#include <atomic>
#include <mylib/task.hpp>
#include <system_macro.h>

std::atomic<bool> Ready;

mylib::task<> expands() {
  SYSTEM_SPIN(Ready);
  co_return;
}
