// Source: llvm/llvm-project issue #76995 (the first form: the task is stored, and the closure that it came from is a
// temporary).
#include "../rt/lazy_task.hpp"

task<int> sum() {
  int a = 1;
  auto stored = [a](int x, const int &y) -> task<int> { // EITHER: lifetime a
    co_return x + y + a; // EITHER: lifetime a
  }(1, a); // EITHER: lifetime a
  co_return co_await stored; // EITHER: lifetime a
}
