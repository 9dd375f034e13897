// RUN: %check %s \
// RUN:   --config='{CheckOptions: {async-blocking-call.Categories: "sleep;wait;bridge;process;dns;socket;database;http;stdin;disk;lock;cpu"}}'
// The model of concurrencpp.
#include "blocking_calls.h"
#include <concurrencpp/concurrencpp.h>
using namespace std::chrono_literals;
using concurrencpp::lazy_result;
using concurrencpp::null_result;
using concurrencpp::result;
using concurrencpp::shared_result;
using pool = std::shared_ptr<concurrencpp::thread_pool_executor>;

lazy_result<int> load(int);
result<int> request(int);
shared_result<int> share(int);
null_result log(int);

// A result may be dropped: its task goes on.
lazy_result<void> dropped() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  request(1);
  share(1);
  log(1);
  co_await load(2);
}

// How a function that is no coroutine starts a task.
void start() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  // CHECK-NOTES: :[[@LINE-2]]:3: note: this function is no coroutine and cannot await the task; start it with 'concurrencpp::lazy_result::run'
  load(1).run();
}

// What the library offers in place of each kind of blocking call.
result<void> advice() {
  blocking::sleep();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::sleep' blocks the thread that runs this coroutine until the time is up
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'make_delay_object' of the 'concurrencpp::timer_queue'
  blocking::wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::wait' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result itself, or a 'concurrencpp::async_condition_variable'
  blocking::bridge();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::bridge' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the task itself
  blocking::process();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::process' blocks the thread that runs this coroutine until another process is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, submit it to the 'background_executor' and await the result
  blocking::dns();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::dns' blocks the thread that runs this coroutine until the name is resolved
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, submit it to the 'background_executor' and await the result
  blocking::socket();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::socket' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, submit it to the 'background_executor' and await the result
  blocking::database();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::database' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, submit it to the 'background_executor' and await the result
  blocking::http();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::http' blocks the thread that runs this coroutine until the server answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, submit it to the 'background_executor' and await the result
  blocking::standard_input();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::standard_input' blocks the thread that runs this coroutine until somebody types
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, submit it to the 'background_executor' and await the result
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, submit it to the 'background_executor' and await the result
  blocking::lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::lock' blocks the thread that runs this coroutine until the lock is free
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'lock' of a 'concurrencpp::async_lock'
  blocking::cpu();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::cpu' blocks the thread that runs this coroutine until the computation is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, submit it to the 'thread_pool_executor' and await the result
  co_return;
}

null_result results(result<int> own, shared_result<int> shared) {
  request(1).get();
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'concurrencpp::result::get' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:14: note: in this coroutine, await the result itself
  shared.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'concurrencpp::shared_result::wait' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result itself
  own.wait_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'concurrencpp::result::wait_for' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, await the result itself
  own.wait_for(0s);
  co_await own;
}

// What was waited for is ready, so that taking it waits no more.
null_result waited(result<int> own, shared_result<int> shared, bool once) {
  own.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'concurrencpp::result::wait' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, await the result itself
  own.get();
  if (once)
    shared.wait();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'concurrencpp::shared_result::wait' blocks the thread that runs this coroutine until another thread lets it go on
    // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, await the result itself
  shared.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'concurrencpp::shared_result::get' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result itself
  co_return;
}

null_result waited_until(result<int> own, shared_result<int> shared) {
  const auto soon = std::chrono::steady_clock::now() + 1s;
  if (own.wait_until(soon) == concurrencpp::result_status::value)
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'concurrencpp::result::wait_until' blocks the thread that runs this coroutine until another thread lets it go on
    // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the result itself
    own.get();
  while (shared.wait_until(soon) == concurrencpp::result_status::idle) {
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'concurrencpp::shared_result::wait_until' blocks the thread that runs this coroutine until another thread lets it go on
    // CHECK-NOTES: :[[@LINE-2]]:17: note: in this coroutine, await the result itself
  }
  shared.get();
  co_return;
}

result<void> executors(concurrencpp::manual_executor &executor) {
  co_await load(0);
  executor.wait_for_task();
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'concurrencpp::manual_executor::wait_for_task' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, await the result itself
  executor.loop_once_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'concurrencpp::manual_executor::loop_once_for' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, await the result itself
  executor.loop_once_for(0s);
  executor.loop_for(8, 1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'concurrencpp::manual_executor::loop_for' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, await the result itself
  executor.loop_for(8, 0s);
  executor.loop_once();
}

// On another executor, a call may block.
result<void> moves(pool threads) {
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, submit it to the 'background_executor' and await the result
  co_await concurrencpp::resume_on(threads);
  blocking::disk();
}

result<void> ordered(concurrencpp::async_lock &lock, pool threads) {
  for (int i = 0; i < 3; ++i)
    auto taken = co_await lock.lock(threads);
}

result<void> paced(concurrencpp::timer_queue &timers, pool threads) {
  for (int i = 0; i < 3; ++i)
    co_await timers.make_delay_object(i * 1s, threads);
}

// Asking how a task stands does not await it.
result<void> observed() {
  auto running = request(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'running' is never awaited, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: await it, or cast it to 'void' if nobody needs to know how it ends
  if (!running)
    co_return;
  auto lazy = load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'lazy' is never awaited, so it never runs
  if (lazy.status() == concurrencpp::result_status::idle)
    co_return;
}

result<void> together(pool threads) {
  co_await concurrencpp::when_all(threads, request(1), request(2));
  for (int i = 0; i < 3; ++i)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'load' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'concurrencpp::when_all' awaits them together; mind that it sets no limit to the number in flight
    co_await load(i);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'load(i)' of each iteration instead of awaiting that here
}

result<int> ready() {
  auto made = concurrencpp::make_ready_result<int>(1);
  co_return made.get();
}

// A result that is there loses nothing.
result<int> done(bool asks) {
  result<int> reply = concurrencpp::make_ready_result<int>(0);
  if (asks)
    reply = request(1);
  co_return co_await reply;
}
