// RUN: %check %s

// What the author of a function says counts.

#include <cppcoro/task.hpp>
#include <string>

struct request {
  int Number;
};
cppcoro::task<int> send(const request &Request [[clang::noescape]]);
[[clang::coro_wrapper]] cppcoro::task<int> copies(const request &Request);
[[clang::coro_disable_lifetimebound]] cppcoro::task<int>
keeps(const request &Request);

cppcoro::task<int> stored() {
  auto Task = send(request());
  auto Other = copies(request());
  auto Third = keeps(request());
  co_return co_await Task + co_await Other + co_await Third;
}
