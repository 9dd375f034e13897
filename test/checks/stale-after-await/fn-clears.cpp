// RUN: %check %s
// XFAIL: *

// A container that is cleared while a coroutine iterates over it: most often that
// is another step of the work, but here it may happen at any time.

#include <cppcoro/task.hpp>
#include <vector>

struct Item {
  cppcoro::task<> run();
};
cppcoro::task<> cancelled();

class Batch {
  std::vector<Item> Items;

public:
  cppcoro::task<> watch() {
    co_await cancelled();
    Items.clear();
  }
  cppcoro::task<> all() {
    for (auto &One : Items)
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: this loop goes on in 'Items' {{.*}} [async-stale-after-await]
      co_await One.run();
  }
};
