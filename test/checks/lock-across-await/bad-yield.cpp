// RUN: %check %s

// A generator is suspended where it yields.

#include <cppcoro/async_generator.hpp>
#include <cppcoro/generator.hpp>
#include <mutex>
#include <vector>

cppcoro::generator<int> values(std::mutex &M, const std::vector<int> &Values) {
  std::lock_guard L(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'L' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  for (int Value : Values)
    co_yield Value;
}
cppcoro::async_generator<int> later(std::mutex &M) {
  std::lock_guard L(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_yield 1;
}
