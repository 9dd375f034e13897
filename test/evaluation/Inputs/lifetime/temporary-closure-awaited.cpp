// Source: llvm/llvm-project issue #76995 (the temporary closure and the references are awaited in the full expression
// that made them; the second form of the issue, which is right).
#include "../rt/lazy_task.hpp"

task<int> load(int key);

task<int> sum(int key) {
  int extra = co_await load(key);
  const int both = co_await [extra](int x, const int &y) -> task<int> {
    const int loaded = co_await load(x);
    co_return loaded + y + extra;
  }(1, extra);
  co_return both;
}
