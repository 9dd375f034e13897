// RUN: %check %s

// Each run of the coroutine adds an element of its own, and moves those of others.

#include <cppcoro/task.hpp>
#include <string>
#include <vector>

struct slot {
  int Descriptor = -1;
};
cppcoro::task<int> dial(std::string Host);

class pool {
  std::vector<slot> Slots;

public:
  cppcoro::task<void> add(std::string Host) {
    Slots.push_back({});
    auto &Slot = Slots.back();
    int Descriptor = co_await dial(Host);
    Slot.Descriptor = Descriptor;
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Slot' was obtained from 'Slots' before the coroutine was suspended, and another run of this coroutine may have moved the element by adding others in the meantime [async-stale-after-await]
  }
};
