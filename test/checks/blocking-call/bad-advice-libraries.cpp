// RUN: %check %s

// The advice speaks the language of the coroutine's library.

#include <asio.hpp>
#include <boost/asio.hpp>
#include <cppcoro/task.hpp>
#include <folly/coro/Task.h>
#include <mylib/task.hpp>
#include <qcoro/qcorotask.h>
#include <seastar/core/coroutine.hh>
#include <unistd.h>

asio::awaitable<void> inAsio() {
  sleep(1);
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'async_wait' of an 'asio::steady_timer'
  co_return;
}
boost::asio::awaitable<void> inBoost() {
  sleep(1);
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'async_wait' of an 'asio::steady_timer'
  co_return;
}
folly::coro::Task<void> inFolly() {
  sleep(1);
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'folly::coro::sleep'
  co_return;
}
seastar::future<> inSeastar() {
  sleep(1);
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'seastar::sleep'
  co_return;
}
cppcoro::task<> inCppcoro() {
  sleep(1);
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'schedule_after' of the 'cppcoro::io_service'
  co_return;
}
QCoro::Task<> inQCoro() {
  sleep(1);
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'QCoro::sleepFor'
  co_return;
}
mylib::task<> inUnknown() {
  sleep(1);
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  co_return;
}
