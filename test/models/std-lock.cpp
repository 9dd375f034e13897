// RUN: %check %s --config='{CheckOptions: {async-blocking-call.Categories: lock}}'
#include <mylib/task.hpp>
#include <shared_mutex>
#include <thread>

using namespace std::chrono_literals;
const auto Later = std::chrono::steady_clock::now();

mylib::task<> locks(std::mutex &Mutex, std::recursive_mutex &Recursive,
                    std::timed_mutex &Timed, std::shared_mutex &Shared) {
  Mutex.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'std::mutex::lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  Recursive.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'std::recursive_mutex::lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  Timed.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'std::timed_mutex::lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  Timed.try_lock_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'std::timed_mutex::try_lock_for' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  Timed.try_lock_until(Later);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'std::timed_mutex::try_lock_until' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  Shared.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::shared_mutex::lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  Shared.lock_shared();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::shared_mutex::lock_shared' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  std::lock(Mutex, Recursive);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  co_return;
}

mylib::task<> guards(std::mutex &Mutex, std::timed_mutex &Timed,
                     std::shared_mutex &Shared) {
  std::lock_guard Guard(Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'std::lock_guard::lock_guard' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:19: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  std::scoped_lock Scoped(Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'std::scoped_lock::scoped_lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:20: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  std::unique_lock Unique(Timed);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'std::unique_lock::unique_lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:20: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  std::shared_lock ForReading(Shared);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'std::shared_lock::shared_lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:20: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  Unique.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::unique_lock::lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  Unique.try_lock_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::unique_lock::try_lock_for' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  ForReading.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'std::shared_lock::lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:14: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  co_return;
}

mylib::task<> does_not_wait(std::mutex &Mutex, std::timed_mutex &Timed) {
  Mutex.try_lock();
  Mutex.unlock();
  Timed.try_lock_for(0s);
  std::lock_guard Adopted(Mutex, std::adopt_lock);
  std::unique_lock Deferred(Timed, std::defer_lock);
  std::unique_lock Tried(Mutex, std::try_to_lock);
  std::unique_lock<std::mutex> Empty;
  std::unique_lock<std::mutex> Moved(static_cast<std::unique_lock<std::mutex> &&>(Tried));
  Deferred.try_lock_for(0s);
  Deferred.unlock();
  co_return;
}

// The option names what is reported.
mylib::task<> sleeps() {
  std::this_thread::sleep_for(1s);
  co_return;
}

namespace app {
struct mutex {
  void lock();
};
} // namespace app

mylib::task<> namesakes(app::mutex &Mutex) {
  Mutex.lock();
  co_return;
}
