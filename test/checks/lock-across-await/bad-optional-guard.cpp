// RUN: %check %s

// A guard that an optional makes, in code that needs no guard otherwise.

#include <mutex>
#include <mylib/task.hpp>
#include <optional>

mylib::task<> vt();
class Catalog {
  std::mutex Lock;

public:
  mylib::task<> refresh(bool Write) {
    std::optional<std::unique_lock<std::mutex>> Exclusive;
    if (Write)
      Exclusive.emplace(Lock);
      // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'Exclusive' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
    co_await vt();
  }
};
