// RUN: %check %s

// Others are kept away by whoever calls, or have ended their work.

#include <cppcoro/async_mutex.hpp>
#include <cppcoro/async_scope.hpp>
#include <cppcoro/task.hpp>
#include <list>

struct Item {
  cppcoro::task<> run();
};
struct Gate {
  cppcoro::task<> close();
};

class Cache {
  cppcoro::async_mutex Mutex;
  Gate Requests;
  cppcoro::async_scope Scope;
  std::list<Item> Items;
  std::list<Item> Retired;

  // Called with the lock held, and by nobody else.
  cppcoro::task<> visit() {
    for (auto &One : Items)
      co_await One.run();
  }
  cppcoro::task<> visitRetired() {
    for (auto &One : Retired)
      co_await One.run();
  }

public:
  void drop() {
    Items.pop_front();
    Retired.pop_front();
  }
  cppcoro::task<> refresh() {
    auto Lock = co_await Mutex.scoped_lock_async();
    co_await visit();
  }
  cppcoro::task<> reload() {
    auto Lock = co_await Mutex.scoped_lock_async();
    auto Again = [this]() -> cppcoro::task<> { co_await visit(); };
    co_await Again();
  }
  cppcoro::task<> stop() {
    co_await Requests.close();
    co_await visitRetired();
    for (auto &One : Items)
      co_await One.run();
  }
  cppcoro::task<> join() {
    co_await Scope.join();
    for (auto &One : Items)
      co_await One.run();
  }
};
