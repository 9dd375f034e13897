// RUN: %check %s \
// RUN:   --config='{CheckOptions: {async-blocking-call.Categories: "sleep;wait;bridge;process;dns;socket;database;http;stdin;disk;lock;cpu"}}'
// The model of cppcoro.
#include "blocking_calls.h"
#include <cppcoro/async_mutex.hpp>
#include <cppcoro/io_service.hpp>
#include <cppcoro/net/socket.hpp>
#include <cppcoro/shared_task.hpp>
#include <cppcoro/single_producer_sequencer.hpp>
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <cppcoro/when_all_ready.hpp>
using namespace std::chrono_literals;

cppcoro::task<int> load(int);
cppcoro::shared_task<int> share(int);

cppcoro::task<> dropped(cppcoro::async_mutex &mutex, cppcoro::io_service &io,
                        cppcoro::static_thread_pool &pool) {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  share(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'share' is dropped, so it never runs
  mutex.lock_async();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'lock_async' is dropped, so it has no effect
  cppcoro::async_mutex_lock_operation locking = mutex.lock_async();
  // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'locking' is never awaited, so it has no effect
  mutex.scoped_lock_async();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'scoped_lock_async' is dropped, so it has no effect
  io.schedule();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'schedule' is dropped, so it has no effect
  io.schedule_after(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'schedule_after' is dropped, so it has no effect
  pool.schedule();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'schedule' is dropped, so it has no effect
  co_await load(2);
}

// How a function that is no coroutine runs a task.
void start() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  // CHECK-NOTES: :[[@LINE-2]]:3: note: this function is no coroutine and cannot await the task; start it with 'cppcoro::async_scope::spawn'
}

// What the library offers in place of each kind of blocking call.
cppcoro::task<> advice() {
  blocking::sleep();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::sleep' blocks the thread that runs this coroutine until the time is up
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'schedule_after' of the 'cppcoro::io_service'
  blocking::wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::wait' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the task itself, or a 'cppcoro::single_consumer_event'
  blocking::bridge();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::bridge' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the task itself
  blocking::process();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::process' blocks the thread that runs this coroutine until another process is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, move to a 'cppcoro::static_thread_pool' with 'cppcoro::schedule_on' and await the result
  blocking::dns();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::dns' blocks the thread that runs this coroutine until the name is resolved
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, move to a 'cppcoro::static_thread_pool' with 'cppcoro::schedule_on' and await the result
  blocking::socket();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::socket' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the operations of a 'cppcoro::net::socket'
  blocking::database();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::database' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, move to a 'cppcoro::static_thread_pool' with 'cppcoro::schedule_on' and await the result
  blocking::http();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::http' blocks the thread that runs this coroutine until the server answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, move to a 'cppcoro::static_thread_pool' with 'cppcoro::schedule_on' and await the result
  blocking::standard_input();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::standard_input' blocks the thread that runs this coroutine until somebody types
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, read on a 'cppcoro::static_thread_pool' and await the result
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the operations of a 'cppcoro::read_only_file' or 'cppcoro::write_only_file'
  blocking::lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::lock' blocks the thread that runs this coroutine until the lock is free
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'scoped_lock_async' of a 'cppcoro::async_mutex'
  blocking::cpu();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::cpu' blocks the thread that runs this coroutine until the computation is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, move to a 'cppcoro::static_thread_pool' with 'cppcoro::schedule_on' and await the result
  co_return;
}

cppcoro::task<int> blocks(cppcoro::io_service &io) {
  co_await load(0);
  io.process_events();
  // CHECK-MESSAGES: :[[@LINE-1]]:6: warning: 'cppcoro::io_service::process_events' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:6: note: in this coroutine, await the work itself, which the running 'cppcoro::io_service' carries on
  io.process_one_event();
  // CHECK-MESSAGES: :[[@LINE-1]]:6: warning: 'cppcoro::io_service::process_one_event' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:6: note: in this coroutine, await the work itself, which the running 'cppcoro::io_service' carries on
  io.process_pending_events();
  co_return cppcoro::sync_wait(load(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the task itself
}

// On the pool, a call may block.
cppcoro::task<> moves(cppcoro::static_thread_pool &pool) {
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the operations of a 'cppcoro::read_only_file' or 'cppcoro::write_only_file'
  co_await pool.schedule();
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the operations of a 'cppcoro::read_only_file' or 'cppcoro::write_only_file'
}

cppcoro::task<> ordered(cppcoro::async_mutex &mutex, cppcoro::net::socket &peer,
                        const char *bytes) {
  for (int i = 0; i < 3; ++i)
    co_await mutex.lock_async();
  for (int i = 0; i < 3; ++i)
    co_await peer.send(bytes, i);
}

cppcoro::task<> claims(cppcoro::single_producer_sequencer<> &sequencer,
                       cppcoro::static_thread_pool &pool) {
  for (int i = 0; i < 3; ++i)
    co_await sequencer.claim_up_to(i, pool);
}

cppcoro::task<> paced(cppcoro::io_service &io,
                      cppcoro::static_thread_pool &pool) {
  for (int i = 0; i < 3; ++i)
    co_await io.schedule_after(i * 1s);
  for (int i = 0; i < 3; ++i)
    co_await pool.schedule();
}

// Asking whether a task is done does not await it.
cppcoro::task<> observed() {
  auto task = load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'task' is never awaited, so it never runs
  if (task.is_ready())
    co_return;
}

cppcoro::task<> together() {
  for (int i = 0; i < 3; ++i)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'load' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'cppcoro::when_all' awaits them together; mind that it sets no limit to the number in flight
    co_await load(i);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'load(i)' of each iteration instead of awaiting that here
}

cppcoro::task<> ready() { co_await cppcoro::when_all_ready(load(1), load(2)); }
