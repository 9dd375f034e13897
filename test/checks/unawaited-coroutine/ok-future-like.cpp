// RUN: %check %s

// An awaitable that can be waited for or continued stands for work that runs.

#include <mylib/task.hpp>

struct ticket : stub_detail::awaiter<void> {
  void wait();
};
struct promise_like : stub_detail::awaiter<int> {
  template <typename F> promise_like then(F);
};
ticket issue();
promise_like compute();

mylib::task<> starts() {
  issue();
  compute();
  co_return;
}
