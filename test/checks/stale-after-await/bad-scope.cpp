// RUN: %check %s

// A lock that was released at the end of an inner scope.

#include <cppcoro/async_mutex.hpp>
#include <cppcoro/task.hpp>
#include <list>

struct Item {
  cppcoro::task<> run();
};
class Pool {
  cppcoro::async_mutex Mutex;
  std::list<Item> Items;

public:
  void drop() { Items.pop_front(); }
  cppcoro::task<> all() {
    {
      auto Lock = co_await Mutex.scoped_lock_async();
      Items.push_back(Item());
    }
    for (auto &One : Items)
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: this loop goes on in 'Items' {{.*}} [async-stale-after-await]
      co_await One.run();
  }
};
