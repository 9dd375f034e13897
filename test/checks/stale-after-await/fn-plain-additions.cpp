// RUN: %check %s
// XFAIL: *

// A plain function adds to a vector, and nothing tells that it does so while the
// program is at work.

#include <cppcoro/task.hpp>
#include <vector>

struct Listener {
  cppcoro::task<> notify();
};
class Source {
  std::vector<Listener> Listeners;

public:
  void subscribe(Listener One) { Listeners.push_back(One); }
  cppcoro::task<> notifyAll() {
    for (auto &One : Listeners)
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: this loop goes on in 'Listeners' {{.*}} [async-stale-after-await]
      co_await One.notify();
  }
};
