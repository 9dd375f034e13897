// RUN: %check %s
#include <mylib/task.hpp>
#include <nanodbc/nanodbc.h>

mylib::task<> blocks() {
  nanodbc::connection Database("DSN=store");
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'nanodbc::connection::connection' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:23: note: in this coroutine, call 'async_connect' and await its event
  Database.connect("DSN=store");
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'nanodbc::connection::connect' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, call 'async_connect' and await its event
  nanodbc::result Result = nanodbc::execute(Database, "SELECT 1");
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'nanodbc::execute' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:28: note: in this coroutine, run the call on a thread that may block and await the result
  Result.next();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'nanodbc::result::next' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

mylib::task<> silent(nanodbc::result Result, nanodbc::connection Copied,
                     void *Event) {
  nanodbc::connection Database;
  nanodbc::connection Other(Copied);
  Database.async_connect("DSN=store", Event);
  Result.columns();
  Result.async_next(Event);
  co_return;
}
