// RUN: %check %s async-lock-across-await

#include <boost/interprocess/sync/interprocess_mutex.hpp>
#include <boost/thread.hpp>
#include <mylib/task.hpp>

mylib::task<> vt();

mylib::task<> guards(boost::mutex &Mutex, boost::shared_mutex &Shared,
                     boost::interprocess::interprocess_mutex &Process) {
  {
    boost::lock_guard<boost::mutex> Guard(Mutex);
    // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    co_await vt();
  }
  {
    boost::unique_lock<boost::mutex> Guard(Mutex);
    // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    co_await vt();
    Guard.unlock();
    co_await vt();
  }
  {
    boost::shared_lock<boost::shared_mutex> Guard(Shared);
    // CHECK-MESSAGES: :[[@LINE-1]]:45: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    co_await vt();
  }
  {
    boost::upgrade_lock<boost::shared_mutex> Guard(Shared);
    // CHECK-MESSAGES: :[[@LINE-1]]:46: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    co_await vt();
  }
  {
    boost::interprocess::scoped_lock<boost::interprocess::interprocess_mutex>
        Guard(Process);
        // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    co_await vt();
  }
}
mylib::task<> mutexes(boost::mutex &Mutex, boost::recursive_mutex &Recursive) {
  Mutex.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Mutex' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  co_await vt();
  Mutex.unlock();
  boost::lock_guard<boost::recursive_mutex> Guard(Recursive);
  // CHECK-MESSAGES: :[[@LINE-1]]:45: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  co_await vt();
}
mylib::task<> released(boost::mutex &Mutex) {
  boost::unique_lock<boost::mutex> Deferred(Mutex, boost::defer_lock);
  co_await vt();
  boost::unique_lock<boost::mutex> Tried(Mutex, boost::try_to_lock);
  if (Tried.owns_lock())
    Tried.unlock();
  co_await vt();
  while (!Mutex.try_lock())
    co_await vt();
  Mutex.unlock();
}

mylib::task<> tags(boost::mutex &Mutex, boost::defer_lock_t Later,
                   boost::try_to_lock_t Now) {
  boost::unique_lock<boost::mutex> Deferred(Mutex, Later);
  boost::unique_lock<boost::mutex> Tried(Mutex, Now);
  if (Tried.owns_lock())
    Tried.unlock();
  co_await vt();
}
