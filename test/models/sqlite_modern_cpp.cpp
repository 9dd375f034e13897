// RUN: %check %s
#include <mylib/task.hpp>
#include <sqlite_modern_cpp.h>

mylib::task<> blocks(sqlite::database_binder &Prepared) {
  sqlite::database Database("store");
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'sqlite::database::database' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:20: note: in this coroutine, run SQLite on a thread that may block and await the result
  Database << "DELETE FROM a";
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'sqlite::database::operator<<' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run SQLite on a thread that may block and await the result
  Prepared.execute();
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'sqlite::database_binder::execute' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run SQLite on a thread that may block and await the result
  Prepared++;
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sqlite::operator++' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run SQLite on a thread that may block and await the result
  co_return;
}

mylib::task<> silent(std::shared_ptr<sqlite3> Handle,
                     sqlite::database_binder &Prepared) {
  sqlite::database Wrapped(Handle);
  Wrapped.rows_modified();
  Prepared.used(true);
  co_return;
}
