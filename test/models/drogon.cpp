// RUN: %check %s \
// RUN:   --config='{CheckOptions: {async-blocking-call.Categories: "sleep;wait;bridge;process;dns;socket;database;http;stdin;disk;lock;cpu"}}'
// The model of drogon.
#include "blocking_calls.h"
#include <drogon/drogon.h>
#include <type_traits>
using namespace std::chrono_literals;
using drogon::AsyncTask;
using drogon::Task;

Task<int> load(int);
AsyncTask log(int);

// Most awaiters are not [[nodiscard]], and start nothing until they are
// awaited.
Task<> dropped(drogon::HttpClient &client, drogon::orm::DbClient &database,
               drogon::HttpRequestPtr request, trantor::EventLoop *loop) {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  client.sendRequestCoro(request);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'sendRequestCoro' is dropped, so it has no effect
  database.execSqlCoro("delete");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'execSqlCoro' is dropped, so it has no effect
  drogon::when_all(load(1), load(2));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'when_all' is dropped, so it has no effect
  drogon::internal::TimerAwaiter timer = drogon::sleepCoro(loop, 1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: 'timer' is never awaited, so it has no effect
  log(1);
  co_await load(2);
}

// How a function that is no coroutine starts a task.
void start() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  // CHECK-NOTES: :[[@LINE-2]]:3: note: this function is no coroutine and cannot await the task; start it with 'drogon::async_run'
  drogon::async_run([]() -> Task<> { co_await load(1); });
}

// What the library offers in place of each kind of blocking call.
Task<> advice() {
  blocking::sleep();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::sleep' blocks the thread that runs this coroutine until the time is up
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'drogon::sleepCoro'
  blocking::wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::wait' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the task itself
  blocking::bridge();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::bridge' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the task itself
  blocking::process();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::process' blocks the thread that runs this coroutine until another process is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'drogon::queueInLoopCoro' with a loop that may block
  blocking::dns();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::dns' blocks the thread that runs this coroutine until the name is resolved
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'drogon::queueInLoopCoro' with a loop that may block
  blocking::socket();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::socket' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'drogon::queueInLoopCoro' with a loop that may block
  blocking::database();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::database' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'execSqlCoro' of a 'drogon::orm::DbClient'
  blocking::http();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::http' blocks the thread that runs this coroutine until the server answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'sendRequestCoro' of a 'drogon::HttpClient'
  blocking::standard_input();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::standard_input' blocks the thread that runs this coroutine until somebody types
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'drogon::queueInLoopCoro' with a loop that may block
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'drogon::queueInLoopCoro' with a loop that may block
  blocking::lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::lock' blocks the thread that runs this coroutine until the lock is free
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'scoped_lock' of a 'drogon::Mutex'
  blocking::cpu();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::cpu' blocks the thread that runs this coroutine until the computation is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'drogon::queueInLoopCoro' with a loop of its own
  co_return;
}

Task<int> waits() { co_return drogon::sync_wait(load(1)); }
// CHECK-MESSAGES: :[[@LINE-1]]:31: warning: 'drogon::sync_wait' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
// CHECK-NOTES: :[[@LINE-2]]:31: note: in this coroutine, await the task itself

// With a callback, the clients do not wait.
Task<> requests(drogon::HttpClient &client, drogon::HttpRequestPtr request) {
  client.sendRequest(request);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'drogon::HttpClient::sendRequest' blocks the thread that runs this coroutine until the server answers
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'sendRequestCoro'
  client.sendRequest(request, 1.5);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'drogon::HttpClient::sendRequest' blocks the thread that runs this coroutine until the server answers
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'sendRequestCoro'
  client.sendRequest(request, [](auto &&...) {});
  co_await client.sendRequestCoro(request);
}

Task<> databases(drogon::orm::DbClient &client,
                 drogon::orm::Mapper<int> &mapper,
                 drogon::nosql::RedisClient &redis) {
  client.execSqlSync("delete");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'drogon::orm::DbClient::execSqlSync' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'execSqlCoro'
  client.newTransaction();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'drogon::orm::DbClient::newTransaction' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'newTransactionCoro'
  redis.execCommandSync([](auto &&...) { return 0; }, "get");
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'drogon::nosql::RedisClient::execCommandSync' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await 'execCommandCoro'
  redis.newTransaction();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'drogon::nosql::RedisClient::newTransaction' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await 'newTransactionCoro'
  mapper.findByPrimaryKey(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'drogon::orm::Mapper::findByPrimaryKey' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the same operation of a 'drogon::orm::CoroMapper'
  mapper.findByPrimaryKey(1, [](auto &&...) {}, [](auto &&...) {});
  mapper.findAll();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'drogon::orm::Mapper::findAll' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the same operation of a 'drogon::orm::CoroMapper'
  mapper.findAll([](auto &&...) {}, [](auto &&...) {});
  co_await client.execSqlCoro("select");
}

Task<> ordered(drogon::Mutex &mutex) {
  for (int i = 0; i < 3; ++i)
    auto lock = co_await mutex.scoped_lock();
}

// A client sends several requests at once.
Task<> concurrent(drogon::HttpClient &client,
                  const std::vector<drogon::HttpRequestPtr> &requests) {
  for (const drogon::HttpRequestPtr &request : requests)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sendRequestCoro' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'sendRequestCoro' may be called again while an earlier call is in flight
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'drogon::when_all' awaits them together; mind that it sets no limit to the number in flight
    co_await client.sendRequestCoro(request);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'client.sendRequestCoro(request)' of each iteration instead of awaiting that here
}

Task<> paced(trantor::EventLoop *loop) {
  for (int i = 0; i < 3; ++i)
    co_await drogon::sleepCoro(loop, i * 1s);
}

Task<> together() {
  for (int i = 0; i < 3; ++i)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'load' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'drogon::when_all' awaits them together; mind that it sets no limit to the number in flight
    co_await load(i);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'load(i)' of each iteration instead of awaiting that here
}
