// RUN: %check %s -- -isystem %S/Inputs/system %stub-flags

// What a macro of a system header does is not the project's doing.

#include <cppcoro/task.hpp>
#include <string>
#include <system_macro.h>

cppcoro::task<int> size(const std::string &Text);

cppcoro::task<int> expands() {
  SYSTEM_STORE(Task, size);
  co_return co_await Task;
}
