// RUN: %check %s async-debug-paths

// What a call waits for is ready: the code asked, waited or awaited before.

#include <chrono>
#include <future>
#include <mylib/task.hpp>

#define SHOW [[clang::annotate("async-tidy-debug-paths")]]

using namespace std::chrono_literals;

SHOW mylib::task<int> asked(std::future<int> Answer) {
  if (Answer.wait_for(0s) == std::future_status::ready)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: throws to the caller [async-debug-paths]
    co_return Answer.get();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: ready for 'get'; throws to the caller [async-debug-paths]
  co_return Answer.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: throws to the caller [async-debug-paths]
}
SHOW mylib::task<int> waited(std::future<int> Answer, const bool Long) {
  if (Long)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    Answer.wait();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Long' is true; throws to the caller [async-debug-paths]
  if (Long)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    co_return Answer.get();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Long' is true; ready for 'get'; throws to the caller [async-debug-paths]
  co_return Answer.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Long' is false; throws to the caller [async-debug-paths]
}
SHOW mylib::task<int> replaced(std::future<int> Answer, std::future<int> Next) {
  Answer.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: throws to the caller [async-debug-paths]
  Answer = std::move(Next);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nothing is known [async-debug-paths]
  co_return Answer.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: throws to the caller [async-debug-paths]
}
