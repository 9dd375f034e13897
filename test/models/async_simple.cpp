// RUN: %check %s \
// RUN:   --config='{CheckOptions: {async-blocking-call.Categories: "sleep;wait;bridge;process;dns;socket;database;http;stdin;disk;lock;cpu"}}'
// The model of async_simple.
#include "blocking_calls.h"
#include <async_simple/Future.h>
#include <async_simple/coro/Lazy.h>
#include <string>
#include <vector>
#include <ylt/coro_io.hpp>
using namespace std::chrono_literals;
using async_simple::Future;
using async_simple::coro::Lazy;
using async_simple::coro::RescheduleLazy;

Lazy<int> load(int);
RescheduleLazy<int> loadElsewhere(int);
Future<int> request(int);
async_simple::coro::detail::DetachedCoroutine log(int);

Lazy<void> dropped() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  loadElsewhere(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'loadElsewhere' is dropped, so it never runs
  // CHECK-NOTES: :[[@LINE-2]]:3: note: await it, or let go of it with 'detach' if nobody needs to know how it ends
  request(1);
  log(1);
  co_await load(2);
}

// How a function that is no coroutine starts a task.
void start() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  // CHECK-NOTES: :[[@LINE-2]]:3: note: this function is no coroutine and cannot await the task; start it with 'async_simple::coro::Lazy::start'
  load(1).start([](auto &&) {});
}

// What the library offers in place of each kind of blocking call.
Lazy<void> advice() {
  blocking::sleep();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::sleep' blocks the thread that runs this coroutine until the time is up
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'async_simple::coro::sleep' on a task that has an executor
  blocking::wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::wait' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the future itself, or an 'async_simple::coro::ConditionVariable'
  blocking::bridge();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::bridge' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the task itself
  blocking::process();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::process' blocks the thread that runs this coroutine until another process is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'coro_io::post' with the call
  blocking::dns();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::dns' blocks the thread that runs this coroutine until the name is resolved
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'coro_io::async_resolve'
  blocking::socket();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::socket' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the operations of 'coro_io'
  blocking::database();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::database' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'coro_io::post' with the call
  blocking::http();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::http' blocks the thread that runs this coroutine until the server answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a request of 'cinatra::coro_http_client'
  blocking::standard_input();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::standard_input' blocks the thread that runs this coroutine until somebody types
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'coro_io::post' with the call
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the operations of a 'coro_io::coro_file'
  blocking::lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::lock' blocks the thread that runs this coroutine until the lock is free
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'coScopedLock' of an 'async_simple::coro::Mutex'
  blocking::cpu();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::cpu' blocks the thread that runs this coroutine until the computation is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'coro_io::post' with the call
  co_return;
}

Lazy<int> blocks() {
  co_await load(0);
  request(1).wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'async_simple::Future::wait' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:14: note: in this coroutine, await the future itself
  co_return async_simple::coro::syncAwait(load(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'async_simple::coro::syncAwait' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the task itself
}

Lazy<void> requests(cinatra::coro_http_client &client) {
  client.get("/");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'cinatra::coro_http_client::get' blocks the thread that runs this coroutine until the server answers
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'async_get'
  client.post("/", "");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'cinatra::coro_http_client::post' blocks the thread that runs this coroutine until the server answers
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'async_post'
  client.download("/", "file");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'cinatra::coro_http_client::download' blocks the thread that runs this coroutine until the server answers
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'async_download'
  co_await client.async_get("/");
}

Lazy<void> ordered(async_simple::coro::Mutex &mutex, int &socket,
                   const std::vector<std::string> &parts) {
  for (const std::string &part : parts)
    co_await coro_io::async_write(socket, part);
  for (int i = 0; i < 3; ++i)
    co_await mutex.coScopedLock();
}

Lazy<void> paced() {
  for (int i = 0; i < 3; ++i)
    co_await async_simple::coro::sleep(i * 1s);
  for (int i = 0; i < 3; ++i)
    co_await coro_io::sleep_for(i * 1s);
}

// Asking whether a task is done does not await it.
Lazy<void> observed() {
  auto future = request(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'future' is never awaited, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: await it, or cast it to 'void' if nobody needs to know how it ends
  if (future.valid() && future.hasResult())
    co_return;
  auto task = load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'task' is never awaited, so it never runs
  if (task.isReady())
    co_return;
}

Lazy<void> together(std::vector<Lazy<int>> some, std::vector<Lazy<int>> more) {
  co_await async_simple::coro::collectAll(std::move(some));
  co_await async_simple::coro::collectAllPara(std::move(more));
  for (int i = 0; i < 3; ++i)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'load' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'async_simple::coro::collectAllWindowed' awaits them together, with a limit to the number in flight
    co_await load(i);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'load(i)' of each iteration instead of awaiting that here
}

Lazy<int> ready() {
  auto future = async_simple::makeReadyFuture(1);
  co_return std::move(future).get();
}
