// RUN: %check %s

// Who does something else to the container does not ask whether the element is still there.

#include <mylib/task.hpp>
#include <vector>

struct Worker {
  mylib::task<> wait();
  void restart();
};

class Pool {
  std::vector<Worker> Workers;

public:
  void remove() { Workers.pop_back(); }

  mylib::task<> makesRoom(int Index) {
    auto &Chosen = Workers[Index];
    co_await Chosen.wait();
    Workers.reserve(8);
    Chosen.restart();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Chosen' was obtained from 'Workers' before the coroutine was suspended, and 'remove' may have erased the element in the meantime [async-stale-after-await]
  }
};
