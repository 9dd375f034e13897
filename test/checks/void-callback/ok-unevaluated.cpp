// RUN: %check %s

// Operands that are never evaluated give nothing to anybody.

#include <functional>
#include <mylib/task.hpp>

mylib::task<> work();
int onDone(std::function<void()> Callback);

void unevaluated() {
  static_assert(sizeof(onDone(work)) == sizeof(int));
  decltype(onDone(work)) Number = 0;
  if constexpr (false)
    onDone(work);
}
