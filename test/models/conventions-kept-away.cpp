// RUN: %check %s async-stale-after-await

// What a call is named for says whether others are kept away, or have ended.

#include <mylib/task.hpp>
#include <list>

struct Item {
  mylib::task<> run();
};
struct Gate {
  mylib::task<> acquire_all();
  mylib::task<> guard_all();
  mylib::task<> lock_all();
  mylib::task<> permit_all();
  mylib::task<> units_all();
  mylib::task<> close_all();
  mylib::task<> drain_all();
  mylib::task<> join_all();
  mylib::task<> shutdown_all();
  mylib::task<> stop_all();
  mylib::task<> release_all();
  mylib::task<> signal_all();
  mylib::task<> unlock_all();
  mylib::task<> open_all();
};

class Cache {
  Gate Around;
  std::list<Item> Items;

#define AFTER(WORD)                                                            \
  mylib::task<> after_##WORD() {                                               \
    co_await Around.WORD##_all();                                              \
    for (auto &One : Items)                                                    \
      co_await One.run();                                                      \
  }
#define AFTER_BOTH(WORD)                                                       \
  mylib::task<> after_both_##WORD() {                                          \
    co_await Around.lock_all();                                                \
    co_await Around.WORD##_all();                                              \
    for (auto &One : Items)                                                    \
      co_await One.run();                                                      \
  }

public:
  void drop() { Items.pop_front(); }

  AFTER(acquire)
  AFTER(guard)
  AFTER(lock)
  AFTER(permit)
  AFTER(units)
  AFTER(close)
  AFTER(drain)
  AFTER(join)
  AFTER(shutdown)
  AFTER(stop)
  AFTER(open)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}}'drop' may {{.*}} [async-stale-after-await]

  AFTER_BOTH(open)
  AFTER_BOTH(release)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}}'drop' may {{.*}} [async-stale-after-await]
  AFTER_BOTH(signal)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}}'drop' may {{.*}} [async-stale-after-await]
  AFTER_BOTH(unlock)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}}'drop' may {{.*}} [async-stale-after-await]
};
