// RUN: %check %s

// A lock keeps only those away who use it.

#include <cppcoro/async_mutex.hpp>
#include <cppcoro/task.hpp>
#include <list>
#include <map>

struct Item {
  cppcoro::task<> run();
};

class Cache {
  cppcoro::async_mutex Loading;
  cppcoro::async_mutex Editing;
  std::list<Item> Items;
  std::list<Item> Edited;

public:
  void drop() { Items.pop_front(); }
  cppcoro::task<> edit() {
    auto Lock = co_await Editing.scoped_lock_async();
    Edited.pop_front();
  }
  cppcoro::task<> reload() {
    auto Lock = co_await Loading.scoped_lock_async();
    for (auto &One : Items)
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: this loop goes on in 'Items' after the coroutine was suspended, and 'drop' may have erased the element in the meantime [async-stale-after-await]
      co_await One.run();
  }
  cppcoro::task<> reloadEdited() {
    auto Lock = co_await Editing.scoped_lock_async();
    for (auto &One : Edited)
      co_await One.run();
  }
};

// Whoever waits for a condition opens the lock meanwhile.
struct Condition {
  template <typename Guard> cppcoro::task<> wait(Guard &);
};
class Queue {
  cppcoro::async_mutex Mutex;
  Condition Changed;
  std::list<Item> Items;

public:
  cppcoro::task<> drop() {
    auto Lock = co_await Mutex.scoped_lock_async();
    Items.pop_front();
  }
  cppcoro::task<> first() {
    auto Lock = co_await Mutex.scoped_lock_async();
    auto &One = Items.front();
    co_await Changed.wait(Lock);
    co_await One.run();
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'One' was obtained from 'Items' before the coroutine was suspended, and 'drop' may have erased the element in the meantime [async-stale-after-await]
  }
};
