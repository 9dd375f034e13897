// RUN: %check %s

// The parts of an awaitable object are used.

#include <mylib/task.hpp>

struct reply : stub_detail::awaiter<int> {};
struct request {
  int Id;
  const char *Url;
  stub_detail::awaiter<int> operator co_await() const;
};
request make();
void use(int);

mylib::task<> unpacks() {
  auto [Id, Url] = make();
  use(Id);
  co_return;
}
