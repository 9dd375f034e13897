// RUN: %check %s

// The object lives until the end of its scope on purpose: it can be awaited,
// but its destructor is what matters.

#include <mylib/task.hpp>

struct subscription : stub_detail::awaiter<int> {
  ~subscription();
};
subscription subscribe(const char *Topic);
mylib::task<> serve();

mylib::task<> listens() {
  auto Subscription = subscribe("news");
  co_await serve();
}
