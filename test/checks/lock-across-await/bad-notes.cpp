// RUN: %check %s

// The notes show each suspension, in the order of the source, and the remedy.

#include <asio.hpp>
#include <cppcoro/task.hpp>
#include <mutex>

asio::awaitable<void> save(int);
cppcoro::task<> store(int);
std::mutex M;

asio::awaitable<void> inAsio(bool B) {
  std::lock_guard Guard(M);
  if (B)
    co_await save(1);
  else
    co_await save(2);
    // CHECK-MESSAGES: :[[@LINE-5]]:19: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    // CHECK-NOTES: :[[@LINE-4]]:5: note: the coroutine is suspended here
    // CHECK-NOTES: :[[@LINE-3]]:5: note: the coroutine is suspended here
    // CHECK-NOTES: :[[@LINE-8]]:19: note: in this coroutine, use an 'asio::strand', or an 'asio::experimental::channel' of capacity 1
}
cppcoro::task<> inCppcoro() {
  M.lock();
  co_await store(1);
  // CHECK-MESSAGES: :[[@LINE-2]]:5: warning: 'M' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: the coroutine is suspended here
  // CHECK-NOTES: :[[@LINE-4]]:5: note: in this coroutine, await 'scoped_lock_async' of a 'cppcoro::async_mutex'
  M.unlock();
}
