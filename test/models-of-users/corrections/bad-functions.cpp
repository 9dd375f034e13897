// RUN: %check %s
#include <cstddef>
#include <mylib/task.hpp>
#include <sqlite3.h>
#include <thread>

using namespace std::chrono_literals;

namespace app {
void query(int Timeout);
struct connection {
  void run(int Timeout);
};
void compress();
template <typename F> void each(F Function) { Function(1); }
} // namespace app

mylib::task<> of_the_project(app::connection &Connection) {
  app::query(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'app::query' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'app::query_async'
  Connection.run(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'app::connection::run' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:14: note: in this coroutine, await 'app::query_async'
  app::query(0);
  Connection.run(0);
  app::each([](int) { app::query(1); });
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'app::query' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:23: note: in this coroutine, await 'app::query_async'
  co_return;
}

// Computing is off by default.
mylib::task<> computes() {
  app::compress();
  co_return;
}

// What the project says of a function is all that counts.
mylib::task<> corrects(sqlite3_stmt *Statement, std::thread &Thread) {
  std::this_thread::sleep_for(1s);
  std::this_thread::sleep_until(std::chrono::steady_clock::now());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::this_thread::sleep_until' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  sqlite3_step(Statement);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sqlite3_step' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, use the project's own store
  Thread.join();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::thread::join' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  co_return;
}
