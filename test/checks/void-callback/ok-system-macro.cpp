// RUN: %check %s -- -isystem %S/Inputs/system %stub-flags

// What a macro of a system header does is not the project's doing.

#include <functional>
#include <mylib/task.hpp>
#include <system_macro.h>

mylib::task<> work();

void expands() { auto Callback = SYSTEM_CALLBACK(work); }
