// RUN: %check %s \
// RUN:   --config='{CheckOptions: {async-blocking-call.Categories: "sleep;wait;bridge;process;dns;socket;database;http;stdin;disk;lock;cpu"}}'
// The model of libcoro.
#include "blocking_calls.h"
#include <coro/coro.hpp>
#include <vector>
using namespace std::chrono_literals;

coro::task<int> load(int);

coro::task<> dropped() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  co_await load(2);
}

// How a function that is no coroutine starts a task.
void start() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  // CHECK-NOTES: :[[@LINE-2]]:3: note: this function is no coroutine and cannot await the task; start it with 'coro::scheduler::spawn_detached'
}

// What the library offers in place of each kind of blocking call.
coro::task<> advice() {
  blocking::sleep();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::sleep' blocks the thread that runs this coroutine until the time is up
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'yield_for' of the 'coro::scheduler'
  blocking::wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::wait' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the task itself, or a 'coro::event'
  blocking::bridge();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::bridge' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the task itself
  blocking::process();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::process' blocks the thread that runs this coroutine until another process is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, move to a 'coro::thread_pool' with 'schedule' and await the result
  blocking::dns();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::dns' blocks the thread that runs this coroutine until the name is resolved
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'host_by_name' of a 'coro::net::dns::resolver'
  blocking::socket();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::socket' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the operations of a 'coro::net::tcp::client'
  blocking::database();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::database' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, move to a 'coro::thread_pool' with 'schedule' and await the result
  blocking::http();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::http' blocks the thread that runs this coroutine until the server answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, move to a 'coro::thread_pool' with 'schedule' and await the result
  blocking::standard_input();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::standard_input' blocks the thread that runs this coroutine until somebody types
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'poll' of the 'coro::scheduler' on the descriptor
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, move to a 'coro::thread_pool' with 'schedule' and await the result
  blocking::lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::lock' blocks the thread that runs this coroutine until the lock is free
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'scoped_lock' of a 'coro::mutex'
  blocking::cpu();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::cpu' blocks the thread that runs this coroutine until the computation is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, move to a 'coro::thread_pool' with 'schedule' and await the result
  co_return;
}

// Without a timeout, processing events only looks.
coro::task<int> blocks(coro::scheduler &scheduler, coro::thread_pool &pool) {
  co_await load(0);
  scheduler.process_events(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'coro::scheduler::process_events' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the work itself, which the running 'coro::scheduler' carries on
  scheduler.process_events(0ms);
  scheduler.process_events();
  pool.shutdown();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'coro::thread_pool::shutdown' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await the task itself, or a 'coro::event'
  co_return coro::sync_wait(load(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'coro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the task itself
}

// On the pool, a call may block.
coro::task<> moves(coro::thread_pool &pool) {
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, move to a 'coro::thread_pool' with 'schedule' and await the result
  co_await pool.schedule();
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, move to a 'coro::thread_pool' with 'schedule' and await the result
}

coro::task<> ordered(coro::mutex &mutex, coro::queue<int> &queue) {
  for (int i = 0; i < 3; ++i)
    co_await queue.push(i);
  for (int i = 0; i < 3; ++i)
    auto lock = co_await mutex.scoped_lock();
}

// A resolver takes several questions at once.
coro::task<> concurrent(coro::net::dns::resolver<coro::scheduler> &resolver,
                        const std::vector<coro::net::hostname> &hosts) {
  for (const coro::net::hostname &host : hosts)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'host_by_name' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'host_by_name' may be called again while an earlier call is in flight
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'coro::when_all' awaits them together; mind that it sets no limit to the number in flight
    co_await resolver.host_by_name(host);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'resolver.host_by_name(host)' of each iteration instead of awaiting that here
}

coro::task<> paced(coro::scheduler &scheduler, coro::semaphore<4> &slots) {
  for (int i = 0; i < 3; ++i)
    co_await scheduler.yield_for(i * 1s);
  for (int i = 0; i < 3; ++i)
    co_await slots.acquire();
}

// Asking whether a task is done does not await it.
coro::task<> observed() {
  auto task = load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'task' is never awaited, so it never runs
  if (task.is_ready())
    co_return;
}

coro::task<> together() {
  co_await coro::when_all(load(1), load(2));
  for (int i = 0; i < 3; ++i)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'load' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'coro::when_all' awaits them together; mind that it sets no limit to the number in flight
    co_await load(i);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'load(i)' of each iteration instead of awaiting that here
}
