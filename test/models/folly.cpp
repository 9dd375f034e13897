// RUN: %check %s \
// RUN:   --config='{CheckOptions: {async-blocking-call.Categories: "sleep;wait;bridge;process;dns;socket;database;http;stdin;disk;lock;cpu"}}'
// The model of folly.
#include "blocking_calls.h"
#include <folly/Subprocess.h>
#include <folly/coro/AsyncGenerator.h>
#include <folly/coro/BlockingWait.h>
#include <folly/coro/BoundedQueue.h>
#include <folly/coro/Collect.h>
#include <folly/coro/Mutex.h>
#include <folly/coro/Sleep.h>
#include <folly/coro/Task.h>
#include <folly/fibers/Semaphore.h>
#include <folly/futures/Future.h>
#include <folly/io/async/EventBase.h>
#include <folly/synchronization/Baton.h>
#include <vector>
using namespace std::chrono_literals;
using folly::coro::Task;

Task<int> load(int);
folly::coro::now_task<int> loadNow(int);
folly::SemiFuture<int> request(int);
folly::Future<int> requestHere(int);

Task<void> dropped(folly::Executor *executor) {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  loadNow(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'loadNow' is dropped, so it never runs
  folly::coro::co_withExecutor(executor, load(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'co_withExecutor' is dropped, so it never runs
  // CHECK-NOTES: :[[@LINE-2]]:3: note: await it, or let go of it with 'start' if nobody needs to know how it ends
  // Dropping what a start returns is how folly detaches.
  folly::coro::co_withExecutor(executor, load(1)).start();
  request(1);
  requestHere(1);
  co_await load(2);
}

// How a function that is no coroutine starts a task.
void start() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  // CHECK-NOTES: :[[@LINE-2]]:3: note: this function is no coroutine and cannot await the task; start it with 'folly::coro::co_withExecutor'
}

// What the library offers in place of each kind of blocking call.
Task<void> advice() {
  blocking::sleep();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::sleep' blocks the thread that runs this coroutine until the time is up
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'folly::coro::sleep'
  blocking::wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::wait' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the future itself, or a 'folly::coro::Baton'
  blocking::bridge();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::bridge' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the task itself
  blocking::process();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::process' blocks the thread that runs this coroutine until another process is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, start it with 'folly::coro::co_withExecutor' on an executor that may block and await the result
  blocking::dns();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::dns' blocks the thread that runs this coroutine until the name is resolved
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, start it with 'folly::coro::co_withExecutor' on an executor that may block and await the result
  blocking::socket();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::socket' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the operations of a 'folly::coro::Transport'
  blocking::database();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::database' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, start it with 'folly::coro::co_withExecutor' on an executor that may block and await the result
  blocking::http();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::http' blocks the thread that runs this coroutine until the server answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, start it with 'folly::coro::co_withExecutor' on an executor that may block and await the result
  blocking::standard_input();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::standard_input' blocks the thread that runs this coroutine until somebody types
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, read on an executor that may block and await the result
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, start it with 'folly::coro::co_withExecutor' on an executor that may block and await the result
  blocking::lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::lock' blocks the thread that runs this coroutine until the lock is free
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'co_scoped_lock' of a 'folly::coro::Mutex'
  blocking::cpu();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::cpu' blocks the thread that runs this coroutine until the computation is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, start it with 'folly::coro::co_withExecutor' on 'folly::getGlobalCPUExecutor' and await the result
  co_return;
}

Task<int> bridges(folly::EventBase &events) {
  co_await load(0);
  events.loopForever();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'folly::EventBase::loopForever' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the work itself, which the running 'folly::EventBase' carries on
  events.loopOnce();
  folly::coro::blocking_wait(load(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'folly::coro::blocking_wait' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the task itself
  co_return folly::coro::blockingWait(load(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'folly::coro::blockingWait' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the task itself
}

// A limit of time of zero only looks.
Task<int> waits(folly::Executor *executor) {
  request(1).get();
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'folly::SemiFuture::get' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:14: note: in this coroutine, await the future itself
  request(1).get(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'folly::SemiFuture::get' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:14: note: in this coroutine, await the future itself
  request(1).get(0s);
  requestHere(1).getVia(executor);
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'folly::Future::getVia' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:18: note: in this coroutine, await the future itself
  co_return co_await request(1);
}

Task<void> batons(folly::Baton<> &done, folly::Baton<> &stopped) {
  done.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'folly::Baton::wait' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await a 'folly::coro::Baton'
  stopped.try_wait_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'folly::Baton::try_wait_for' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await a 'folly::coro::Baton'
  stopped.try_wait_for(0s);
  co_await load(1);
}

Task<void> processes(folly::Subprocess &process) {
  process.communicate();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'folly::Subprocess::communicate' blocks the thread that runs this coroutine until another process is done
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, start it with 'folly::coro::co_withExecutor' on an executor that may block and await the result
  process.waitTimeout(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'folly::Subprocess::waitTimeout' blocks the thread that runs this coroutine until another process is done
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, start it with 'folly::coro::co_withExecutor' on an executor that may block and await the result
  process.waitTimeout(0s);
  co_await load(1);
}

Task<void> ordered(folly::coro::Mutex &mutex,
                   folly::coro::BoundedQueue<int> &queue,
                   folly::coro::AsyncGenerator<int> &numbers) {
  for (int i = 0; i < 3; ++i)
    co_await queue.enqueue(i);
  for (int i = 0; i < 3; ++i)
    co_await numbers.next();
  for (int i = 0; i < 3; ++i)
    auto lock = co_await mutex.co_scoped_lock();
}

Task<void> paced(folly::fibers::Semaphore &slots) {
  for (int i = 0; i < 3; ++i)
    co_await folly::coro::sleep(i * 1s);
  for (int i = 0; i < 3; ++i)
    co_await folly::futures::sleep(i * 1s);
  for (int i = 0; i < 3; ++i)
    co_await slots.co_wait();
}

Task<int> observed(folly::SemiFuture<int> future) {
  if (!future.valid() || !future.isReady())
    co_return 0;
  co_return co_await std::move(future);
}

Task<void> together(std::vector<Task<int>> tasks) {
  for (int i = 0; i < 3; ++i)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'load' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'folly::coro::collectAllWindowed' awaits them together, with a limit to the number in flight
    co_await load(i);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'load(i)' of each iteration instead of awaiting that here
  co_await folly::coro::collectAll(load(1), load(2));
  co_await folly::coro::collectAllRange(std::move(tasks));
}

Task<int> ready() { co_return folly::makeSemiFuture(1).get(); }
