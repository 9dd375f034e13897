// RUN: %check %s

// All instantiations agree: one report, where the template is written.

#include <mylib/task.hpp>

template <typename T> mylib::task<T> fetch(T Id);

template <typename T> mylib::task<> load(T Id) {
  fetch(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  auto Task = fetch(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Task' is never awaited, so it never runs [async-unawaited-coroutine]
  co_return;
}
template mylib::task<> load(int);
template mylib::task<> load(long);

template <typename T> struct Loader {
  mylib::task<> run(T Id) {
    fetch(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
    co_return;
  }
  template <typename U> mylib::task<> convert(T Id) {
    fetch(static_cast<U>(Id));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
    co_return;
  }
};

mylib::task<> use(Loader<int> Ints, Loader<long> Longs) {
  co_await Ints.run(1);
  co_await Longs.run(2);
  co_await Ints.convert<char>(3);
}
