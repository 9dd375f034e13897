// RUN: %check %s
// XFAIL: *

// A reference that keeps the pair alive which has the iterator is not looked through yet.

#include <cppcoro/task.hpp>
#include <map>

void use(int);
cppcoro::task<> log(const char *);

class Server {
  std::map<int, int> Jobs;

public:
  void cancel(int Id) { Jobs.erase(Id); }

  cppcoro::task<> extended(int Id) {
    const auto &[Place, IsNew] = Jobs.try_emplace(Id);
    co_await log("a");
    if (IsNew)
      use(Place->second);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'Place' was obtained from 'Jobs' before the coroutine was suspended, and 'cancel' may have erased the element in the meantime [async-stale-after-await]
  }
};
