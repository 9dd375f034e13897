// RUN: %check %s

// A pool that runs the program, and a coroutine that runs elsewhere, too.

#include <asio.hpp>
#include <chrono>
#include <thread>

using namespace std::chrono_literals;

asio::awaitable<int> both() {
  std::this_thread::sleep_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::this_thread::sleep_for' blocks {{.*}} [async-blocking-call]
  co_return 1;
}
asio::awaitable<int> here(asio::thread_pool &Workers) {
  co_await both();
  co_return co_await asio::co_spawn(Workers, both(), asio::use_awaitable);
}

asio::awaitable<void> serve() {
  std::this_thread::sleep_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::this_thread::sleep_for' blocks {{.*}} [async-blocking-call]
  co_return;
}
void run(asio::thread_pool &Program) {
  asio::co_spawn(Program, serve(), asio::detached);
}

asio::awaitable<void> loop() {
  std::this_thread::sleep_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::this_thread::sleep_for' blocks {{.*}} [async-blocking-call]
  co_return;
}
asio::awaitable<void> start(asio::io_context &Loop) {
  co_await asio::co_spawn(Loop, loop(), asio::use_awaitable);
}
