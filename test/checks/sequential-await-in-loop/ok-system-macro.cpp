// RUN: %check %s -- -isystem %S/Inputs/system %stub-flags

// What a macro of a system header does is not the project's doing.

#include <mylib/task.hpp>
#include <system_macro.h>
#include <vector>

mylib::task<int> fetch(int Id);

mylib::task<> expands(const std::vector<int> &Ids) {
  SYSTEM_FOR_EACH(Id, Ids)
    co_await fetch(Id);
}
