// RUN: %check %s \
// RUN:   --config='{CheckOptions: {async-blocking-call.Categories: "sleep;wait;bridge;process;dns;socket;database;http;stdin;disk;lock;cpu"}}'
// The model of QCoro.
#include "blocking_calls.h"
#include <qcoro/qcoroiodevice.h>
#include <qcoro/qcorolazytask.h>
#include <qcoro/qcorotask.h>
using namespace std::chrono_literals;
using QCoro::LazyTask;
using QCoro::Task;

LazyTask<int> load(int);
Task<int> request(int);

// A Task may be dropped: it goes on.
Task<> dropped() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  request(1);
  co_await load(2);
}

// A function that is no coroutine cannot await a task.
void start() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  // CHECK-NOTES: :[[@LINE-2]]:3: note: this function is no coroutine and cannot await the task; start it or wait for it
}

// What the library offers in place of each kind of blocking call.
Task<> advice() {
  blocking::sleep();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::sleep' blocks the thread that runs this coroutine until the time is up
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'QCoro::sleepFor'
  blocking::wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::wait' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the 'QFuture' or the signal through 'qCoro'
  blocking::bridge();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::bridge' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the task itself
  blocking::process();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::process' blocks the thread that runs this coroutine until another process is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'qCoro(process).waitForFinished()'
  blocking::dns();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::dns' blocks the thread that runs this coroutine until the name is resolved
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'QtConcurrent::run' with the call
  blocking::socket();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::socket' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the operations of 'qCoro(socket)'
  blocking::database();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::database' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'QtConcurrent::run' with the call
  blocking::http();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::http' blocks the thread that runs this coroutine until the server answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the 'QNetworkReply' of a 'QNetworkAccessManager'
  blocking::standard_input();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::standard_input' blocks the thread that runs this coroutine until somebody types
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'QtConcurrent::run' with the call
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'QtConcurrent::run' with the call
  blocking::lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::lock' blocks the thread that runs this coroutine until the lock is free
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, keep the critical section short and free of awaits
  blocking::cpu();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::cpu' blocks the thread that runs this coroutine until the computation is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'QtConcurrent::run' with the call
  co_return;
}

Task<int> waits() { co_return QCoro::waitFor(request(1)); }
// CHECK-MESSAGES: :[[@LINE-1]]:31: warning: 'QCoro::waitFor' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
// CHECK-NOTES: :[[@LINE-2]]:31: note: in this coroutine, await the task itself

Task<> ordered(QIODevice *device, QCoro::detail::QCoroIODevice &stream,
               const char *bytes) {
  for (int i = 0; i < 3; ++i)
    co_await stream.write(bytes, i);
  for (int i = 0; i < 3; ++i)
    co_await qCoro(device).write(bytes, i);
}

Task<> paced(QTimer *timer) {
  for (int i = 0; i < 3; ++i)
    co_await QCoro::sleepFor(i * 1s);
  for (int i = 0; i < 3; ++i)
    co_await qCoro(timer).waitForTimeout();
}

Task<int> observed() {
  auto running = request(1);
  if (running.isReady())
    co_return 0;
  co_return co_await running;
}

// The library has no combinator.
Task<> together() {
  for (int i = 0; i < 3; ++i)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'load' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: start the tasks first, a limited number at a time, and await them after that
    co_await load(i);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: keep 'load(i)' in a container here, and await it after the loop
}
