// RUN: %check %s \
// RUN:   --config='{CheckOptions: {async-blocking-call.Categories: "sleep;wait;bridge;lock"}}'
// The model of kj.
#include "blocking_calls.h"
#include <kj/async.h>
#include <kj/mutex.h>
#include <kj/timer.h>

kj::Promise<int> load(int);
kj::Promise<void> save(int);

// A promise that leaves its scope cancels what it stands for, on purpose.
kj::Promise<void> dropped(kj::TaskSet &Tasks) {
  auto Watch = save(1).eagerlyEvaluate([] {});
  save(2).detach([] {});
  Tasks.add(save(3));
  co_await save(4);
}

kj::Promise<int> blocks(kj::WaitScope &Scope, const kj::Executor &Other,
                        kj::MutexGuarded<int> &Guarded) {
  auto Result = load(1);
  Result.wait(Scope);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'kj::Promise::wait' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the promise itself
  Other.executeSync([] { return 1; });
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'kj::Executor::executeSync' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await 'executeAsync'
  {
    kj::Locked<int> Locked = Guarded.lockExclusive();
    // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: 'kj::MutexGuarded::lockExclusive' blocks the thread that runs this coroutine until the lock is free
    Locked.wait([] { return true; });
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'kj::Locked::wait' blocks the thread that runs this coroutine until another thread lets it go on
    // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, await the promise of 'kj::newPromiseAndCrossThreadFulfiller'
  }
  co_return co_await Other.executeAsync([] { return 1; });
}

kj::Promise<void> advice() {
  blocking::sleep();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::sleep' blocks the thread that runs this coroutine until the time is up
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'afterDelay' of a 'kj::Timer'
  // What evalNow calls, it calls in this coroutine.
  auto Now = kj::evalNow([]() -> int {
    blocking::wait();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'blocking::wait' blocks the thread that runs this coroutine until another thread lets it go on
    // CHECK-NOTES: :[[@LINE-2]]:5: note: in this coroutine, await the promise of 'kj::newPromiseAndCrossThreadFulfiller'
    return 1;
  });
  co_await Now;
  co_await kj::evalLater([] { return 1; });
}

kj::Promise<void> loops(kj::Timer &Timer) {
  for (int I = 0; I < 9; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+3]]:5: note: 'load' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'kj::joinPromisesFailFast' awaits them together; mind that it sets no limit to the number in flight
  // CHECK-NOTES: :[[@LINE+1]]:5: note: hand it 'load(I)' of each iteration instead of awaiting that here
    co_await load(I);
  for (int I = 0; I < 9; ++I) {
    co_await load(I);
    co_await Timer.afterDelay({});
  }
  for (int I = 0; I < 9; ++I) {
    co_await load(I);
    co_await kj::yield();
  }
}
kj::Promise<void> joins(kj::Array<kj::Promise<int>> Promises) {
  for (int I = 0; I < 9; ++I)
    co_await kj::joinPromises(kj::mv(Promises));
}
