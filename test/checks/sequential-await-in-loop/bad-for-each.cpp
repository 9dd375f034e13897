// RUN: %check %s

// A function that awaits what its callable returns, element by element, is a
// loop that is not written as one.

#include <seastar/core/coroutine.hh>
#include <seastar/core/loop.hh>
#include <seastar/core/sleep.hh>
#include <vector>

namespace ss = seastar;

ss::future<int> fetch(int Id);
ss::future<> store(int Value);
ss::future<> save(int Id);

class Cluster {
public:
  ss::future<> notifyAll(const std::vector<int> &Nodes) {
    co_await ss::do_for_each(Nodes, [this](int Node) { return notify(Node); });
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'notify' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
  }

private:
  ss::future<> notify(int Node) const;
};

ss::future<> awaits(std::vector<int> Ids) {
  co_await ss::do_for_each(Ids, [](int Id) -> ss::future<> {
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'store' and 'fetch' are awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await store(co_await fetch(Id));
  });
  co_await ss::do_for_each(Ids, [](int Id) { return save(Id); });
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'save' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
  std::vector<int> Found;
  co_await ss::do_for_each(Ids, [&Found](int Id) -> ss::future<> {
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    if (Id < 0)
      co_return;
    Found.push_back(co_await fetch(Id));
  });
}
ss::future<> chains(const std::vector<int> &Ids) {
  return ss::do_for_each(Ids, [](int Id) {
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'save' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    if (Id == 0)
      return ss::make_ready_future<>();
    return save(Id);
  });
}
