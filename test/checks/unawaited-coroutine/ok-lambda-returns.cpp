// RUN: %check %s

// A lambda whose body is a call returns the task to its caller.

#include <mylib/task.hpp>
#include <utility>

mylib::task<int> fetch(int Id);
template <typename F> mylib::task<int> run(F Function) { return Function(); }

mylib::task<> lambdas() {
  co_await run([] { return fetch(1); });
  co_await [] { return fetch(2); }();
  auto Later = [Task = fetch(3)]() mutable { return std::move(Task); };
  co_await Later();
}
