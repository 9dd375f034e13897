// RUN: %check %s
#include <SQLiteCpp/SQLiteCpp.h>
#include <mylib/task.hpp>

mylib::task<> blocks(SQLite::Statement &Query) {
  SQLite::Database Database("store");
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'SQLite::Database::Database' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:20: note: in this coroutine, run SQLite on a thread that may block and await the result
  Database.exec("DELETE FROM a");
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'SQLite::Database::exec' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run SQLite on a thread that may block and await the result
  Database.loadExtension("a.so", "init");
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'SQLite::Database::loadExtension' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run SQLite on a thread that may block and await the result
  Query.executeStep();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'SQLite::Statement::executeStep' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, run SQLite on a thread that may block and await the result
  SQLite::Transaction Transaction(Database);
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'SQLite::Transaction::Transaction' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:23: note: in this coroutine, run SQLite on a thread that may block and await the result
  Transaction.commit();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'SQLite::Transaction::commit' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:15: note: in this coroutine, run SQLite on a thread that may block and await the result
  co_return;
}

mylib::task<> silent(SQLite::Database &Database) {
  Database.setBusyTimeout(1000);
  SQLite::Statement Query(Database, "SELECT 1");
  Query.bind(1, 1);
  co_return;
}
