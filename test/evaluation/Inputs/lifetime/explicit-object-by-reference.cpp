// Source: llvm/llvm-project issue #221750 (an explicit object parameter that is a reference keeps nothing: the closure is
// a local of the function that returns the lazy task).
// FLAGS: -std=c++23
#include "../rt/lazy_task.hpp"
#include <cstdio>

task<void> makeTask() {
  auto closure = [value = 42](this auto &self) -> task<void> { // EITHER: lifetime closure
    std::printf("%d\n", value);
    co_return;
  };
  return closure(); // EITHER: lifetime closure
}
