// RUN: %check %s

// A function takes the lock for its caller, whose object holds it on.

#include <mutex>
#include <mylib/task.hpp>
#include <optional>

mylib::task<> vt();
struct Request {
  std::unique_lock<std::mutex> Guard;
};
class Manager {
  std::mutex Lock;

  void enter(Request &R) { R.Guard = std::unique_lock(Lock); }

public:
  mylib::task<> wait() {
    Request R;
    enter(R);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: {{.*}} stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
    co_await vt();
  }
};

class Transaction {
  std::mutex &Lock;
  std::optional<std::unique_lock<std::mutex>> Guard;

public:
  explicit Transaction(std::mutex &M) : Lock(M) {}
  void begin() { Guard.emplace(Lock); }
  void end() { Guard.reset(); }
  mylib::task<> commit() { co_await vt(); }
};
mylib::task<> store(std::mutex &M) {
  Transaction T(M);
  T.begin();
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: {{.*}} stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await T.commit();
}
mylib::task<> ended(std::mutex &M) {
  Transaction T(M);
  T.begin();
  T.end();
  co_await T.commit();
}
