// RUN: %check %s

// What is awaited in a loop has the container changed by others of the same object.

#include <cppcoro/task.hpp>
#include <vector>

struct Envelope {
  int Slot = 0;
};
cppcoro::task<bool> apply(Envelope);

class Tracker {
  std::vector<Envelope> Waiting;
  std::vector<Envelope> Others;

  void stopBelow(int Slot) {
    if (Slot > 0)
      Waiting.clear();
  }
  cppcoro::task<> receive(Envelope One) {
    if (co_await apply(One))
      stopBelow(One.Slot);
  }

public:
  cppcoro::task<> all() {
    for (const Envelope &One : Waiting)
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: this loop goes on in 'Waiting', which 'stopBelow' may have changed while the loop awaits [async-stale-after-await]
      co_await receive(One);
  }
  cppcoro::task<> others() {
    for (const Envelope &One : Others)
      co_await apply(One);
  }
};
