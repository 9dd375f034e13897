// RUN: %check %s

// Only one of the callers keeps others away.

#include <cppcoro/async_mutex.hpp>
#include <cppcoro/task.hpp>
#include <list>

struct Item {
  cppcoro::task<> run();
};

class Cache {
  cppcoro::async_mutex Mutex;
  std::list<Item> Items;

  cppcoro::task<> visit() {
    for (auto &One : Items)
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: this loop goes on in 'Items' {{.*}} and 'drop' may have erased the element in the meantime [async-stale-after-await]
      co_await One.run();
  }

public:
  void drop() { Items.pop_front(); }
  cppcoro::task<> refresh() {
    auto Lock = co_await Mutex.scoped_lock_async();
    co_await visit();
  }
  cppcoro::task<> peek() { co_await visit(); }
};
