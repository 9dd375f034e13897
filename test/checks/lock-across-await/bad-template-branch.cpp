// RUN: %check %s

// One of two instantiations never suspends: it says nothing of the other.

#include <mutex>
#include <mylib/task.hpp>

mylib::task<> vt();

template <bool Asynchronous> mylib::task<> merge(std::mutex &Mutex) {
  std::unique_lock Guard(Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'Guard' stays locked{{.*}} [async-lock-across-await]
  if constexpr (Asynchronous)
    co_await vt();
  co_return;
}
template mylib::task<> merge<true>(std::mutex &);
template mylib::task<> merge<false>(std::mutex &);
