// RUN: %check %s async-lock-across-await

// A synchronous guard around async work: the lock is held while the coroutine is
// suspended, and perhaps unlocked by another thread.

#include <asio.hpp>
#include <mutex>

asio::awaitable<void> save(int Value);

asio::awaitable<void> update(std::mutex &Mutex, int &Value) {
  std::lock_guard<std::mutex> Guard(Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: {{.*}} [async-lock-across-await]
  co_await save(++Value);
}
