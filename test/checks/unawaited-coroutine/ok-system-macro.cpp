// RUN: %check %s -- -isystem %S/Inputs/system %stub-flags

// What a macro of a system header does is not the project's doing.

#include <mylib/task.hpp>
#include <system_macro.h>

mylib::task<int> fetch(int Id);

mylib::task<> expands() {
  SYSTEM_FETCH(1);
  co_return;
}
