// RUN: %check %s

// The awaited coroutine works on an element that may go meanwhile.

#include <cppcoro/task.hpp>
#include <list>

struct Item {
  int State;
};
cppcoro::task<> log(const char *);
cppcoro::task<> finish(Item &One) {
  co_await log("a");
  One.State = 1;
}
class Pool {
  std::list<Item> Items;

public:
  void drop() { Items.pop_front(); }
  cppcoro::task<> first() {
    co_await finish(Items.front());
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'finish' goes on with what is in 'Items' after it was suspended, and 'drop' may have erased the element in the meantime [async-stale-after-await]
  }
};
