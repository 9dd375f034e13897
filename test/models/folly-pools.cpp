// RUN: %check %s async-blocking-call,async-unawaited-coroutine

// Where a task is started decides what it may do; the coroutine stays.

#include <folly/Executor.h>
#include <folly/coro/Task.h>
#include <thread>

using namespace std::chrono_literals;

folly::coro::Task<void> load(int Number);

folly::coro::Task<void> starts(folly::CPUThreadPoolExecutor &Threads,
                               folly::IOThreadPoolExecutor &Loops) {
  co_await folly::coro::co_withExecutor(&Threads, load(1));
  co_await folly::coro::co_withExecutor(&Loops, load(2));
  co_await folly::coro::co_withExecutor(folly::getGlobalCPUExecutor(), load(3));
  co_await folly::coro::co_withExecutor(folly::getGlobalIOExecutor(), load(4));
  std::this_thread::sleep_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'folly::coro::sleep'
}
