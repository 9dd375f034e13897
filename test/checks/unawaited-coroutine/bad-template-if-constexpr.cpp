// RUN: %check %s

// Only the instantiations that keep the branch have a say.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);

template <bool Remote> mylib::task<> load(int Id) {
  if constexpr (Remote)
    fetch(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}
template mylib::task<> load<true>(int);
template mylib::task<> load<false>(int);
