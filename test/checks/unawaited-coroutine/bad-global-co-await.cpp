// RUN: %check %s

// An `operator co_await` in the global namespace, which lookup finds from here.

#include <mylib/task.hpp>

namespace net {
struct request {};
request get(const char *Url);
} // namespace net
stub_detail::awaiter<int> operator co_await(net::request);

mylib::task<> drops() {
  co_await net::get("/a");
  net::get("/b");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'get' is dropped, so it has no effect [async-unawaited-coroutine]
}
