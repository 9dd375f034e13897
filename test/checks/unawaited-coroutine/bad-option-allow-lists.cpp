// RUN: %check %s --config='{CheckOptions: {async-unawaited-coroutine.AllowedCalls: "^::jobs::post$;::jobs::Queue::.*;nobody_has_this", async-unawaited-coroutine.AllowedTypes: "::jobs::handle;::no::such::type"}}'

// What the user allows to be dropped, and what is not meant.

#include <mylib/task.hpp>

namespace jobs {
inline namespace v1 {
mylib::task<> post(int Id);
}
mylib::task<> postLater(int Id);
struct Queue {
  mylib::task<> push(int Id);
};
template <typename T> struct [[nodiscard]] handle : stub_detail::awaiter<T> {
  bool done() const;
};
handle<int> start(int Id);
} // namespace jobs

namespace other {
mylib::task<> post(int Id);
}

mylib::task<> drops(jobs::Queue &Queue) {
  jobs::post(1);
  auto Posted = jobs::post(2);
  Queue.push(3);
  jobs::start(4);
  auto Handle = jobs::start(5);
  jobs::postLater(6);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'postLater' is dropped, so it never runs [async-unawaited-coroutine]
  other::post(7);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'post' is dropped, so it never runs [async-unawaited-coroutine]
  auto Later = other::post(8);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Later' is never awaited, so it never runs [async-unawaited-coroutine]
  co_return;
}
