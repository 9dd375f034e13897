// RUN: %check %s

#include <functional>
#include <mylib/task.hpp>

mylib::task<> work();
void onDone(std::function<void()> Callback);

void silenced() {
  onDone(work); // NOLINT(async-void-callback)
  // NOLINTNEXTLINE(async-*)
  onDone([]() -> mylib::task<> { co_return; });
}
