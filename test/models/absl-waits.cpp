// RUN: %check %s async-blocking-call
#include <absl/synchronization/mutex.h>
#include <mylib/task.hpp>

mylib::task<> blocks(absl::Notification &Done, absl::CondVar &Changed,
                     absl::Mutex &Mutex, absl::BlockingCounter &Counter,
                     absl::Barrier &Barrier, const bool &Ready,
                     absl::once_flag &Once) {
  Done.WaitForNotificationWithTimeout(absl::Duration(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'absl::Notification::WaitForNotificationWithTimeout' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await the result, so that the thread can go on with other work
  Changed.Wait(&Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'absl::CondVar::Wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the result, so that the thread can go on with other work
  Changed.WaitWithTimeout(&Mutex, absl::Duration(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'absl::CondVar::WaitWithTimeout' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the result, so that the thread can go on with other work
  Mutex.Await(absl::Condition(&Ready));
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'absl::Mutex::Await' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the result, so that the thread can go on with other work
  Mutex.AwaitWithTimeout(absl::Condition(&Ready), absl::Duration(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'absl::Mutex::AwaitWithTimeout' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the result, so that the thread can go on with other work
  Mutex.LockWhen(absl::Condition(&Ready));
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'absl::Mutex::LockWhen' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the result, so that the thread can go on with other work
  Mutex.Unlock();
  Counter.Wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'absl::BlockingCounter::Wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the result, so that the thread can go on with other work
  Barrier.Block();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'absl::Barrier::Block' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the result, so that the thread can go on with other work
  absl::call_once(Once, [] { absl::SleepFor(absl::Duration(1)); });
  // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'absl::SleepFor' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:30: note: in this coroutine, await a timer of the event loop
  co_return;
}

mylib::task<> silent(absl::Notification &Done, absl::CondVar &Changed,
                     absl::Mutex &Mutex, absl::BlockingCounter &Counter) {
  absl::SleepFor(absl::ZeroDuration());
  Done.HasBeenNotified();
  Done.WaitForNotificationWithTimeout(absl::ZeroDuration());
  Changed.Signal();
  Changed.WaitWithTimeout(&Mutex, absl::ZeroDuration());
  Counter.DecrementCount();
  co_return;
}
