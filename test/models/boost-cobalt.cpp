// RUN: %check %s \
// RUN:   --config='{CheckOptions: {async-blocking-call.Categories: "sleep;wait;bridge;process;dns;socket;database;http;stdin;disk;lock;cpu"}}'
// The model of Boost.Cobalt.
#include "blocking_calls.h"
#include <boost/cobalt.hpp>
#include <vector>
using namespace std::chrono_literals;
namespace cobalt = boost::cobalt;

cobalt::task<int> load(int);
cobalt::promise<int> request(int);
cobalt::thread work();
cobalt::detached log(int);

// A promise runs at once, until it is dropped. A thread is waited for.
cobalt::task<void> dropped() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  request(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'request' is dropped, so it is cancelled
  // CHECK-NOTES: :[[@LINE-2]]:3: note: await it, or let go of it with 'detach' if nobody needs to know how it ends
  +request(1);
  work();
  log(1);
  co_await load(2);
}

// How a function that is no coroutine starts a task.
void start() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  // CHECK-NOTES: :[[@LINE-2]]:3: note: this function is no coroutine and cannot await the task; start it with 'boost::cobalt::spawn'
}

// What the library offers in place of each kind of blocking call.
cobalt::task<void> advice() {
  blocking::sleep();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::sleep' blocks the thread that runs this coroutine until the time is up
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'boost::cobalt::io::sleep'
  blocking::wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::wait' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the promise or task itself, or a 'boost::cobalt::channel'
  blocking::bridge();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::bridge' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the task itself
  blocking::process();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::process' blocks the thread that runs this coroutine until another process is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, spawn it on the executor of a thread pool with 'boost::cobalt::spawn' and await the result
  blocking::dns();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::dns' blocks the thread that runs this coroutine until the name is resolved
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a 'boost::cobalt::io::resolver'
  blocking::socket();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::socket' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the operations of 'boost::cobalt::io'
  blocking::database();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::database' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, spawn it on the executor of a thread pool with 'boost::cobalt::spawn' and await the result
  blocking::http();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::http' blocks the thread that runs this coroutine until the server answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, spawn it on the executor of a thread pool with 'boost::cobalt::spawn' and await the result
  blocking::standard_input();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::standard_input' blocks the thread that runs this coroutine until somebody types
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, read on a thread pool with 'boost::cobalt::spawn' and await the result
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the operations of a 'boost::cobalt::io::stream_file'
  blocking::lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::lock' blocks the thread that runs this coroutine until the lock is free
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, use a 'boost::cobalt::channel', or keep the critical section short and free of awaits
  blocking::cpu();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::cpu' blocks the thread that runs this coroutine until the computation is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, spawn it on the executor of a thread pool with 'boost::cobalt::spawn' and await the result
  co_return;
}

cobalt::task<int> blocks(cobalt::thread &thread) {
  thread.join();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::cobalt::thread::join' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the thread itself
  co_await thread;
  co_return cobalt::run(load(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'boost::cobalt::run' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the task itself
}

cobalt::task<void> ordered(cobalt::channel<int> &channel,
                           cobalt::io::stream_socket &socket,
                           const std::vector<std::span<const char>> &parts) {
  for (int i = 0; i < 3; ++i)
    co_await channel.write(i);
  for (std::span<const char> part : parts)
    co_await socket.write_some(part);
}

cobalt::task<void> paced(cobalt::io::steady_timer &timer) {
  for (int i = 0; i < 3; ++i)
    co_await cobalt::io::sleep(i * 1s);
  for (int i = 0; i < 3; ++i)
    co_await timer.wait();
}

cobalt::task<int> observed() {
  auto running = request(1);
  if (running.ready() || !running.attached())
    co_return 0;
  co_return co_await running;
}

// Promises that run already are awaited together.
cobalt::task<void> together(std::vector<cobalt::promise<int>> &running) {
  for (auto &one : running)
    co_await one;
  co_await cobalt::gather(request(1), request(2));
  for (int i = 0; i < 3; ++i)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'load' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'boost::cobalt::join' awaits them together; mind that it sets no limit to the number in flight
    co_await load(i);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'load(i)' of each iteration instead of awaiting that here
  for (int i = 0; i < 3; ++i)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'request' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'request' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'boost::cobalt::join' awaits them together; mind that it sets no limit to the number in flight
    co_await request(i);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'request(i)' of each iteration instead of awaiting that here
}
