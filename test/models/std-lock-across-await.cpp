// RUN: %check %s async-lock-across-await

#include <mylib/task.hpp>
#include <shared_mutex>

using namespace std::chrono_literals;

mylib::task<> vt();

mylib::task<> mutexes(std::mutex &Mutex, std::recursive_mutex &Recursive,
                      std::timed_mutex &Timed,
                      std::recursive_timed_mutex &Both,
                      std::shared_mutex &Shared,
                      std::shared_timed_mutex &SharedTimed) {
  {
    std::lock_guard Guard(Mutex);
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    co_await vt();
  }
  {
    std::scoped_lock Guard(Recursive);
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    co_await vt();
  }
  {
    std::unique_lock Guard(Timed);
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    co_await vt();
  }
  {
    std::lock_guard Guard(Both);
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    co_await vt();
  }
  {
    std::shared_lock Guard(Shared);
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    co_await vt();
  }
  {
    std::shared_lock Guard(SharedTimed);
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    co_await vt();
  }
  std::lock_guard<std::mutex>(Mutex), co_await vt();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: what 'lock_guard' returns stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
}

mylib::task<> released(std::mutex &Mutex, std::shared_mutex &Shared,
                       std::timed_mutex &Timed) {
  std::unique_lock Deferred(Mutex, std::defer_lock);
  std::unique_lock Tried(Timed, std::try_to_lock);
  if (Tried.owns_lock())
    Tried.unlock();
  std::shared_lock Unlocked(Shared);
  if (Unlocked.owns_lock())
    Unlocked.unlock();
  co_await vt();
  Mutex.lock();
  Mutex.unlock();
  Shared.lock_shared();
  Shared.unlock_shared();
  while (!Mutex.try_lock())
    co_await vt();
  Mutex.unlock();
  while (!Timed.try_lock_for(1s))
    co_await vt();
  Timed.unlock();
  while (!Timed.try_lock_until(std::chrono::steady_clock::now()))
    co_await vt();
  Timed.unlock();
}

mylib::task<> held(std::mutex &Mutex, std::shared_mutex &Shared) {
  std::unique_lock Guard(Mutex, std::defer_lock);
  if (Guard.try_lock())
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    co_await vt();
}

mylib::task<> tags(std::mutex &Mutex, std::defer_lock_t Later,
                   std::try_to_lock_t Now) {
  std::unique_lock Deferred(Mutex, Later);
  std::unique_lock Tried(Mutex, Now);
  if (!Tried)
    co_await vt();
}
