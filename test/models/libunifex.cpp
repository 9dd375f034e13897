// RUN: %check %s \
// RUN:   --config='{CheckOptions: {async-blocking-call.Categories: "sleep;wait;bridge;process;dns;socket;database;http;stdin;disk;lock;cpu"}}'
// The model of libunifex.
#include "blocking_calls.h"
#include <stop_token>
#include <type_traits>
#include <unifex/async_mutex.hpp>
#include <unifex/io_concepts.hpp>
#include <unifex/linux/io_epoll_context.hpp>
#include <unifex/scheduler_concepts.hpp>
#include <unifex/spawn_future.hpp>
#include <unifex/sync_wait.hpp>
#include <unifex/task.hpp>
#include <unifex/when_all.hpp>
#include <vector>
using namespace std::chrono_literals;
using context = unifex::linuxos::io_epoll_context;

unifex::task<int> load(int);
unifex::nothrow_task<int> loadSafely(int);

// The aliases stand for these classes.
static_assert(
    std::is_same_v<unifex::task<int>, unifex::_task::_task<int, false>::type>);
static_assert(
    std::is_same_v<unifex::future<unifex::async_scope>,
                   unifex::_spawn_future::_future<unifex::async_scope>::type>);

unifex::task<void> dropped(unifex::async_scope &scope) {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  loadSafely(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'loadSafely' is dropped, so it never runs
  unifex::spawn_future(load(1), scope);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'spawn_future' is dropped, so it is cancelled
  co_await load(2);
}

// How a function that is no coroutine starts a task.
void start() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  // CHECK-NOTES: :[[@LINE-2]]:3: note: this function is no coroutine and cannot await the task; start it with 'unifex::spawn_detached'
}

// What the library offers in place of each kind of blocking call.
unifex::task<void> advice() {
  blocking::sleep();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::sleep' blocks the thread that runs this coroutine until the time is up
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'unifex::schedule_after'
  blocking::wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::wait' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the sender itself, or a 'unifex::async_manual_reset_event'
  blocking::bridge();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::bridge' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the task itself
  blocking::process();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::process' blocks the thread that runs this coroutine until another process is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it with 'unifex::on' on the scheduler of a thread pool and await the result
  blocking::dns();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::dns' blocks the thread that runs this coroutine until the name is resolved
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it with 'unifex::on' on the scheduler of a thread pool and await the result
  blocking::socket();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::socket' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'unifex::async_read_some' and 'unifex::async_write_some'
  blocking::database();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::database' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it with 'unifex::on' on the scheduler of a thread pool and await the result
  blocking::http();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::http' blocks the thread that runs this coroutine until the server answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it with 'unifex::on' on the scheduler of a thread pool and await the result
  blocking::standard_input();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::standard_input' blocks the thread that runs this coroutine until somebody types
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, read with 'unifex::on' on the scheduler of a thread pool and await the result
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'unifex::async_read_some_at' and 'unifex::async_write_some_at'
  blocking::lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::lock' blocks the thread that runs this coroutine until the lock is free
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'async_lock' of a 'unifex::async_mutex'
  blocking::cpu();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::cpu' blocks the thread that runs this coroutine until the computation is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it with 'unifex::on' on the scheduler of a thread pool and await the result
  co_return;
}

unifex::task<int> blocks(context &events, std::stop_token stop) {
  co_await load(0);
  events.run(stop);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'unifex::linuxos::io_epoll_context::run' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the work itself, which the running context carries on
  unifex::sync_wait_r<int>(load(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'unifex::sync_wait_r' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the sender itself
  co_return *unifex::sync_wait(load(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'unifex::sync_wait' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:14: note: in this coroutine, await the sender itself
}

unifex::task<void> ordered(unifex::async_mutex &mutex, int &file,
                           const std::vector<std::span<const char>> &parts) {
  for (int i = 0; i < 3; ++i)
    co_await mutex.async_lock();
  for (std::span<const char> part : parts)
    co_await unifex::async_write_some(file, part);
}

unifex::task<void> paced(context::scheduler scheduler) {
  for (int i = 0; i < 3; ++i)
    co_await unifex::schedule_after(scheduler, i * 1s);
}

unifex::task<void> together() {
  co_await unifex::when_all(load(1), load(2));
  for (int i = 0; i < 3; ++i)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'load' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'unifex::when_all_range' awaits them together; mind that it sets no limit to the number in flight
    co_await load(i);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'load(i)' of each iteration instead of awaiting that here
}
