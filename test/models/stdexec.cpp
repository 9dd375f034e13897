// RUN: %check %s \
// RUN:   --config='{CheckOptions: {async-blocking-call.Categories: "sleep;wait;bridge;process;dns;socket;database;http;stdin;disk;lock;cpu"}}'
// The model of stdexec and of std::execution.
#include "blocking_calls.h"
#include <beman/task/task.hpp>
#include <chrono>
#include <exec/task.hpp>
#include <exec/timed_scheduler.hpp>
#include <stdexec/execution.hpp>
#include <type_traits>
using namespace std::chrono_literals;
namespace ex = std::execution;

stdexec::task<int> load(int);
exec::task<int> loadByAlias(int);
beman::task::task<int> loadByBeman(int);

ex::task<void> dropped() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  loadByAlias(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'loadByAlias' is dropped, so it never runs
  loadByBeman(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'loadByBeman' is dropped, so it never runs
  co_await load(2);
}

// How a function that is no coroutine starts a task.
void start() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  // CHECK-NOTES: :[[@LINE-2]]:3: note: this function is no coroutine and cannot await the task; start it with 'stdexec::spawn'
}

// What the library offers in place of each kind of blocking call.
stdexec::task<void> advice() {
  blocking::sleep();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::sleep' blocks the thread that runs this coroutine until the time is up
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'exec::schedule_after'
  blocking::wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::wait' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the sender itself
  blocking::bridge();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::bridge' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the task itself
  blocking::process();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::process' blocks the thread that runs this coroutine until another process is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it with 'stdexec::starts_on' on the scheduler of a thread pool and await the result
  blocking::dns();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::dns' blocks the thread that runs this coroutine until the name is resolved
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it with 'stdexec::starts_on' on the scheduler of a thread pool and await the result
  blocking::socket();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::socket' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous operation of the execution context
  blocking::database();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::database' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it with 'stdexec::starts_on' on the scheduler of a thread pool and await the result
  blocking::http();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::http' blocks the thread that runs this coroutine until the server answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it with 'stdexec::starts_on' on the scheduler of a thread pool and await the result
  blocking::standard_input();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::standard_input' blocks the thread that runs this coroutine until somebody types
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, read with 'stdexec::starts_on' on the scheduler of a thread pool and await the result
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it with 'stdexec::starts_on' on the scheduler of a thread pool and await the result
  blocking::lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::lock' blocks the thread that runs this coroutine until the lock is free
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, keep the critical section short and free of awaits
  blocking::cpu();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::cpu' blocks the thread that runs this coroutine until the computation is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it with 'stdexec::starts_on' on the scheduler of a thread pool and await the result
  co_return;
}

exec::task<void> blocks(stdexec::run_loop &loop) {
  co_await load(0);
  loop.run();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'stdexec::run_loop::run' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await the work itself, which the running loop carries on
  stdexec::sync_wait(load(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'stdexec::sync_wait' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the sender itself
  std::this_thread::sync_wait(load(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::this_thread::sync_wait' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the sender itself
}

exec::task<void> paced(stdexec::run_loop::scheduler scheduler) {
  for (int i = 0; i < 3; ++i)
    co_await stdexec::schedule(scheduler);
  for (int i = 0; i < 3; ++i)
    co_await exec::schedule_after(scheduler, i * 1s);
}

stdexec::task<void> together() {
  co_await stdexec::when_all(load(1), load(2));
  for (int i = 0; i < 3; ++i)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'load' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'stdexec::counting_scope' awaits them together; mind that it sets no limit to the number in flight
    co_await load(i);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'load(i)' of each iteration instead of awaiting that here
}
