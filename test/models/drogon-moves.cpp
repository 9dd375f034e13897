// RUN: %check %s async-blocking-call

#include <drogon/drogon.h>
#include <thread>

// The thread of an event loop is no place to block.
drogon::Task<void> moves(trantor::EventLoop *Loop) {
  co_await drogon::switchThreadCoro(Loop);
  std::this_thread::sleep_for(std::chrono::seconds(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine
}
