// RUN: %check %s -- -isystem %S/Inputs/system %stub-flags

// What a macro of a system header does is not the project's doing.

#include <mylib/task.hpp>
#include <system_macro.h>
#include <unistd.h>

mylib::task<> expands() {
  SYSTEM_PAUSE(1);
  co_return;
}
