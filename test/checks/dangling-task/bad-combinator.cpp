// RUN: %check %s

// Combinators of the project that keep references to the tasks that they are given.

#include <mylib/task.hpp>
#include <utility>

mylib::task<> pause();

template <typename A, typename B> mylib::task<> both(A &&First, B &&Second) {
  co_await First;
  co_await Second;
}
mylib::task<> in_turn(mylib::task<> &&First) { co_await std::move(First); }
struct pair_awaiter {
  mylib::task<> &&First;
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};
pair_awaiter awaiting(mylib::task<> &&First) { return {std::move(First)}; }

mylib::task<> stored() {
  auto One = both(pause(), pause());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: this temporary of type 'mylib::task<>' ends with the full expression, but the task in 'One' refers to it [async-dangling-task]
  // CHECK-MESSAGES: :[[@LINE-2]]:28: warning: this temporary of type 'mylib::task<>' ends with the full expression, but the task in 'One' refers to it
  auto Two = in_turn(pause());
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: this temporary of type 'mylib::task<>' ends with the full expression, but the task in 'Two' refers to it
  auto Three = awaiting(pause());
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: this temporary of type 'mylib::task<>' ends with the full expression, but the awaiter in 'Three' refers to it
  co_await One;
  co_await Two;
  co_await Three;
}
mylib::task<> awaited() {
  co_await both(pause(), pause());
  co_await in_turn(pause());
  co_await awaiting(pause());
}
