// RUN: %check %s

// A callback that is given to something inside of a callback or a coroutine.

#include <asio.hpp>
#include <functional>

asio::awaitable<void> work();
void onDone(std::function<void()> Callback);

void nests() {
  onDone([] {
    onDone([]() -> asio::awaitable<void> {
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'std::function<void ()>' drops the task that this lambda returns, so it never runs [async-void-callback]
      onDone(work);
      // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
      co_await work();
    });
  });
}
