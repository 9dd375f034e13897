// RUN: %check %s async-blocking-call,async-lock-across-await --config='{CheckOptions: {async-blocking-call.Categories: lock}}'
#include <mylib/task.hpp>
#include <ppl.h>

mylib::task<> waits();

mylib::task<> blocks(concurrency::critical_section &Section) {
  Section.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'Concurrency::critical_section::lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  co_await waits();
  // CHECK-MESSAGES: :[[@LINE-4]]:11: warning: 'Section' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: the coroutine is suspended here
  // CHECK-NOTES: :[[@LINE-6]]:11: note: in this coroutine, use an asynchronous mutex, or release the lock before the coroutine is suspended
  Section.unlock();
  if (Section.try_lock())
    Section.unlock();
  concurrency::critical_section::scoped_lock Guard(Section);
  co_await waits();
  // CHECK-MESSAGES: :[[@LINE-2]]:46: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: the coroutine is suspended here
  // CHECK-NOTES: :[[@LINE-4]]:46: note: in this coroutine, use an asynchronous mutex, or release the lock before the coroutine is suspended
}
