// RUN: %check %s

// Awaitable by an `operator co_await` that is no member.

#include <mylib/task.hpp>

namespace net {
struct request {};
struct reply {
  int Code;
};
stub_detail::awaiter<reply> operator co_await(request);
template <typename T> struct query {};
template <typename T> stub_detail::awaiter<T> operator co_await(query<T> &&);
request get(const char *Url);
query<int> count();
} // namespace net

mylib::task<> drops() {
  net::get("/");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'get' is dropped, so it has no effect [async-unawaited-coroutine]
  net::count();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'count' is dropped, so it has no effect [async-unawaited-coroutine]
  auto Request = net::get("/");
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Request' is never awaited, so it has no effect [async-unawaited-coroutine]
  co_return;
}
