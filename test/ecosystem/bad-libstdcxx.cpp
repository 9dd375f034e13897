// The real standard library, whose names the stubs imitate.
// RUN: %check %s async-* -- -std=c++20

#include <chrono>
#include <condition_variable>
#include <coroutine>
#include <future>
#include <latch>
#include <mutex>
#include <semaphore>
#include <thread>

struct task {
  struct promise_type {
    task get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void return_void();
    void unhandled_exception();
  };
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) const noexcept;
  void await_resume() const;
};

task other();

task work(std::future<int> Future, std::thread Thread, std::latch &Latch,
          std::counting_semaphore<4> &Semaphore,
          std::condition_variable &Changed, std::mutex &Mutex) {
  using namespace std::chrono_literals;
  std::this_thread::sleep_for(2s);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}}'std::this_thread::sleep_for'{{.*}} [async-blocking-call]
  std::this_thread::sleep_for(0s);
  std::this_thread::sleep_until(std::chrono::steady_clock::now() + 2s);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}}'std::this_thread::sleep_until'{{.*}} [async-blocking-call]
  Future.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: {{.*}}'std::future::wait'{{.*}} [async-blocking-call]
  Future.get(); // Ready by now.
  std::async([] { return 1; }).get();
  // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: {{.*}}'std::future::get'{{.*}} [async-blocking-call]
  Future.wait_for(0s);
  Thread.join();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: {{.*}}'std::thread::join'{{.*}} [async-blocking-call]
  Latch.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: {{.*}}'std::latch::wait'{{.*}} [async-blocking-call]
  Semaphore.acquire();
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: {{.*}}'std::counting_semaphore::acquire'{{.*}} [async-blocking-call]
  std::unique_lock Lock(Mutex);
  Changed.wait(Lock, [] { return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: {{.*}}'std::condition_variable::wait'{{.*}} [async-blocking-call]
  Lock.unlock();
  other();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}}'other'{{.*}} [async-unawaited-coroutine]
  auto Unused = other();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: {{.*}}'Unused'{{.*}} [async-unawaited-coroutine]
  std::ignore = other();
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: {{.*}}'other'{{.*}} [async-unawaited-coroutine]
  co_await other();
}
