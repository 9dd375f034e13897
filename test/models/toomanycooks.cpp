// RUN: %check %s \
// RUN:   --config='{CheckOptions: {async-blocking-call.Categories: "sleep;wait;bridge;process;dns;socket;database;http;stdin;disk;lock;cpu"}}'
// The model of TooManyCooks.
#include "blocking_calls.h"
#include <atomic>
#include <tmc/all_headers.hpp>
#include <utility>
#include <vector>
using tmc::task;

task<int> load(int);
task<void> save(int);

// What is neither awaited nor posted leaks. Detaching starts it.
task<void> dropped() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so its coroutine frame leaks
  tmc::spawn(load(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'spawn' is dropped, so its coroutine frame leaks
  // CHECK-NOTES: :[[@LINE-2]]:3: note: await it, or let go of it with 'detach' if nobody needs to know how it ends
  tmc::spawn_tuple(load(1), load(2));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'spawn_tuple' is dropped, so its coroutine frame leaks
  // CHECK-NOTES: :[[@LINE-2]]:3: note: await it, or let go of it with 'detach' if nobody needs to know how it ends
  tmc::aw_spawn<task<int>> running = tmc::spawn(load(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'running' is never awaited, so its coroutine frame leaks
  // CHECK-NOTES: :[[@LINE-2]]:28: note: await it, or let go of it with 'detach' if nobody needs to know how it ends
  tmc::spawn(save(1)).detach();
  co_await load(2);
}

// How a function that is no coroutine starts a task.
void start() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so its coroutine frame leaks
  // CHECK-NOTES: :[[@LINE-2]]:3: note: this function is no coroutine and cannot await the task; start it with 'tmc::post'
  tmc::post(tmc::cpu_executor(), load(1));
}

// What the library offers in place of each kind of blocking call.
task<void> advice() {
  blocking::sleep();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::sleep' blocks the thread that runs this coroutine until the time is up
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an Asio timer on 'tmc::ex_asio' with the token 'tmc::aw_asio'
  blocking::wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::wait' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the task itself, or a 'tmc::auto_reset_event'
  blocking::bridge();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::bridge' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the task itself
  blocking::process();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::process' blocks the thread that runs this coroutine until another process is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'tmc::spawn(...).run_on' with an executor that may block
  blocking::dns();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::dns' blocks the thread that runs this coroutine until the name is resolved
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an Asio resolver on 'tmc::ex_asio' with the token 'tmc::aw_asio'
  blocking::socket();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::socket' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an Asio socket on 'tmc::ex_asio' with the token 'tmc::aw_asio'
  blocking::database();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::database' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'tmc::spawn(...).run_on' with an executor that may block
  blocking::http();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::http' blocks the thread that runs this coroutine until the server answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'tmc::spawn(...).run_on' with an executor that may block
  blocking::standard_input();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::standard_input' blocks the thread that runs this coroutine until somebody types
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'tmc::spawn(...).run_on' with an executor that may block
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'tmc::spawn(...).run_on' with an executor that may block
  blocking::lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::lock' blocks the thread that runs this coroutine until the lock is free
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a 'tmc::mutex'
  blocking::cpu();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::cpu' blocks the thread that runs this coroutine until the computation is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'tmc::spawn(...).run_on' with another executor
  co_return;
}

task<int> waits() { co_return tmc::async_main(load(1)); }
// CHECK-MESSAGES: :[[@LINE-1]]:31: warning: 'tmc::async_main' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
// CHECK-NOTES: :[[@LINE-2]]:31: note: in this coroutine, await the task itself

task<void> ordered(tmc::mutex &mutex, tmc::chan_tok<int> &channel) {
  for (int i = 0; i < 3; ++i)
    co_await channel.push(i);
  for (int i = 0; i < 3; ++i)
    auto lock = co_await mutex.lock_scope();
}

task<void> paced() {
  for (int i = 0; i < 3; ++i)
    co_await tmc::yield();
}

task<void> together(std::vector<task<int>> tasks) {
  co_await tmc::spawn_many(std::move(tasks));
  for (int i = 0; i < 3; ++i)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'load' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'tmc::spawn_many' awaits them together; mind that it sets no limit to the number in flight
    co_await load(i);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'load(i)' of each iteration instead of awaiting that here
}

// Starting an executor waits for its own threads alone, and its headers may be
// no system headers.
namespace tmc {
struct ex_cpu_st {
  std::atomic<bool> Started;
  void init() { Started.wait(false); }
};
} // namespace tmc
task<void> starts(tmc::ex_cpu &many, tmc::ex_cpu_st &one, tmc::ex_asio &network) {
  many.init();
  one.init();
  network.init();
  co_return;
}
