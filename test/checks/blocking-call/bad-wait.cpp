// RUN: %check %s

// Another thread: members that a base class declares count as well.

#include <atomic>
#include <barrier>
#include <condition_variable>
#include <future>
#include <latch>
#include <mylib/task.hpp>
#include <semaphore>
#include <thread>

mylib::task<> waits(std::future<int> Answer, std::future<int> Asked,
                    std::shared_future<int> Shared, std::shared_future<int> All,
                    std::thread Thread, std::jthread Joining,
                    std::condition_variable &Changed,
                    std::condition_variable_any &Any,
                    std::unique_lock<std::mutex> &Lock, std::latch &Latch,
                    std::binary_semaphore &Limit, std::atomic<int> &Value) {
  Answer.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::future::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  Answer.get();
  Asked.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'std::future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  Shared.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::shared_future::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  Shared.get();
  All.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'std::shared_future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  Thread.join();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::thread::join' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  Joining.join();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'std::jthread::join' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  Changed.wait(Lock);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'std::condition_variable::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  Changed.wait(Lock, [] { return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'std::condition_variable::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  Any.wait(Lock);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'std::condition_variable_any::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  Latch.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'std::latch::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  Latch.arrive_and_wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'std::latch::arrive_and_wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  Limit.acquire();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'std::counting_semaphore::acquire' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  Value.wait(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'std::atomic::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  co_return;
}
