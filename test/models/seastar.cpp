// RUN: %check %s \
// RUN:   --config='{CheckOptions: {async-blocking-call.Categories: "sleep;wait;bridge;process;dns;socket;database;http;stdin;disk;lock;cpu"}}'
// The model of Seastar.
#include "blocking_calls.h"
#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <seastar/core/iostream.hh>
#include <seastar/core/loop.hh>
#include <seastar/core/semaphore.hh>
#include <seastar/core/sleep.hh>
#include <seastar/core/when_all.hh>
#include <seastar/coroutine/all.hh>
#include <seastar/coroutine/maybe_yield.hh>
#include <seastar/coroutine/parallel_for_each.hh>
#include <seastar/coroutine/switch_to.hh>
#include <vector>
using namespace std::chrono_literals;
using seastar::future;

future<int> load(int);

// A cast to void is how Seastar lets a future go.
future<> dropped(std::vector<int> numbers,
                 seastar::scheduling_group group) {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so its completion and its exception are lost
  // CHECK-NOTES: :[[@LINE-2]]:3: note: await it, or cast it to 'void' if nobody needs to know how it ends
  (void)load(1);
  seastar::coroutine::all([] { return load(1); });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'all' is dropped, so its completion and its exception are lost
  // CHECK-NOTES: :[[@LINE-2]]:3: note: await it, or cast it to 'void' if nobody needs to know how it ends
  seastar::coroutine::parallel_for_each(numbers, [](int) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'parallel_for_each' is dropped, so its completion and its exception are lost
  // CHECK-NOTES: :[[@LINE-2]]:3: note: await it, or cast it to 'void' if nobody needs to know how it ends
    return seastar::make_ready_future<>();
  });
  seastar::coroutine::switch_to{group};
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'switch_to' is dropped, so it has no effect
  co_await load(2);
}

// What the library offers in place of each kind of blocking call.
future<> advice() {
  blocking::sleep();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::sleep' blocks the thread that runs this coroutine until the time is up
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'seastar::sleep'
  blocking::wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::wait' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the future itself, or a 'seastar::condition_variable'
  blocking::bridge();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::bridge' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the future itself
  blocking::process();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::process' blocks the thread that runs this coroutine until another process is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'seastar::spawn_process'
  blocking::dns();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::dns' blocks the thread that runs this coroutine until the name is resolved
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'seastar::net::dns::resolve_name'
  blocking::socket();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::socket' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the operations of a 'seastar::connected_socket'
  blocking::database();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::database' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it on a thread outside of the reactor and come back with 'seastar::alien'
  blocking::http();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::http' blocks the thread that runs this coroutine until the server answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a 'seastar::http::client'
  blocking::standard_input();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::standard_input' blocks the thread that runs this coroutine until somebody types
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, read on a thread outside of the reactor and come back with 'seastar::alien'
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the operations of a 'seastar::file'
  blocking::lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::lock' blocks the thread that runs this coroutine until the lock is free
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'seastar::get_units' of a 'seastar::semaphore'
  blocking::cpu();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::cpu' blocks the thread that runs this coroutine until the computation is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'seastar::coroutine::maybe_yield' in between, or move the work with 'seastar::smp::submit_to'
  co_return;
}

future<> ordered(seastar::output_stream<char> &out, const char *bytes) {
  for (int i = 0; i < 3; ++i)
    co_await out.write(bytes, i);
}

future<> paced(seastar::semaphore &slots) {
  for (int i = 0; i < 3; ++i)
    co_await seastar::sleep(i * 1s);
  for (int i = 0; i < 3; ++i)
    auto units = co_await seastar::get_units(slots, i);
  for (int i = 0; i < 3; ++i)
    co_await seastar::coroutine::maybe_yield();
}

// Asking how a future stands does not await it.
future<> observed() {
  auto running = load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'running' is never awaited, so its completion and its exception are lost
  // CHECK-NOTES: :[[@LINE-2]]:8: note: await it, or cast it to 'void' if nobody needs to know how it ends
  if (running.available() && running.failed())
    co_return;
}

future<> together(std::vector<int> numbers) {
  co_await seastar::when_all_succeed(load(1), load(2));
  co_await seastar::max_concurrent_for_each(
      numbers, 8, [](int) { return seastar::make_ready_future<>(); });
  for (int i = 0; i < 3; ++i)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'load' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'seastar::max_concurrent_for_each' awaits them together, with a limit to the number in flight
    co_await load(i);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'load(i)' of each iteration instead of awaiting that here
}

// A future that is done loses nothing.
future<> done(bool flushes) {
  future<> flushed = seastar::make_ready_future<>();
  future<> closed = seastar::now();
  if (flushes)
    flushed = load(1).discard_result();
  co_await std::move(flushed);
}
