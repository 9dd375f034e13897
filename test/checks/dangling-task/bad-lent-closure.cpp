// RUN: %check %s

// A function of the project hands a closure to one that calls it and keeps none of it, and
// lets go of what that returns.

#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <seastar/core/gate.hh>
#include <utility>
#include <vector>

seastar::future<> pause();
struct request {
  std::vector<int> Numbers;
};

template <typename Function> void spawn(seastar::gate &Gate, Function &&Work) {
  (void)seastar::with_gate(Gate, std::forward<Function>(Work));
}
template <typename Function> seastar::future<> within(seastar::gate &Gate, Function Work) {
  co_await seastar::with_gate(Gate, Work);
}

class backend {
public:
  seastar::future<int> sum(request &&Request) {
    int Sum = 0;
    for (const int Each : Request.Numbers) {
      co_await pause();
      Sum += Each;
    }
    co_return Sum;
  }
  void spawned(request Request) {
    spawn(Gate, [this, Request = std::move(Request)]() mutable {
      // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: this lambda ends when 'spawn' has called it, but its coroutine uses what it captures later [async-dangling-task]
      return sum(std::move(Request)).discard_result();
    });
  }
  void copied(request Request) {
    spawn(Gate, [this, Request] { return use(Request); });
  }
  seastar::future<> awaited(request Request) {
    co_await within(Gate, [this, Request]() mutable { return sum(std::move(Request)).discard_result(); });
  }

private:
  seastar::future<> use(request Request);
  seastar::gate Gate;
};
