// RUN: %check %s

// Classes that inherit the protocol, and other names of a task.

#include <mylib/task.hpp>

struct Request : mylib::task<int> {
  using mylib::task<int>::task;
};
using Alias = mylib::task<int>;
typedef Alias Typedef;
template <typename T> using Wrapped = mylib::task<T>;

Request request();
Alias alias();
Typedef typedefed();
Wrapped<int> wrapped();
auto deduced() -> mylib::task<int>;

mylib::task<> drops() {
  request();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'request' is dropped, so it never runs [async-unawaited-coroutine]
  alias();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'alias' is dropped, so it never runs [async-unawaited-coroutine]
  typedefed();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'typedefed' is dropped, so it never runs [async-unawaited-coroutine]
  wrapped();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'wrapped' is dropped, so it never runs [async-unawaited-coroutine]
  deduced();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'deduced' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}
